/** The card's style in its shadow root, by ways that a strict content security policy leaves open. */
import { CARD_STYLE } from './style.ts';

export function adoptStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Some Firefox versions refuse a content script's sheet ("Accessing from Xray wrapper is not supported"); they let
    // its style element pass whatever the page's policy says.
    const style = root.ownerDocument.createElementNS('http://www.w3.org/1999/xhtml', 'style');
    style.textContent = CARD_STYLE;
    root.append(style);
  }
}
