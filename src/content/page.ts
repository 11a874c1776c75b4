/** One page with annotations, from turning on to turning off. */
import { annotate } from '../annotate/annotations.ts';
import { startExplaining } from '../card/driver.ts';
import type { CreateCard } from '../card/offer.ts';
import type { Card, LinkRequest, LinkResponse, PageReport } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { watchAddress } from './address.ts';
import { foundEntries, type Mention } from './mentions.ts';
import { type PageCommands, pageCommands, type Selected } from './page-commands.ts';
import { Presentation } from './presentation.ts';
import { Reader } from './reader.ts';
import { Takeover } from './takeover.ts';

export interface PageOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** What a screen reader says beside a mention. */
  readonly description: () => string;
  readonly createCard: CreateCard;
  readonly settings: () => Settings;
  readonly link: (request: LinkRequest) => Promise<LinkResponse>;
  readonly search: (text: string) => Promise<Card | undefined>;
  readonly today: () => string;
  readonly onFound: (entries: number) => void;
  readonly onKnow: (entry: string, known: boolean) => Promise<void>;
  readonly onHide: (entry: string, surface: string, hidden: boolean) => Promise<void>;
  /** False where the extension was removed, or updated, under the page: its words and its worker are out of reach. */
  readonly isOurs: () => boolean;
  readonly onOrphaned: () => void;
  /** The document was opened anew, and has lost every listener. */
  readonly onReplaced: () => void;
}

export interface AnnotatedPage extends PageCommands {
  report(): PageReport;
  /** The settings have changed, other than by being turned off. */
  follow(): void;
}

const isMention = (what: Mention | Selected): what is Mention => 'entry' in what;

export function startPage(options: PageOptions): AnnotatedPage {
  const { document, settings } = options;
  const ending = new AbortController();
  const { signal } = ending;
  options.signal.addEventListener('abort', () => ending.abort(options.signal.reason), { once: true });
  const site = document.location.hostname;
  let fault = false;
  let opened: Mention | Selected | undefined;
  let openedByFocus: Mention | undefined;
  /** The focus comes back from a card that is being closed; that opens no other. */
  let returning = false;
  let postponed = false;
  let told: number | undefined;

  /** Where the extension has gone, its annotations go too, at the first touch. */
  const isAlive = () => {
    if (options.isOurs()) return true;
    options.onOrphaned();
    return false;
  };
  const takeover = new Takeover(document, signal, () => {
    presentation.clear();
    reader.stale('showing');
  });
  const annotations = annotate<Mention>(document, {
    signal,
    description: options.description,
    underline: settings().underlineStyle,
    prefer: () => (takeover.over ? 'marks' : 'highlights'),
    lively: () => takeover.lively,
    isStop: (mention) => presentation.isStop(mention),
    onActivate: (mention) => isAlive() && explaining.activate(mention, 'keyboard'),
    onFocus: (mention) => {
      if (returning || !isAlive()) return;
      openedByFocus = mention;
      explaining.activate(mention, 'focus');
    },
    onBlur: (mention, to) => {
      if (openedByFocus === mention && !explaining.contains(to)) explaining.close();
      openedByFocus = undefined;
    },
    onChange: (change) => {
      if (change.rootReplaced) options.onReplaced();
      else {
        address.check();
        reader.changed(change);
      }
    },
  });
  const presentation = new Presentation({ document, annotations, signal, site });
  const reader = new Reader({
    ...options,
    signal,
    link: async (request) => {
      try {
        const answer = await options.link(request);
        fault = false;
        return answer;
      } catch (error) {
        fault = isAlive();
        throw error;
      }
    },
    onDropped: (blocks) => {
      for (const known of blocks) presentation.drop(known);
    },
    onRead: async () => {
      if (reader.article) takeover.look(document, reader.article);
      postponed = opened !== undefined;
      await presentation.show(reader.blocks.ordered, reader.cards, settings(), postponed);
      const { length } = found();
      if (length !== told) options.onFound(length);
      told = length;
    },
  });
  const explaining = startExplaining<Mention | Selected>(document, {
    signal,
    createCard: options.createCard,
    look: settings,
    mentionAt: (event) => {
      const mention = annotations.mentionAt(event);
      return mention && isAlive() ? mention : undefined;
    },
    describe: (what) => {
      const inArticle = (entry: string) => reader.cards[entry];
      if (!isMention(what)) return { ...what, inArticle };
      const anchor = annotations.anchorOf(what);
      const card = reader.cards[what.entry];
      return anchor && card && { anchor, card, inArticle, why: what.why };
    },
    onKnow: options.onKnow,
    onHide: async (what, entry, hidden) => {
      if (isMention(what)) await options.onHide(entry, what.surface, hidden);
    },
    onShown: (what) => {
      opened = what;
      returning = what === undefined;
      queueMicrotask(() => {
        returning = false;
      });
      // What was hidden from the open card is to go now.
      if (!what && postponed) reader.stale('showing');
    },
  });
  const address = watchAddress(document.defaultView ?? window, signal, () => {
    explaining.close();
    reader.stale('address');
  });
  const found = () => foundEntries(presentation.shown, reader.cards);
  const commands = pageCommands({
    document,
    annotations,
    presentation,
    search: options.search,
    open: (what) => explaining.activate(what, 'keyboard'),
  });

  reader.run().catch((error: unknown) => {
    if (signal.aborted) return;
    // Not foreseen: the page is better off without us.
    ending.abort();
    if (__TEST_BUILD__) throw error;
  });

  return {
    ...commands,
    follow: () => reader.stale('showing'),
    report() {
      const published = reader.article?.published;
      return {
        state: fault
          ? 'map-damaged'
          : reader.state === 'read'
            ? found().length > 0
              ? 'annotated'
              : 'nothing-found'
            : reader.state,
        ...(published ? { published } : {}),
        ...(annotations.answered ? { answered: true } : {}),
        found: found(),
      };
    },
  };
}
