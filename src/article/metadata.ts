/** What a page says of itself in its head: what kind of page it is, its titles, its language. */
import type { Dom } from './dom.ts';
import { bareType, readJsonLd, type Thing } from './json-ld.ts';

export interface Metadata {
  readonly things: readonly Thing[];
  /** Name or property of every meta element, lower case, with its content, in the page's order. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  readonly titles: readonly string[];
  readonly description: string | undefined;
  /** The page's own address: canonical link or Open Graph. */
  readonly address: string | undefined;
  readonly language: string | undefined;
}

export const ARTICLE_TYPE =
  /^(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|AdvertiserContentArticle|SatiricalArticle|ScholarlyArticle|TechArticle|SocialMediaPosting|Review|CriticReview|ClaimReview)$/;

/** Bounds the work on pages whose head is a list without end. */
const MOST_METAS = 400;

export function readMetadata(dom: Dom): Metadata {
  const metas: [string, string][] = [];
  for (const element of dom.all('meta[content]', MOST_METAS)) {
    const name = dom.attribute(element, 'property') ?? dom.attribute(element, 'name');
    const content = dom.attribute(element, 'content')?.trim();
    if (name && content) metas.push([name.toLowerCase(), content]);
  }
  const meta = (...names: string[]) => metas.find(([name]) => names.includes(name))?.[1];
  const things = readJsonLd(dom);
  const headlines = things
    .filter((thing) => thing.types.some((type) => ARTICLE_TYPE.test(type)))
    .map((thing) => thing.properties.headline ?? thing.properties.name);
  const titles = [
    meta('og:title'),
    ...headlines,
    meta('twitter:title', 'dc.title', 'title', 'headline'),
    bareTitle(dom.title),
  ];
  const canonical = dom.all('link[rel~="canonical" i]', 1)[0];
  return {
    things,
    metas,
    titles: [...new Set(titles.filter((title): title is string => typeof title === 'string' && title.trim() !== ''))],
    description: meta('og:description', 'description', 'twitter:description'),
    address: (canonical && dom.attribute(canonical, 'href')) ?? meta('og:url') ?? undefined,
    language: languageOf(dom, meta),
  };
}

/** "Headline | Section | Paper": the longest part, where it is long enough to be a headline. */
export function bareTitle(title: string): string {
  const whole = title.replace(/\s+/g, ' ').trim();
  const parts = whole.split(/\s+[|\-–—:»·•/]+\s+|\s*\|\s*|:\s{2,}/);
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  return longest.split(' ').length >= 3 || longest.length > 20 ? longest : whole;
}

function languageOf(dom: Dom, meta: (...names: string[]) => string | undefined): string | undefined {
  const http = dom.all('meta[http-equiv="content-language" i]', 1)[0];
  const said =
    (dom.root && (dom.attribute(dom.root, 'lang') || dom.attribute(dom.root, 'xml:lang'))) ||
    (dom.body && dom.attribute(dom.body, 'lang')) ||
    (http && dom.attribute(http, 'content')) ||
    meta('content-language', 'dc.language', 'dcterms.language', 'inlanguage', 'language', 'og:locale');
  const tag = said?.trim().replace(/_/g, '-').toLowerCase();
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(tag) ? tag : undefined;
}

/** What a page's microdata, JSON-LD or Open Graph call it; an article's own kind wins over the kinds beside it. */
export type Declared = 'article' | 'other' | undefined;

const OTHER_TYPE =
  /^(?:Product|ProductGroup|ProductCollection|OfferCatalog|DiscussionForumPosting|QAPage|SearchResultsPage|CollectionPage|ProfilePage|SoftwareApplication|WebApplication|MobileApplication|JobPosting|Recipe|Hotel|Restaurant|Course|CheckoutPage|ContactPage|FAQPage|RealEstateListing|VideoGame|Event)$/;
const OTHER_OG = /^(?:product|profile|video|music|books?|place|restaurant|business|object|game)\b/i;

export function declaredKind(metadata: Metadata, itemtypes: readonly string[]): Declared {
  const types = [...metadata.things.flatMap((thing) => thing.types), ...itemtypes.map(bareType)];
  const og = metadata.metas.find(([name]) => name === 'og:type')?.[1] ?? '';
  const article =
    types.some((type) => ARTICLE_TYPE.test(type) && !/Review$/.test(type)) || /article|blog|post|news/i.test(og);
  const other = types.some((type) => OTHER_TYPE.test(type)) || OTHER_OG.test(og);
  if (article)
    return other &&
      !/article/i.test(og) &&
      types.some((type) =>
        /^(?:DiscussionForumPosting|QAPage|SearchResultsPage|CollectionPage|Product|ProductGroup)$/.test(type),
      )
      ? 'other'
      : 'article';
  if (metadata.metas.some(([name]) => /^(?:og:)?article:publish/.test(name))) return 'article';
  return other ? 'other' : undefined;
}
