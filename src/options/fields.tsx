/** The fields that the options page is made of. */
import type { ComponentChildren } from 'preact';

interface ToggleProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A switch with its label. */
export function Toggle({ label, checked, onChange }: ToggleProps) {
  return (
    <label class="toggle">
      <span>{label}</span>
      <input
        type="checkbox"
        class="switch"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  /** Choices in a row; below each other where absent. */
  readonly row?: boolean;
  readonly hint?: string | undefined;
  readonly onChange: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { legend, name, value, choices, row, hint, onChange } = props;
  return (
    <fieldset class={row ? 'choice row' : 'choice'}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
      {hint && <p class="hint">{hint}</p>}
    </fieldset>
  );
}

interface SectionProps {
  readonly heading: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

export function Section({ heading, hint, children }: SectionProps) {
  return (
    <section>
      <h2>{heading}</h2>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}

export interface Item {
  readonly key: string;
  readonly text: string;
  /** Where the text itself is English in whatever interface. */
  readonly english?: boolean;
  /** What the button says, and its full name for those who hear it. */
  readonly action: string;
  readonly actionLabel: string;
  readonly onAction: () => void;
}

/** Things that can be taken off a list. */
export function List({ items, none }: { readonly items: readonly Item[]; readonly none: string }) {
  if (items.length === 0) return <p class="none">{none}</p>;
  return (
    <ul class="items">
      {items.map(({ key, text, english, action, actionLabel, onAction }) => (
        <li key={key}>
          <bdi {...(english ? { lang: 'en' } : {})}>{text}</bdi>
          <button type="button" class="plain" aria-label={actionLabel} onClick={onAction}>
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
