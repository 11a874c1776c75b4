/** Reads a page's article, has it linked, and reads again what the page changes; one loop, one thing at a time. */
import type { PageChange } from '../annotate/page-guard.ts';
import { isConnected } from '../annotate/plain-dom.ts';
import type { Article, Block } from '../article/article.ts';
import { readArticleInSteps } from '../article/read.ts';
import { readBlocks } from '../article/reread.ts';
import type { Card, Evidence, LinkRequest, LinkResponse } from '../messages.ts';
import { Dirt } from './dirt.ts';
import { type KnownBlock, KnownBlocks } from './known-blocks.ts';
import type { Mention } from './mentions.ts';
import { detectBlocks, inRequests, joinEvidence, NO_EVIDENCE, withinPageLength } from './requests.ts';
import { Rest, whenShown } from './rest.ts';
import { inSlices, whenIdle } from './slices.ts';

export type ReaderState = 'reading' | 'not-an-article' | 'not-english' | 'read';

export interface ReaderOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Asks the worker; rejects where it can't answer. */
  readonly link: (request: LinkRequest) => Promise<LinkResponse>;
  /** The reader's day, ISO. */
  readonly today: () => string;
  /** Blocks are gone from the article; whatever was drawn on them is to go. */
  readonly onDropped: (blocks: ReadonlySet<KnownBlock>) => void;
  /** More is known, or less; what is shown is to follow. Reading goes on afterwards. */
  readonly onRead: () => Promise<void>;
}

/** Times that a part is read anew because marks were still in it. */
const REREADINGS = 3;

export class Reader {
  readonly blocks = new KnownBlocks();
  readonly #options: ReaderOptions;
  readonly #rest: Rest;
  readonly #dirt = new Dirt();
  #article: Article | undefined;
  #cards: Record<string, Card> = {};
  #evidence: Evidence = NO_EVIDENCE;
  #state: ReaderState = 'reading';

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#rest = new Rest(options.signal);
  }

  get article(): Article | undefined {
    return this.#article;
  }
  get cards(): Readonly<Record<string, Card>> {
    return this.#cards;
  }
  get state(): ReaderState {
    return this.#state;
  }

  /** The page has changed. Cheap: it is called for every change there is. */
  changed(change: PageChange): void {
    if (this.#dirt.note(change, this.blocks, this.#article)) this.#rest.disturb();
  }

  /** The page has gone to another address, or what is shown is to be worked out again. */
  stale(what: 'address' | 'showing'): void {
    if (what === 'address') this.#rest.disturb();
    this.#dirt.add(what);
  }

  /** Runs until the signal aborts, with which it rejects. */
  async run(): Promise<never> {
    const { document, signal } = this.#options;
    await whenShown(document, signal);
    this.#rest.disturb();
    for (;;) {
      await whenShown(document, signal);
      await this.#rest.settled();
      await whenIdle(signal);
      const had = this.blocks.ordered.length;
      const { whole, parts, lost } = this.#dirt.take();
      this.#drop(new Set([...lost, ...this.blocks.ordered.filter(({ block }) => !isConnected(block.element))]));
      // Nothing left of what there was: perhaps another article in its place.
      const anew = whole || (had > 0 && this.blocks.ordered.length === 0);
      const fresh = anew ? await this.#readWhole() : this.#readParts(parts);
      await this.#link();
      await this.#options.onRead();
      await this.#dirt.more(signal, anew && fresh.length === 0);
    }
  }

  #drop(gone: ReadonlySet<KnownBlock>): void {
    if (gone.size === 0) return;
    this.blocks.drop(gone);
    this.#options.onDropped(gone);
  }

  async #readWhole(): Promise<KnownBlock[]> {
    const { document, signal } = this.#options;
    for (let reading = 0; ; reading++) {
      const article = await inSlices(readArticleInSteps(document, { url: document.location.href }), signal);
      const blocks = article?.blocks ?? [];
      const twins = new Set(blocks.map((block) => this.blocks.twin(block)));
      if (!this.blocks.ordered.some((known) => twins.has(known))) this.#forget();
      this.#article = article;
      this.#state = !article ? 'not-an-article' : isEnglish(article) ? 'read' : 'not-english';
      const gone = new Set(this.blocks.ordered.filter((known) => !twins.has(known)));
      this.#drop(gone);
      // Texts under marks that have just been taken away were read in pieces.
      if (gone.size === 0 || reading === REREADINGS) return this.#addFresh(blocks);
    }
  }

  #readParts(parts: ReadonlySet<Node>): KnownBlock[] {
    const article = this.#article;
    if (!article) return [];
    const added: KnownBlock[] = [];
    for (const part of parts) {
      for (let reading = 0; part.isConnected; reading++) {
        const blocks = readBlocks(part, article);
        const elements = new Set(blocks.map(({ element }) => element));
        const twins = new Set(blocks.map((block) => this.blocks.twin(block)));
        const gone = new Set(
          [...elements].flatMap((element) => this.blocks.at(element).filter((known) => !twins.has(known))),
        );
        this.#drop(gone);
        if (gone.size > 0 && reading < REREADINGS) continue;
        added.push(...this.#addFresh(blocks));
        break;
      }
    }
    return added;
  }

  #addFresh(blocks: readonly Block[]): KnownBlock[] {
    return this.blocks.add(blocks.filter((block) => !this.blocks.twin(block)));
  }

  /** Another article: what the last one told says nothing about it. */
  #forget(): void {
    this.#evidence = NO_EVIDENCE;
    this.#cards = {};
  }

  /** Has all linked that is not. What could not be is tried again after the next change. */
  async #link(): Promise<void> {
    const { link, today, signal, onRead } = this.#options;
    if (this.#state !== 'read') return;
    const { ordered } = this.blocks;
    const few = ordered.slice(0, withinPageLength(ordered.map(({ block }) => block)));
    const unlinked = few.filter(({ linked }) => !linked);
    const readable = unlinked.map((known) => ({ known, text: known.block.text, heading: isHeading(known.role) }));
    for (const request of inRequests(readable)) {
      const blocks = await inSlices(detectBlocks(request), signal);
      const published = this.#article?.published ?? null;
      const answer = await link({ type: 'link', published, today: today(), blocks, evidence: this.#evidence }).catch(
        () => undefined,
      );
      signal.throwIfAborted();
      if (!answer) return;
      this.#evidence = joinEvidence(this.#evidence, answer.evidence);
      this.#cards = { ...this.#cards, ...answer.cards };
      const found = mentionsByBlock(
        answer,
        blocks.map(({ text }) => text),
      );
      for (const [i, { known }] of request.entries()) {
        known.mentions = found[i]!;
        known.linked = true;
      }
      await onRead();
    }
  }
}

const isHeading = (role: Block['role']) => role === 'title' || role === 'heading';
const isEnglish = ({ language }: Article) => language === undefined || /^en\b/.test(language);

function mentionsByBlock({ mentions }: LinkResponse, texts: readonly string[]): Mention[][] {
  const byBlock: Mention[][] = texts.map(() => []);
  for (const { block, start, end, entry, why } of mentions) {
    byBlock[block]?.push({ start, end, entry, why, surface: texts[block]!.slice(start, end) });
  }
  for (const found of byBlock) found.sort((a, b) => a.start - b.start);
  return byBlock;
}
