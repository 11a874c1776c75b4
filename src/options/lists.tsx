/** What the reader has turned off: sites, entries known, mentions called wrong; each to be had back. */
import { useState } from 'preact/hooks';
import { List, Section } from './fields.tsx';
import { siteName } from './site-name.ts';
import type { OptionsProps } from './view.tsx';

export function Sites({ state: { settings }, actions, words }: OptionsProps) {
  const { offSites } = settings;
  const [typed, setTyped] = useState('');
  const [bad, setBad] = useState<string>();
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteName(typed);
    setBad(site === undefined ? typed : undefined);
    if (site === undefined) return;
    setTyped('');
    if (!offSites.includes(site)) actions.change({ ...settings, offSites: [...offSites, site] });
  };
  return (
    <Section heading={words.text('optionsSites')}>
      <List
        none={words.text('optionsSitesNone')}
        items={offSites.map((site) => ({
          key: site,
          text: site,
          action: words.text('optionsRemoveShort'),
          actionLabel: words.text('optionsRemove', site),
          onAction: () =>
            actions.change(
              { ...settings, offSites: offSites.filter((other) => other !== site) },
              words.text('optionsRemoved', site),
            ),
        }))}
      />
      <form class="add" onSubmit={add}>
        <label>
          {words.text('optionsSiteAdd')}
          <input
            type="text"
            inputMode="url"
            dir="ltr"
            placeholder="www.example.org"
            value={typed}
            aria-invalid={bad !== undefined}
            aria-describedby="site-fault"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {words.text('optionsSiteAddButton')}
        </button>
        <p id="site-fault" class="fault" role="alert">
          {bad !== undefined && words.text('optionsSiteBad', bad)}
        </p>
      </form>
    </Section>
  );
}

export function Known({ state: { settings, names }, actions, words }: OptionsProps) {
  return (
    <Section heading={words.text('optionsKnown')} hint={words.text('optionsKnownHint')}>
      <List
        none={words.text('optionsKnownNone')}
        items={settings.known.map((entry) => {
          const name = names[entry] ?? entry;
          return {
            key: entry,
            text: name,
            english: true,
            action: words.text('optionsKnownUndoShort'),
            actionLabel: words.text('optionsKnownUndo', name),
            onAction: () =>
              actions.change(
                { ...settings, known: settings.known.filter((other) => other !== entry) },
                words.text('optionsRemoved', name),
              ),
          };
        })}
      />
    </Section>
  );
}

export function Wrong({ state: { settings, names }, actions, words }: OptionsProps) {
  return (
    <Section heading={words.text('optionsWrong')}>
      <List
        none={words.text('optionsKnownNone')}
        items={settings.wrong.map((item) => {
          const text = words.text('optionsWrongItem', item.surface, names[item.entry] ?? item.entry, item.site);
          return {
            key: JSON.stringify(item),
            text,
            action: words.text('optionsRemoveShort'),
            actionLabel: words.text('optionsRemove', text),
            onAction: () =>
              actions.change(
                { ...settings, wrong: settings.wrong.filter((other) => other !== item) },
                words.text('optionsRemoved', text),
              ),
          };
        })}
      />
    </Section>
  );
}
