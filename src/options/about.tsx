/** Versions, sources, licences, privacy. */
import { Section } from './fields.tsx';
import type { OptionsProps } from './view.tsx';

/** Characters of the map's hash that tell one map from another in a report. */
const SHOWN_HASH = 8;

export function About({ state: { version, map }, words }: OptionsProps) {
  const known =
    map && map.fault === undefined
      ? [
          words.count('aboutEntries', map.entries),
          words.text('cardKnownTo', words.month(map.knownTo)),
          map.contentHash.slice(0, SHOWN_HASH),
        ].join(' · ')
      : undefined;
  return (
    <Section heading={words.text('optionsAbout')}>
      <p>{words.text('optionsPrivacy')}</p>
      <p>{words.text('optionsLicence')}</p>
      <dl>
        <dt>{words.text('name')}</dt>
        <dd>{words.text('optionsVersion', version)}</dd>
        {map && <dt>{words.text('optionsMap')}</dt>}
        {map && <dd class={map.fault === undefined ? undefined : 'fault'}>{known ?? words.text('popupDamaged')}</dd>}
      </dl>
      <p class="links">
        <a href="../welcome/welcome.html">{words.text('optionsWelcome')}</a>
        <a href="../NOTICE.txt">{words.text('optionsNotice')}</a>
      </p>
    </Section>
  );
}
