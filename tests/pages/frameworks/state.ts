/** What the framework-made pages show, and the steps in which they change it; the same for each framework. */

export interface Item {
  readonly id: number;
  readonly lead: string;
  readonly name: string;
}

export interface State {
  readonly title: string;
  /** Shown in a text with others before and after it. */
  readonly who: string;
  readonly note: string | undefined;
  readonly body: string;
  readonly items: readonly Item[];
  /** One of two elements in the same place. */
  readonly quoted: boolean;
}

export const FIRST: State = {
  title: 'Why Obama called off his talks with Putin',
  who: 'Obama',
  note: 'As the Kremlin said, Putin was told on Wednesday.',
  body: 'On Wednesday Obama let Putin know that the talks would not take place, and the Kremlin was disappointed.',
  items: [
    { id: 1, lead: 'In the morning Obama spoke with', name: 'Kerry' },
    { id: 2, lead: 'At noon Putin met with', name: 'Lavrov' },
    { id: 3, lead: 'In the evening the Kremlin and', name: 'Obama' },
  ],
  quoted: false,
};

export const STEPS: readonly ((state: State) => State)[] = [
  (state) => ({ ...state, who: 'Putin', title: 'Why Putin waits for Obama' }),
  (state) => ({ ...state, items: [...state.items].reverse() }),
  (state) => ({ ...state, body: `${state.body} Later Putin sent a letter to Obama.` }),
  (state) => ({ ...state, note: undefined, quoted: true }),
  (state) => ({ ...state, items: state.items.slice(1), who: '' }),
  (state) => ({ ...state, items: [{ id: 4, lead: 'First of all Kerry told', name: 'Putin' }, ...state.items], quoted: false }),
  (state) => ({ ...state, note: 'Once more the Kremlin told Obama so.', body: 'In short, Obama will not meet Putin.' }),
  (state) => ({ ...state, items: state.items.map((item) => ({ ...item, lead: item.lead.replace('Putin', 'Obama') })) }),
  (state) => ({ ...state, body: '', items: [] }),
  () => FIRST,
];

/** What each page's script puts on `window`. */
export interface App {
  /** Puts the page on the screen, or takes over what a server has rendered into `root`. */
  start(root: Element, hydrate: boolean): (state: State) => void;
}

declare global {
  interface Window {
    app: App;
  }
}
