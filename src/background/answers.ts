/** The worker's answers, each from the map and the request alone: no state is kept between messages. */
import { type Day, spanOf } from '../knowledge/dates.ts';
import type { CompiledEntry } from '../knowledge/entry.ts';
import { findId } from '../knowledge/id-table.ts';
import type { EntryIndex } from '../knowledge/map-reader.ts';
import { UNKNOWN_NAME } from '../linking/document.ts';
import { linkDocument } from '../linking/link.ts';
import { blocksOfText } from '../linking/text.ts';
import type {
  Card,
  CardRequest,
  CardResponse,
  LinkRequest,
  LinkResponse,
  LocatorMap,
  MapStatus,
  SearchRequest,
  SearchResponse,
} from '../messages.ts';
import { type CardDay, cardOf } from './cards.ts';
import type { Knowledge } from './knowledge.ts';
import { searchNames } from './search.ts';

/** Draws where an entry lies, or nothing where that is not known or does not help. */
export type DrawMap = (entry: CompiledEntry) => LocatorMap | undefined;

const MAX_FOUND = 8;
/** A map takes a millisecond or two, and an answer must not wait for thirty: the least known places have theirs. */
const MAPS_PER_ANSWER = 12;
/** Nobody needs to be shown where France lies. */
const isUnfamiliarPlace = ({ kind, rank, position }: CompiledEntry) =>
  kind === 'place' && position !== undefined && rank > 1;

export async function answerLink(knowledge: Knowledge, request: LinkRequest, drawMap: DrawMap): Promise<LinkResponse> {
  const { map } = knowledge;
  const index = (id: string): EntryIndex => findId(map.sections.ids, id);
  const linked = linkDocument(map, {
    day: dayOfIso(request.published),
    blocks: request.blocks,
    explained: request.evidence.explained.flatMap(([form, id]): [string, EntryIndex][] => {
      const entry = id === null ? UNKNOWN_NAME : index(id);
      return id !== null && entry < 0 ? [] : [[form, entry]];
    }),
    sure: request.evidence.entries.map(index).filter((entry) => entry >= 0),
  });
  // A span without a word in it names nothing; detection makes none, but not every sender is to be trusted.
  const mentions = linked.mentions.filter(({ start, end }) => start < end);
  const wanted = [...mentions.map(({ entry }) => entry), ...linked.sure, ...linked.explained.map(([, entry]) => entry)];
  const entries = await knowledge.entries(wanted.filter((entry) => entry >= 0));
  const day = cardDay(request);
  const cards: Record<string, Card> = {};
  const found = [...new Set(mentions.map(({ entry }) => entry))].flatMap((entry) => entries.get(entry) ?? []);
  const mapped = new Set(
    [...found]
      .sort((a, b) => b.rank - a.rank)
      .filter(isUnfamiliarPlace)
      .slice(0, MAPS_PER_ANSWER),
  );
  for (const entry of found) cards[entry.id] = cardOf(entry, day, mapped.has(entry) ? drawMap(entry) : undefined);
  const idOf = (entry: EntryIndex) => entries.get(entry)?.id;
  return {
    mentions: mentions.flatMap(({ block, start, end, entry, score, why }) => {
      const id = idOf(entry);
      return id === undefined ? [] : [{ block, start, end, entry: id, score, why }];
    }),
    cards,
    evidence: {
      explained: linked.explained.flatMap(([form, entry]): [string, string | null][] => {
        if (entry === UNKNOWN_NAME) return [[form, null]];
        const id = idOf(entry);
        return id === undefined ? [] : [[form, id]];
      }),
      entries: linked.sure.flatMap((entry) => idOf(entry) ?? []),
    },
  };
}

/** Who may be meant by a text: what linking finds in it first, then what names begin with it. */
export async function answerSearch(
  knowledge: Knowledge,
  request: SearchRequest,
  names: string,
  drawMap: DrawMap,
): Promise<SearchResponse> {
  const linked = linkDocument(knowledge.map, { day: undefined, blocks: blocksOfText(request.text) });
  const indices = [
    ...new Set([...linked.mentions.map(({ entry }) => entry), ...searchNames(names, request.text, MAX_FOUND)]),
  ];
  const entries = await knowledge.entries(indices.slice(0, MAX_FOUND));
  const day = cardDay({ published: null, today: request.today });
  return { cards: indices.flatMap((i) => entries.get(i) ?? []).map((entry) => cardOf(entry, day, drawMap(entry))) };
}

export async function answerCard(knowledge: Knowledge, request: CardRequest, drawMap: DrawMap): Promise<CardResponse> {
  const index = findId(knowledge.map.sections.ids, request.entry);
  if (index < 0) return {};
  const entry = (await knowledge.entries([index])).get(index);
  // The table knows ids by their hash; the entry's own id is the proof.
  return entry?.id === request.entry ? { card: cardOf(entry, cardDay(request), drawMap(entry)) } : {};
}

export function statusOf({ map }: Knowledge): MapStatus {
  return { entries: map.entryCount, knownTo: map.knownTo, contentHash: map.contentHash };
}

const dayOfIso = (iso: string | null): Day | undefined => (iso === null ? undefined : spanOf(iso)?.first);

function cardDay({ published, today }: { readonly published: string | null; readonly today: string }): CardDay {
  const day = dayOfIso(published);
  return day === undefined ? { day: dayOfIso(today) ?? 0, dated: false } : { day, dated: true };
}
