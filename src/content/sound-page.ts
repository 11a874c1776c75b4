/**
 * Whether the document's methods are what they seem: `<img name="createElement">` hides one. Pages that do so, by
 * accident or not, are left alone.
 */
const NEEDED = [
  ...(['createElement', 'createRange', 'createNodeIterator', 'createTreeWalker', 'getSelection'] as const),
  ...(['querySelector', 'querySelectorAll', 'addEventListener', 'dispatchEvent', 'hasFocus'] as const),
] as const satisfies (keyof Document)[];

export function isSound(document: Document): boolean {
  return (
    NEEDED.every((name) => typeof document[name] === 'function') &&
    document.documentElement instanceof HTMLElement &&
    document.body instanceof HTMLElement &&
    document.head instanceof HTMLElement &&
    document.defaultView === window
  );
}
