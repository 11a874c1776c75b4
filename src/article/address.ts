/**
 * What a page's address says of its kind. Asked on every page, where preparing a pattern costs more than all that the
 * gate does besides: so the address is put in lower case once, and most addresses meet no long pattern.
 */

/** The beginning of a part of every address that a long pattern below tells. */
const SIGNS = (
  'search find results tag categor topic author section archive log sign register account profile user member cart basket ' +
  'checkout shop store product forum board thread questions inbox mail settings dashboard privacy terms cookie contact ' +
  'about help faq job career wp-admin page viewforum viewtopic showthread community legal imprint impressum disclaimer ' +
  'accessibility'
)
  .split(' ')
  .map((word) => `/${word}`);

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
  const hasSign = SIGNS.some((sign) => path.includes(sign));
  if (hasSign && LEGAL.test(path)) return 'legal';
  if (query && SEARCH_QUERY.test(query) && path.split('/').filter(Boolean).length < 2) return 'listing';
  if (path.indexOf('/', 1) < 1 || path.endsWith('/')) {
    if (FRONT.test(path)) return query.length > 1 && !/^\?(?:utm_|ref|src|from)/.test(query) ? undefined : 'front';
  }
  return hasSign && (LISTING.test(path) || LISTING_ANYWHERE.test(path)) ? 'listing' : undefined;
}
