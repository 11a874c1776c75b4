/** Counts a page's buttons and fields: shops and applications have many, articles few. */
import type { Dom } from './dom.ts';

export interface Controls {
  buttons: number;
  fields: number;
  /** Places to write longer text in. */
  editable: number;
  /** "Add to cart" and the like. */
  buys: boolean;
}

const BUYS =
  /^\s*(?:add to (?:cart|basket|bag|trolley)|buy (?:it )?now|check ?out|add to wishlist|place order|pre-?order)\b/i;
/** A button's label is no longer; more of its text is not looked at. */
const LABEL = 200;

export function countControl(dom: Dom, element: Element, name: string, controls: Controls) {
  const role = dom.attribute(element, 'role');
  if (name === 'button' || role === 'button') {
    controls.buttons++;
    controls.buys ||= BUYS.test((dom.textContent(element) ?? '').slice(0, LABEL));
  } else if (name === 'input' || name === 'select') {
    if (dom.attribute(element, 'type') !== 'hidden') controls.fields++;
    controls.buys ||= BUYS.test(dom.attribute(element, 'value') ?? '');
  } else if (name === 'textarea' || role === 'textbox' || dom.attribute(element, 'contenteditable') !== null) {
    controls.editable++;
  }
}
