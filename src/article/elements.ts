/** What an element is to a reader of the page, by its name, role and attributes. */
import type { Dom } from './dom.ts';

const set = (words: string) => new Set(words.split(' '));

/** Nothing in these is text of an article. */
const SILENT = set(
  'script style template noscript code pre kbd samp input textarea select option optgroup button datalist output progress ' +
    'meter object embed iframe canvas svg math audio video map head nav menu dialog address label legend rt rp title',
);

const SILENT_ROLES = set(
  'navigation complementary contentinfo search menu menubar menuitem toolbar tablist tab dialog alertdialog textbox button ' +
    'searchbox combobox listbox option slider switch checkbox radio status tooltip timer log marquee progressbar tree grid',
);

/** Elements that begin a new line, as browsers' own style sheets have it. */
const BLOCK = set(
  'article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form frameset h1 h2 ' +
    'h3 h4 h5 h6 header hgroup hr html li main ol p section summary table tbody td tfoot th thead tr ul',
);

/** A mark that leads to a note below: "1", "[2]", "*"; within a name it would hide the name. */
const NOTE_MARK = /^\s*[[(]?\s*(?:\d{1,3}|[a-z*†‡§])\s*[\])]?\s*$/;

export type ElementKind = 'silent' | 'block' | 'inline';

export function kindOf(dom: Dom, element: Element, parent: Element | undefined): ElementKind {
  const name = dom.localName(element);
  if (SILENT.has(name)) return 'silent';
  if (name === 'sup' && NOTE_MARK.test(dom.textContent(element) ?? '')) return 'silent';
  if (parent && name !== 'summary' && dom.localName(parent) === 'details' && dom.attribute(parent, 'open') === null) {
    return 'silent';
  }
  if (!dom.hasAttributes(element)) return BLOCK.has(name) ? 'block' : 'inline';
  if (dom.attribute(element, 'hidden') !== null || dom.attribute(element, 'aria-hidden') === 'true') return 'silent';
  const editable = dom.attribute(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return 'silent';
  const role = dom.attribute(element, 'role');
  if (role && SILENT_ROLES.has(role)) return 'silent';
  return BLOCK.has(name) || role === 'heading' || role === 'paragraph' ? 'block' : 'inline';
}

export const isHeading = (name: string, role: string | null) => /^h[1-6]$/.test(name) || role === 'heading';
