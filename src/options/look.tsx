/** Colours, text size and underline, with a line that shows them. */
import { Choice, Section } from './fields.tsx';
import type { OptionsProps } from './view.tsx';

export function Look({ state: { settings }, actions, words }: OptionsProps) {
  return (
    <Section heading={words.text('optionsLook')}>
      <Choice
        legend={words.text('optionsTheme')}
        name="theme"
        row
        value={settings.theme}
        choices={[
          { value: 'auto', label: words.text('optionsThemeAuto') },
          { value: 'light', label: words.text('optionsThemeLight') },
          { value: 'dark', label: words.text('optionsThemeDark') },
        ]}
        onChange={(theme) => actions.change({ ...settings, theme })}
      />
      <Choice
        legend={words.text('optionsTextSize')}
        name="text-size"
        row
        value={settings.textSize}
        choices={[
          { value: 'small', label: words.text('optionsTextSmall') },
          { value: 'medium', label: words.text('optionsTextMedium') },
          { value: 'large', label: words.text('optionsTextLarge') },
        ]}
        onChange={(textSize) => actions.change({ ...settings, textSize })}
      />
      <Choice
        legend={words.text('optionsUnderlineStyle')}
        name="underline-style"
        row
        value={settings.underlineStyle}
        choices={[
          { value: 'dotted', label: words.text('optionsStyleDotted') },
          { value: 'solid', label: words.text('optionsStyleSolid') },
          { value: 'dashed', label: words.text('optionsStyleDashed') },
        ]}
        onChange={(underlineStyle) => actions.change({ ...settings, underlineStyle })}
      />
      <p class={`specimen ${settings.textSize}`} lang="en" dir="ltr" aria-hidden="true">
        The meeting in <span class={settings.underlineStyle}>St. Petersburg</span> was called off.
      </p>
    </Section>
  );
}
