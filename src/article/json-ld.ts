/** Reads the facts that pages give machines in `<script type="application/ld+json">`, broken ones included. */
import type { Dom } from './dom.ts';

/** One schema.org object, as the page wrote it. */
export interface Thing {
  readonly types: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Scripts and characters read at most; larger ones are shop catalogues and sitemaps, never one article's. */
const MOST_SCRIPTS = 20;
const LONGEST = 500_000;
/** Objects looked at in all. */
const MOST_OBJECTS = 5_000;

/** Their objects belong to the page's surroundings, or to parts of the article: a reply's date is not the article's. */
const ELSEWHERE = new Set([
  'itemListElement',
  'hasPart',
  'isPartOf',
  'mentions',
  'comment',
  'review',
  'relatedLink',
  'citation',
  'isBasedOn',
  'liveBlogUpdate',
  'associatedMedia',
  'video',
  'image',
  'author',
  'publisher',
  'subjectOf',
  'about',
  'suggestedAnswer',
  'acceptedAnswer',
  'isRelatedTo',
  'blogPost',
  'significantLink',
  'breadcrumb',
  'potentialAction',
  'dataFeedElement',
]);

export function readJsonLd(dom: Dom): Thing[] {
  const things: Thing[] = [];
  for (const script of dom.all('script[type*="ld+json" i]', MOST_SCRIPTS)) {
    const text = dom.textContent(script) ?? '';
    if (text.length <= LONGEST) gather(parseLenient(text), things);
  }
  return things;
}

function gather(value: unknown, things: Thing[]) {
  const waiting: unknown[] = [value];
  for (let i = 0; i < waiting.length && i < MOST_OBJECTS; i++) {
    const next = waiting[i];
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_OBJECTS));
    else if (typeof next === 'object' && next !== null) {
      const properties = next as Record<string, unknown>;
      const types = [properties['@type'] ?? properties.type].flat().filter((type) => typeof type === 'string');
      if (types.length > 0) things.push({ types: types.map(bareType), properties });
      for (const [name, inner] of Object.entries(properties)) if (!ELSEWHERE.has(name)) waiting.push(inner);
    }
  }
}

/** "https://schema.org/NewsArticle" and "schema:NewsArticle" are NewsArticle. */
export const bareType = (type: string) => type.replace(/^.*[/#:]/, '');

const WRAPPINGS =
  /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|;)\s*$/g;

const unwrapped = (text: string) => text.replace(WRAPPINGS, '').replace(WRAPPINGS, '');
/** Raw line breaks and the like, which JSON forbids in strings. */
const CONTROLS = /\p{Cc}+/gu;

/** Mends only what can't change a value: wrappings, trailing commas, raw control characters in strings. */
const MENDINGS = [
  (text: string) => text,
  unwrapped,
  (text: string) =>
    unwrapped(text)
      .replace(CONTROLS, ' ')
      .replace(/,(?=\s*[}\]])/g, ''),
];

export function parseLenient(text: string): unknown {
  for (const mend of MENDINGS) {
    try {
      return JSON.parse(mend(text));
    } catch {
      // The next mending is tried.
    }
  }
  return salvage(text);
}

/** From text that is no JSON: type and date, where each is said once, or always the same. */
function salvage(text: string): unknown {
  const only = (name: string) => {
    const found = new Set(
      Array.from(text.matchAll(new RegExp(`"${name}"\\s*:\\s*"([^"\\\\]{1,100})"`, 'g')), (m) => m[1]),
    );
    return found.size === 1 ? [...found][0] : undefined;
  };
  const type = /"@type"\s*:\s*\[?\s*"(\w*(?:Article|BlogPosting|Report\w*))"/.exec(text)?.[1];
  if (!type) return undefined;
  return { '@type': type, datePublished: only('datePublished'), headline: only('headline') };
}
