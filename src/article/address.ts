/**
 * What a page's address says of its kind. Asked on every page, so the address is put in lower case once: patterns that do
 * without case themselves take a browser several times as long to prepare.
 */

const FRONT =
  /^\/?(?:(?:index|home|default|start|main|front)(?:\.\w+)?|[a-z]{2}(?:[-_][a-z]{2})?|home-?page|news)?\/?$/;
const LISTING =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:search|find|results|tags?|categor(?:y|ies)|topics?|authors?|sections?|archives?|login|log-in|signin|sign-in|sign-?up|register|account|profile|users?|members?|cart|basket|checkout|shop|store|products?|forums?|boards?|threads?|questions|inbox|mail|settings|dashboard|privacy|terms|cookies?|contact|about|help|faqs?|jobs?|careers?)(?:[/._-][^/]*)?\/?$/;
const LISTING_ANYWHERE =
  /\/(?:search|tag|tags|category|author|authors|login|signin|register|cart|basket|checkout|wp-admin|page\/\d+)(?:\/[^/]*)?\/?$|\/(?:viewforum|viewtopic|showthread|forumdisplay|memberlist)\.php$|\/(?:forum|forums|community|threads?)\//;
const SEARCH_QUERY = /[?&](?:q|query|search|s|keywords?)=/;
/** Legal texts and the like: running text, but no article. */
const LEGAL = /\/(?:privacy|terms|legal|cookie|imprint|impressum|disclaimer|accessibility)[\w-]*(?:[/.][\w-]*)?\/?$/;

export type AddressKind = 'front' | 'listing' | 'legal' | undefined;

/** @returns undefined where the address says nothing, or can't be read */
export function kindOfAddress(url: string): AddressKind {
  const match = /^https?:\/\/[^/?#]+([^?#]*)([^#]*)/.exec(url.toLowerCase());
  if (!match) return undefined;
  const [, path = '', query = ''] = match;
  if (LEGAL.test(path)) return 'legal';
  if (SEARCH_QUERY.test(query) && path.split('/').filter(Boolean).length < 2) return 'listing';
  if (FRONT.test(path)) return query.length > 1 && !/^\?(?:utm_|ref|src|from)/.test(query) ? undefined : 'front';
  return LISTING.test(path) || LISTING_ANYWHERE.test(path) ? 'listing' : undefined;
}
