/** What is explained, and what carries an underline. */
import { KINDS } from '../knowledge/entry.ts';
import { Choice, Section, Toggle } from './fields.tsx';
import type { OptionsProps } from './view.tsx';

export function Reading({ state: { settings }, actions, words }: OptionsProps) {
  const { enabled, underline, everyMention, hiddenKinds } = settings;
  return (
    <Section heading={words.text('optionsReading')}>
      <Toggle
        label={words.text('optionsEnabled')}
        checked={enabled}
        onChange={(on) => actions.change({ ...settings, enabled: on })}
      />
      <Choice
        legend={words.text('optionsUnderline')}
        name="underline"
        value={underline}
        choices={[
          { value: 'first', label: words.text('optionsUnderlineFirst') },
          { value: 'unfamiliar', label: words.text('optionsUnderlineUnfamiliar') },
          { value: 'asked', label: words.text('optionsUnderlineAsked') },
        ]}
        hint={words.text('optionsUnderlineAskedHint')}
        onChange={(value) => actions.change({ ...settings, underline: value })}
      />
      <Toggle
        label={words.text('optionsEveryMention')}
        checked={everyMention}
        onChange={(on) => actions.change({ ...settings, everyMention: on })}
      />
      <fieldset class="choice columns">
        <legend>{words.text('optionsKinds')}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!hiddenKinds.includes(kind)}
              onChange={(event) => {
                const others = hiddenKinds.filter((hidden) => hidden !== kind);
                const hidden = event.currentTarget.checked ? others : [...others, kind];
                actions.change({ ...settings, hiddenKinds: hidden });
              }}
            />
            {words.text(`kinds_${kind}`)}
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
