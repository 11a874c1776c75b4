/** Finds the day on which the article was published, asking the most trustworthy part of the page first. */

import type { Line } from './box.ts';
import { dayIn, dayInUrl, type NumberOrder } from './days.ts';
import type { Dom } from './dom.ts';
import { bareType, type Thing } from './json-ld.ts';
import { ARTICLE_TYPE, type Metadata } from './metadata.ts';
import type { Survey } from './survey.ts';

export interface Place {
  readonly survey: Survey;
  /** Indices of the lines of the headline (or of where the body begins) and of the body's first and last one. */
  readonly headline: number;
  readonly first: number;
  readonly last: number;
}

/** @param place where the article stands; without it only what the page's head and address say is asked */
export function publishedDay(
  dom: Dom,
  metadata: Metadata,
  url: string | undefined,
  place: Place | undefined,
): string | undefined {
  const order = orderFor(metadata.language);
  return (
    fromThings(metadata, url, 'datePublished') ??
    fromMetas(metadata.metas) ??
    fromMicrodata(dom, order) ??
    (place && fromTimes(dom, place, order)) ??
    fromThings(metadata, url, 'dateCreated') ??
    (url && dayInUrl(url)) ??
    (metadata.address && dayInUrl(metadata.address)) ??
    (place && fromText(place, order)) ??
    undefined
  );
}

const MONTH_FIRST = /^en-(?:us|ph)/;

function orderFor(language: string | undefined): NumberOrder {
  if (!language || language === 'en') return undefined;
  return MONTH_FIRST.test(language) ? 'month-first' : 'day-first';
}

/** Of several articles in the page's JSON-LD, the one that bears the page's address or title comes first. */
function fromThings({ things, titles, address }: Metadata, url: string | undefined, name: string): string | undefined {
  const here = [address, url].filter((one) => one !== undefined).map(pathOf);
  const own = ({ properties }: Thing) =>
    [properties.url, properties['@id'], properties.mainEntityOfPage]
      .map((value) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['@id'] : value))
      .some((value) => typeof value === 'string' && here.includes(pathOf(value)));
  const named = ({ properties }: Thing) =>
    typeof properties.headline === 'string' && titles.indexOf(properties.headline) === 0;
  const dated = (thing: Thing) => {
    const value = [thing.properties[name]].flat()[0];
    return typeof value === 'string' || typeof value === 'number' ? dayIn(String(value)) : undefined;
  };
  const articles = things.filter(({ types }) => types.some((type) => ARTICLE_TYPE.test(type)));
  const pages = things.filter(({ types }) =>
    types.some((type) => /^(?:\w*WebPage|VideoObject|PodcastEpisode)$/.test(type)),
  );
  for (const group of [articles, pages]) {
    const days = group.filter(dated);
    const best = days.find(own) ?? days.find(named) ?? days[0];
    if (best) return dated(best);
  }
  return undefined;
}

const pathOf = (address: string) =>
  address
    .replace(/^[a-z]+:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');

/** Names of meta elements that say the day, the surest first. */
const METAS = [
  /^(?:og:)?article:publish(?:ed|ed_?time|ed-time)$/,
  /^og:published_time$/,
  /^datepublished$/,
  /^(?:bt:)?pubdate$/,
  /^parsely-pub-date$/,
  /^(?:original)?publi(?:cation|sh(?:ed|ing)?)[-_. ]?(?:date|time|at|on)?$/,
  /^(?:cxenseparse:)?(?:recs:)?publishtime$/,
  /^(?:dc|dcterms)[.:]date[.:]?(?:issued|published)$/,
  /^(?:dc|dcterms)[.:](?:issued|date|created)$/,
  /^sailthru\.date$/,
  /^date$/,
  /^pdate$/,
  /publi(?:cation|sh(?:ed)?)[-_.]?(?:date|time|at)|first-?published|date[-_.]?publi|(?:^|[-_.])pub-?date/,
  /^(?:article[.:])?(?:display-?date|created|date[._-]?created|creation[._-]?date|issued)$/,
];
const NOT_PUBLISHED = /modif|updat|expir|un-?publish/;

function fromMetas(metas: Metadata['metas']): string | undefined {
  for (const pattern of METAS) {
    for (const [name, content] of metas) {
      const day = pattern.test(name) && !NOT_PUBLISHED.test(name) ? dayIn(content) : undefined;
      if (day) return day;
    }
  }
  const parsely = metas.find(([name]) => name === 'parsely-page')?.[1];
  const day = parsely && /"pub_date"\s*:\s*"([^"]+)"/.exec(parsely)?.[1];
  return day ? dayIn(day) : undefined;
}

