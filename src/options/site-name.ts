/** The host name meant by what a reader types or pastes: "www.example.org", also out of a whole address. */
export function siteName(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const address = text.includes('://') ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return hostname.includes('.') || hostname === 'localhost' ? hostname : undefined;
}
