/** A card whose code comes when it is first wanted: pointing at a mention has it loaded, before the card is due. */
import type { CardHandle, OpenRequest } from '../card/card.ts';
import type { CreateCard } from '../card/offer.ts';

/** @param load brings the card's code; tried again at the next mention where it fails */
export function laterCard(load: () => Promise<CreateCard>): CreateCard {
  return (document, options) => {
    let card: CardHandle | undefined;
    let loading: Promise<void> | undefined;
    let wanted: OpenRequest | undefined;
    const fetch = () => {
      loading ??= load().then(
        (create) => {
          if (!options.signal.aborted) card = create(document, options);
        },
        () => {
          loading = undefined;
          if (wanted) options.onAction({ type: 'close', why: 'lost' });
        },
      );
      return loading;
    };
    return {
      open(request) {
        if (card) {
          card.open(request);
          return;
        }
        wanted = request;
        void fetch().then(() => {
          if (wanted === request) card?.open(request);
        });
      },
      close() {
        wanted = undefined;
        card?.close();
      },
      contains: (target) => card?.contains(target) ?? false,
      prepare(example) {
        void fetch().then(() => {
          if (!wanted) card?.prepare(example);
        });
      },
    };
  };
}
