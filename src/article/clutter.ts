/**
 * What the authors of a page call its parts, in classes and ids: a page's own vocabulary tells an article from what
 * stands around it. Whole words are matched, where Mozilla's Readability looks for pieces of words.
 */

/**
 * `never`: not read whatever it holds. `unless-body`: not read unless much of the page's prose lies in it.
 * `gallery`: the same, but for the captions of its pictures or charts. `if-short`: not read where it holds only a line or two.
 */
export type Clutter = 'never' | 'unless-body' | 'gallery' | 'if-short';

const words = (text: string) => text.trim().split(/\s+/).join('|');

const NEVER = new RegExp(
  `^(?:${words(`
    comments? commentlist commenting disqus livefyre replies cookies? consent gdpr onetrust cmp
    ad ads adv adbox adunit adslot adwrap adwrapper adcontainer adblock advert adverts advertisement advertisements
    advertising adsense adsbygoogle dfp gpt outbrain taboola zergnet revcontent
    breadcrumbs? addthis sharethis sharedaddy sharing sharebar sharetools
  `)})$`,
);

const UNLESS_BODY = new RegExp(
  `^(?:${words(`
    nav navbar navigation menu submenu megamenu footer colophon sidebar sidenav related relateds recirc recirculation
    recommended recommendations recommendation newsletter newsletters subscribe signup signin login register share social
    popup modal overlay tooltip dialog toast promo promos promotion promoted sponsored teaser teasers trending popular
    mostread mostviewed toolbar pagination pager playlist outro upsell donate donation fundraising poll quiz
    respond toc bio biography masthead skip visuallyhidden readmore ticker offscreen
  `)})$`,
);

const GALLERY =
  /^(?:gallery|galleries|slideshow|carousel|slider|slides|filmstrip|lightbox|graphic|infographic|chart|aihtml|artboard|datawrapper|highcharts)$/;

const IF_SHORT = new RegExp(
  `^(?:${words(`
    byline author authors meta metadata timestamp date time published updated pubdate tag tags taglist topics categories
    category kicker eyebrow label labels button buttons btn cta actions tools banner widget widgets aside
    copyright disclaimer rating ratings extra extras utility utilities alert notification notice feedback helpful
    follow search searchbox form loading placeholder info
  `)})$`,
);

/** Pairs of words within one class; their order is kept. */
const PAIRS =
  /(?:^| )(?:(?:sr|reader|screen) only|screen reader|visually hidden|assistive text|skip (?:link|to)|author (?:box|bio|card|info)|about author|most (?:read|viewed|popular|shared|commented|emailed)|(?:read|see|more|also) (?:also|next|more|on|from|stories|news|in|like|coverage)|up next|next up|you may|inline related|story links?|in other|back to|jump to|print only|no print|side bar|pop up|sign up|log in|page tools|story tools|article tools|hide on|js only|post nav|prev next|next prev|further reading|key points? nav|social links?|table of)(?: |$)/;

/** Words that turn the one after them into a remark on the element: "has-sidebar", "no-comments". */
const BEFORE = /^(?:has|have|with|without|no|not|non|is|hide|show|enable|disable|open|pre)$/;
/** And the one before them: "comments-open", "newsletter-enabled", "ad-free". */
const AFTER = /^(?:open|closed|enabled|disabled|on|off|free|active|ready|loaded|supported|allowed)$/;

/** A page's classes repeat; so many different ones are remembered. */
const REMEMBERED = 5_000;
const remembered = new Map<string, Clutter | undefined>();

/** @param name one class, or an id, or a custom element's name */
function clutterOfName(name: string): Clutter | undefined {
  const before = remembered.get(name);
  if (before !== undefined || remembered.has(name)) return before;
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  let found: Clutter | undefined = PAIRS.test(parts.join(' ')) ? 'unless-body' : undefined;
  for (const [i, part] of parts.entries()) {
    if (BEFORE.test(parts[i - 1] ?? '') || AFTER.test(parts[i + 1] ?? '')) continue;
    if (NEVER.test(part)) found = 'never';
    else if (UNLESS_BODY.test(part) && found !== 'never') found = 'unless-body';
    else if (GALLERY.test(part) && found !== 'never' && found !== 'unless-body') found = 'gallery';
    else if (IF_SHORT.test(part)) found ??= 'if-short';
  }
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(name, found);
  return found;
}

const RANK = { never: 4, 'unless-body': 3, gallery: 2, 'if-short': 1 } as const;

/** Of a phrase within a line, only this is left out: a name may be linked by an element of class "related". */
const INLINE =
  /^(?:tooltip|popup|toast|share|social|visuallyhidden|offscreen|newsletter)$|(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-?(?:only|text))?|assistive-text|skip-link)/i;

export function isInlineClutter(id: string | null, classes: string | null): boolean {
  return (id !== null && isInlineName(id)) || (classes?.split(/\s+/).some(isInlineName) ?? false);
}

const inlineNames = new Map<string, boolean>();

function isInlineName(name: string): boolean {
  let known = inlineNames.get(name);
  if (known === undefined) {
    known = name !== '' && (INLINE.test(name) || clutterOfName(name) === 'never');
    if (inlineNames.size >= REMEMBERED) inlineNames.clear();
    inlineNames.set(name, known);
  }
  return known;
}

/** The gravest of what the element's own name, id and classes say. */
export function clutterOf(localName: string, id: string | null, classes: string | null): Clutter | undefined {
  let found: Clutter | undefined;
  const consider = (name: string) => {
    const clutter = clutterOfName(name);
    if (clutter && (!found || RANK[clutter] > RANK[found])) found = clutter;
  };
  if (localName === 'aside' || localName === 'footer' || localName === 'form') found = 'unless-body';
  if (localName.includes('-')) consider(localName);
  if (id) consider(id);
  if (classes) for (const name of classes.split(/\s+/)) if (name) consider(name);
  return found;
}
