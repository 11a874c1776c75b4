/** What the popup shows, decided without a browser. */
import { KINDS } from '../knowledge/entry.ts';
import type { Card, PageReport } from '../messages.ts';
import { type Settings, wantsAnnotations } from '../settings.ts';
import type { MessageKey } from '../words/words.ts';

/** What is known of the page below the popup; `restricted`: a page that no extension may read. */
export type PageState = PageReport | 'asking' | 'no-content-script' | 'restricted';

export interface Group {
  readonly kind: Card['kind'];
  readonly found: PageReport['found'];
}

/** Entries by kind, the kind that the article is most about first; within a kind the most mentioned first. */
export function groupsOf(found: PageReport['found']): Group[] {
  const weight = (group: Group) => group.found.reduce((sum, { mentions }) => sum + mentions, 0);
  return KINDS.map((kind) => ({
    kind,
    found: found
      .filter(({ card }) => card.kind === kind)
      .sort((a, b) => b.mentions - a.mentions || a.card.name.localeCompare(b.card.name, 'en')),
  }))
    .filter((group) => group.found.length > 0)
    .sort((a, b) => weight(b) - weight(a));
}

/** The line that stands where there is no list; undefined where there is one. */
export function stateMessage(page: PageState, settings: Settings, host: string | undefined): MessageKey | undefined {
  if (!settings.enabled) return 'popupOff';
  if (host !== undefined && !wantsAnnotations(settings, host)) return 'popupOffSite';
  switch (page) {
    case 'asking':
      return 'popupReading';
    case 'restricted':
      return 'popupRestricted';
    case 'no-content-script':
      return 'popupNotArticle';
  }
  switch (page.state) {
    case 'annotated':
      return page.found.length > 0 ? undefined : 'popupNothing';
    case 'reading':
    // The page has not heard yet that it is on again.
    case 'off':
      return 'popupReading';
    case 'not-an-article':
      return 'popupNotArticle';
    case 'not-english':
      return 'popupNotEnglish';
    case 'nothing-found':
      return 'popupNothing';
    case 'map-damaged':
      return 'popupDamaged';
  }
}

/** The host by which sites are turned off; undefined for pages that have none. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : undefined;
}

/** The settings with a site turned on or off. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.offSites.filter((site) => site !== host);
  return { ...settings, offSites: on ? others : [...others, host] };
}
