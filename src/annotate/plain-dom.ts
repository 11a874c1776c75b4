/**
 * Asks elements of the page by the methods of their prototypes: in a form, a field named `closest` or `isConnected`
 * hides its own.
 */

function getter<Subject extends Node, Name extends keyof Subject>(prototype: Subject, name: Name) {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name)!;
  return (subject: Subject): Subject[Name] => get!.call(subject);
}

export const isConnected = getter(Node.prototype, 'isConnected');
export const textContent = getter(Node.prototype, 'textContent');
export const localName = getter(Element.prototype, 'localName');
export const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);
export const rectangleOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
