/** The last word on whether a page is an article, from what was read of it. Pure. */
import type { AddressKind } from './address.ts';
import type { Declared } from './metadata.ts';

export interface Evidence {
  readonly declared: Declared;
  readonly address: AddressKind;
  /** Of what was read: letters and blocks of running text. */
  readonly prose: number;
  readonly paragraphs: number;
  /** Letters outside of links on the whole page, clutter excluded. */
  readonly pageText: number;
  /** Blocks of running text on the page that belong to teasers of other articles. */
  readonly teasers: number;
  /** Whether a line above the text says what the page's title says. */
  readonly headline: boolean;
  readonly headlineText: string;
  readonly dated: boolean;
  readonly byline: boolean;
  readonly buttons: number;
  readonly fields: number;
  readonly editable: number;
  /** "Add to cart" and the like. */
  readonly buys: boolean;
  /** Names of the page's parts that forums use. */
  readonly posts: number;
}

const LEGAL_TITLE =
  /^(?:.{0,30}\b)?(?:privacy (?:policy|notice|statement)|cookie (?:policy|notice)|terms (?:of|and|&) (?:use|service|conditions|sale)|legal notice|about us|contact us|page not found|404|access denied|log ?in|sign ?in|search results|frequently asked questions|accessibility statement|imprint)\b.{0,30}$/i;

/** A page that calls itself an article may be a stub behind a paywall: one paragraph. */
const STUB = { prose: 90, paragraphs: 1 };
/** On an article's own page few other articles are told in running text. */
const TEASERS_A_PARAGRAPH = 4;
const FRONT = { prose: 2_000, paragraphs: 6, share: 0.6 };
const UNDECLARED = { prose: 600, paragraphs: 3, share: 0.35 };
const UNDATED = { prose: 1_200, paragraphs: 4, share: 0.5 };
/** Pages of discussion show this many posts; apps this many buttons or fields. */
const POSTS = 3;
const CONTROLS = 25;

export function isArticle(e: Evidence): boolean {
  if (e.address === 'listing' || e.address === 'legal' || LEGAL_TITLE.test(e.headlineText)) return false;
  if (e.declared === 'other') return false;
  if (e.teasers > e.paragraphs * TEASERS_A_PARAGRAPH) return false;
  const share = e.prose / Math.max(1, e.pageText);
  if (e.address === 'front') {
    return e.declared === 'article' && reaches(e, FRONT) && share >= FRONT.share && e.headline && e.dated;
  }
  if (e.declared === 'article') return reaches(e, STUB) && (e.headline || e.dated || reaches(e, UNDECLARED));
  if (e.buys || e.posts >= POSTS || e.editable > 1 || e.buttons + e.fields > CONTROLS || !e.headline) return false;
  if (e.dated || e.byline) return reaches(e, UNDECLARED) && share >= UNDECLARED.share;
  return reaches(e, UNDATED) && share >= UNDATED.share;
}

const reaches = (e: Evidence, least: { prose: number; paragraphs: number }) =>
  e.prose >= least.prose && e.paragraphs >= least.paragraphs;
