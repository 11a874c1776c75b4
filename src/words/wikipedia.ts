/** The address of an article in the English Wikipedia, from its title as it stands. */
export function wikipediaUrl(title: string): string {
  const path = encodeURIComponent(title.replaceAll(' ', '_')).replace(/%(2F|3A|2C)/g, decodeURIComponent);
  return `https://en.wikipedia.org/wiki/${path}`;
}
