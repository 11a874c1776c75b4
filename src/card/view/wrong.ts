/** "Wrong?": why the mention was linked, hiding it here, and a report that the reader passes on. */
import type { LinkReason } from '../../messages.ts';
import type { MessageKey } from '../../words/words.ts';
import { html } from '../elements.ts';
import type { CardModel } from '../model.ts';
import { textButton } from './buttons.ts';
import type { ViewContext } from './context.ts';

const WHY: Readonly<Record<LinkReason, MessageKey>> = {
  explained: 'cardWhyExplained',
  'full-name': 'cardWhyFullName',
  title: 'cardWhyTitle',
  context: 'cardWhyContext',
  form: 'cardWhyForm',
};

export function wrongPanel(model: CardModel, context: ViewContext): HTMLElement[] {
  const { document, words, state, remember } = context;
  const rest = html(document, 'div', { class: 'panel-actions' });
  const showChoices = () => {
    // Only a mention of this page can be hidden; a card reached from another card has none.
    const hide = state.why !== undefined && textButton(document, words.text('cardHide'), () => setHidden(true));
    const report = textButton(document, words.text('cardReport'), () => {
      const [field, ...others] = reportForm(model, context);
      rest.replaceChildren(field, ...others);
      field.querySelector('textarea')?.focus();
    });
    rest.replaceChildren(...[hide, report].filter((node) => node !== false));
  };
  const setHidden = (hidden: boolean) => {
    remember({ type: 'hide', hidden }).catch(() => {
      show(!hidden);
      rest.prepend(html(document, 'span', { class: 'failed', role: 'status' }, words.text('cardNotStored')));
    });
    show(hidden);
  };
  const show = (hidden: boolean) => {
    if (hidden) {
      const undo = textButton(document, words.text('cardUndo'), () => setHidden(false));
      rest.replaceChildren(html(document, 'span', { role: 'status' }, words.text('cardHideDone')), undo);
      undo.focus();
    } else {
      showChoices();
      rest.querySelector('button')?.focus();
    }
  };
  showChoices();
  const why = state.why !== undefined && html(document, 'p', { class: 'why' }, words.text(WHY[state.why], model.name));
  return why ? [why, rest] : [rest];
}

/** The report in English, as the project reads it. */
export function reportText(model: CardModel, complaint: string): string {
  return [
    `Backgrounder: wrong fact in “${model.name}” (${model.id})`,
    model.label,
    model.then ? `${model.then.label}: ${model.then.lines.map(({ what, when }) => `${what}, ${when}`).join('; ')}` : '',
    `${model.knownTo}. ${model.source}`,
    '',
    complaint,
  ]
    .filter((line, index, lines) => line || index === lines.length - 2)
    .join('\n');
}

function reportForm(model: CardModel, { document, words }: ViewContext): [HTMLElement, ...HTMLElement[]] {
  const text = html(document, 'textarea', { rows: 3, maxlength: 2000 });
  const label = html(document, 'label', { class: 'report' }, words.text('cardReportWhat'), text);
  const status = html(document, 'span', { role: 'status' });
  const copy = textButton(document, words.text('cardReportCopy'), async () => {
    const report = reportText(model, text.value);
    try {
      await document.defaultView?.navigator.clipboard.writeText(report);
      status.textContent = words.text('cardReportCopied');
    } catch {
      // No clipboard on pages without HTTPS: the text itself, marked, is there to copy by hand.
      text.value = report;
      text.select();
      status.textContent = words.text('cardReportNotCopied');
    }
  });
  const hint = html(document, 'p', { class: 'hint' }, words.text('cardReportHint'));
  return [label, hint, copy, status];
}
