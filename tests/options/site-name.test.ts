import { expect, it } from 'vitest';
import { siteName } from '../../src/options/site-name.ts';

it.each([
  ['www.example.org', 'www.example.org'],
  ['  WWW.Example.org ', 'www.example.org'],
  ['https://www.example.org/2013/08/story.html', 'www.example.org'],
  ['example.org:8080', 'example.org'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['localhost', 'localhost'],
  ['', undefined],
  ['example', undefined],
  ['two words.org', undefined],
  ['http://', undefined],
])('"%s" means %s', (typed, host) => {
  expect(siteName(typed)).toBe(host);
});
