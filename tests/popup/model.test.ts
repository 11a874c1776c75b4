import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../src/messages.ts';
import { groupsOf, hostOf, stateMessage, withSite } from '../../src/popup/model.ts';
import { DEFAULT_SETTINGS } from '../../src/settings.ts';
import { CARDS, IN_ARTICLE } from '../card/gallery/cards.ts';

const found: PageReport['found'] = [
  { card: CARDS.petersburg, mentions: 1 },
  { card: CARDS.carney, mentions: 2 },
  { card: CARDS.nsa, mentions: 1 },
  { card: CARDS.putin, mentions: 9 },
  { card: IN_ARTICLE['barack-obama']!, mentions: 9 },
];
const report = (state: PageReport['state'], list: PageReport['found'] = []): PageReport => ({ state, found: list });

describe('what was found', () => {
  it('is grouped by kind, what the article is most about first', () => {
    expect(groupsOf(found).map(({ kind }) => kind)).toEqual(['person', 'place', 'organisation']);
  });

  it('is ranked by mentions within a kind, and by name where these are equal', () => {
    expect(groupsOf(found)[0]?.found.map(({ card }) => card.name)).toEqual([
      'Barack Obama',
      'Vladimir Putin',
      'Jay Carney',
    ]);
  });
});

describe('the state in words', () => {
  const host = 'www.example.org';
  it.each([
    [report('annotated', found), undefined],
    [report('annotated'), 'popupNothing'],
    [report('nothing-found'), 'popupNothing'],
    [report('not-an-article'), 'popupNotArticle'],
    [report('not-english'), 'popupNotEnglish'],
    [report('map-damaged'), 'popupDamaged'],
    [report('reading'), 'popupReading'],
    // On again, and the page has yet to hear of it.
    [report('off'), 'popupReading'],
    ['asking', 'popupReading'],
    ['restricted', 'popupRestricted'],
    ['no-content-script', 'popupNotArticle'],
  ] as const)('%j: %s', (page, message) => {
    expect(stateMessage(page, DEFAULT_SETTINGS, host)).toBe(message);
  });

  it('says first that it is off', () => {
    expect(stateMessage(report('annotated', found), { ...DEFAULT_SETTINGS, enabled: false }, host)).toBe('popupOff');
    expect(stateMessage('asking', { ...DEFAULT_SETTINGS, offSites: [host] }, host)).toBe('popupOffSite');
  });
});

describe('this site', () => {
  it('is the host of a web page, and no other page’s', () => {
    expect(hostOf('https://www.example.org:8080/story?x#y')).toBe('www.example.org');
    for (const url of ['chrome://extensions', 'about:blank', 'file:///story.html', undefined, '']) {
      expect(hostOf(url)).toBeUndefined();
    }
  });

  it('is turned off once, and on again', () => {
    const off = withSite(withSite(DEFAULT_SETTINGS, 'a.example', false), 'a.example', false);
    expect(off.offSites).toEqual(['a.example']);
    expect(withSite(off, 'a.example', true).offSites).toEqual([]);
  });
});