const MICRODATA =
  '[itemprop~="datePublished"], [property~="datePublished"], [property="schema:datePublished"], .published[title], .dt-published[datetime], .dt-published[title]';
const MOST_ELEMENTS = 40;

function fromMicrodata(dom: Dom, order: NumberOrder): string | undefined {
  let fallback: string | undefined;
  for (const element of dom.all(MICRODATA, MOST_ELEMENTS)) {
    const day = dayIn(statedIn(dom, element), order);
    if (!day) continue;
    let scope: Node | null = element;
    while (
      scope &&
      (scope === element || dom.nodeType(scope) === 1) &&
      dom.attribute(scope as Element, 'itemscope') === null
    ) {
      scope = dom.parentNode(scope);
    }
    const type = scope && dom.nodeType(scope) === 1 ? dom.attribute(scope as Element, 'itemtype') : null;
    if (type && ARTICLE_TYPE.test(bareType(type))) return day;
    if (!type || !/Comment|Video|Image|Audio|Review|UserComments/.test(type)) fallback ??= day;
  }
  return fallback;
}

function statedIn(dom: Dom, element: Element): string {
  for (const name of ['content', 'datetime', 'title']) {
    const value = dom.attribute(element, name);
    if (value) return value;
  }
  return (dom.textContent(element) ?? '').slice(0, 200);
}

/** So many lines above the headline and below the body's beginning and end are near it. */
const ABOVE = 12;
const BELOW = 4;
const UPDATED = /updated|modified|edited|corrected/i;

function fromTimes(dom: Dom, { survey, headline, first }: Place, order: NumberOrder): string | undefined {
  let updated: string | undefined;
  for (const { element, box, line } of survey.times) {
    const stated = dom.attribute(element, 'pubdate') !== null;
    if (!stated && (line < headline - ABOVE || line > first + BELOW || box?.inLink)) continue;
    const day = dayIn(statedIn(dom, element), order);
    if (!day) continue;
    const around = `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'itemprop') ?? ''} ${box?.classes ?? ''}`;
    if (!UPDATED.test(around) && !/^\s*(?:last )?(?:updated|modified)/i.test(survey.lines[line]?.text ?? ''))
      return day;
    updated ??= day;
  }
  return updated;
}

const LONGEST = 160;

function fromText({ survey: { lines }, headline, first, last }: Place, order: NumberOrder): string | undefined {
  const near = [
    ...lines.slice(headline, first + BELOW),
    ...lines.slice(Math.max(0, headline - ABOVE), headline).reverse(),
    ...lines.slice(last, last + BELOW),
  ];
  let updated: string | undefined;
  for (const line of near) {
    const said = dated(line);
    const day = said && dayIn(said, order);
    if (!day) continue;
    if (!UPDATED.test(said)) return day;
    updated ??= day;
  }
  return updated;
}

/** What a line says of its date: after "published", where it says that. */
function dated({ text, prose }: Line): string | undefined {
  if (text.length > LONGEST || (prose > 0 && text.length > 60)) return undefined;
  return (
    /(?:published|posted|first filed)\b.*/i.exec(text)?.[0].replace(/\b(?:last )?(?:updated|modified).*/i, '') ?? text
  );
}
