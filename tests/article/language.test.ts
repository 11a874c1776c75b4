import { expect, test } from 'vitest';
import { languageOf } from '../../src/article/language.ts';
import { PROSE } from './page.ts';

const english = PROSE.join(' ');
const german =
  'Die Gespräche über die Zukunft des nördlichen Hafens sind am Dienstag ohne eine Einigung zu Ende gegangen. Beide Seiten sagten, dass sie sich vor dem Frühjahr nicht wieder treffen werden. Die Ministerin war selbst in die Stadt gereist, doch sie fuhr vor der letzten Sitzung ab und wollte sich dazu nicht äußern.';
const russian =
  'Переговоры о будущем северного порта закончились во вторник без соглашения, и обе стороны заявили, что не встретятся до весны.';

test('what the page says is kept where its words agree, with its country', () => {
  expect(languageOf('en-gb', english)).toBe('en-gb');
  expect(languageOf('de-at', german)).toBe('de-at');
  expect(languageOf('uk', russian)).toBe('uk');
});

test('an English article on a page that says German, and the reverse', () => {
  expect(languageOf('de', english)).toBe('en');
  expect(languageOf('en-us', german)).toBe('de');
  expect(languageOf('en', russian)).toBe('ru');
});

test('words tell where the page says nothing; too few words tell nothing', () => {
  expect(languageOf(undefined, english)).toBe('en');
  expect(languageOf('fr', 'Ada Brandt')).toBe('fr');
  expect(languageOf(undefined, 'Ada Brandt')).toBeUndefined();
});
