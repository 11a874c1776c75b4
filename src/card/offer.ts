/** How the card's script hands its card to the content script: both run in one world, and share its global object. */
import type { CardHandle, CardOptions } from './card.ts';

export type CreateCard = (document: Document, options: Omit<CardOptions, 'words'>) => CardHandle;

const OFFER = Symbol.for('backgrounder-card');
const realm = globalThis as { [OFFER]?: CreateCard };

export function offerCard(create: CreateCard): void {
  realm[OFFER] = create;
}

/** Whether a card waits to be taken. */
export const isOffered = (): boolean => realm[OFFER] !== undefined;

/** @throws where no card was offered since the last was taken */
export function takeCard(): CreateCard {
  const create = realm[OFFER];
  delete realm[OFFER];
  if (!create) throw new Error('the card is not there');
  return create;
}
