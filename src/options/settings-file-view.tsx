/** Exporting and importing settings. */
import { Section } from './fields.tsx';
import type { OptionsProps } from './view.tsx';

export function SettingsFile({ actions, words }: OptionsProps) {
  return (
    <Section heading={words.text('optionsFile')}>
      <div class="buttons">
        <button type="button" class="button" onClick={actions.exportFile}>
          {words.text('optionsExport')}
        </button>
        <label class="button">
          {words.text('optionsImport')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              // The same file chosen once more is a change again.
              event.currentTarget.value = '';
              if (file) actions.importFile(file);
            }}
          />
        </label>
      </div>
    </Section>
  );
}
