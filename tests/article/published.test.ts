import { describe, expect, test } from 'vitest';
import { dayIn, dayInUrl } from '../../src/article/days.ts';
import { HEADLINE, paragraphs, read } from './page.ts';

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const article = '"@type":"NewsArticle","headline":"Harbour talks end without a deal"';

function publishedOn(head: string, body = '', url = 'https://www.example-news.test/world/harbour-talks') {
  return read(
    `<html lang="en"><head><title>${HEADLINE}</title><meta property="og:type" content="article">${head}</head><body><article><h1>${HEADLINE}</h1>${body}${paragraphs()}</article></body></html>`,
    url,
  )?.published;
}

describe('the day of publication', () => {
  test.each([
    ['JSON-LD', ld(`{"@context":"https://schema.org",${article},"datePublished":"2013-08-07T21:30:00Z"}`)],
    ['JSON-LD in an array', ld(`[{"@type":"Organization"},{${article},"datePublished":"2013-08-07"}]`)],
    [
      'JSON-LD in a graph, types in a list',
      ld(
        `{"@graph":[{"@type":"WebPage","datePublished":"2001-01-01"},{"@type":["Article","NewsArticle"],"datePublished":"2013-08-07T01:00:00+03:00"}]}`,
      ),
    ],
    [
      'JSON-LD within a page',
      ld(`{"@type":"WebPage","mainEntity":{"@type":"ReportageNewsArticle","datePublished":"2013-08-07 09:12:00"}}`),
    ],
    [
      'JSON-LD with a comma too many and a raw line break',
      ld(`{${article},"description":"two\nlines","datePublished":"2013-08-07T10:00:00Z",}`),
    ],
    ['JSON-LD in a comment', ld(`<!-- {${article},"datePublished":"2013-08-07T10:00:00Z"} -->`)],
    [
      'JSON-LD that is no JSON any more',
      ld(`{${article}, "description": "she said "no" to it", "datePublished":"2013-08-07T10:00:00Z"`),
    ],
    [
      'the own article among others',
      ld(
        `[{"@type":"NewsArticle","url":"https://www.example-news.test/other","datePublished":"2019-01-01"},{"@type":"NewsArticle","mainEntityOfPage":{"@id":"https://www.example-news.test/world/harbour-talks"},"datePublished":"2013-08-07"}]`,
      ),
    ],
    [
      'a live blog, not its posts',
      ld(
        `{"@type":"LiveBlogPosting","liveBlogUpdate":[{"@type":"BlogPosting","datePublished":"2013-08-09"}],"datePublished":"2013-08-07"}`,
      ),
    ],
    ['Open Graph', '<meta property="article:published_time" content="2013-08-07T23:59:00-04:00">'],
    ['a meta element', '<meta name="date" content="Wed, 07 Aug 2013 23:30:00 -0400">'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2013-08-07">'],
    ['Parsely', '<meta name="parsely-pub-date" content="2013-08-07T12:00:00Z">'],
    ['Sailthru', '<meta name="sailthru.date" content="2013-08-07 12:00:00 -0400">'],
    ['a compact day', '<meta name="pdate" content="20130807">'],
    ['Java', '<meta name="article:publicationdate" content="Wed Aug 07 21:30:09 EDT 2013">'],
    [
      'the first day, not the last change',
      '<meta property="article:modified_time" content="2014-01-01"><meta property="article:published_time" content="2013-08-07">',
    ],
  ])('in the head: %s', (_, head) => {
    expect(publishedOn(head)).toBe('2013-08-07');
  });

  test.each([
    [
      'microdata',
      '<div itemscope itemtype="http://schema.org/Comment"><time itemprop="datePublished" datetime="2014-02-02"></time></div><div itemscope itemtype="http://schema.org/NewsArticle"><meta itemprop="datePublished" content="2013-08-07T09:00+01:00"></div>',
    ],
    ['a time element', '<time datetime="2013-08-07T21:00:00+02:00">last night</time>'],
    [
      'the first of two times',
      '<p class="dates">Updated <time class="updated" datetime="2013-08-09">9 August</time> Published <time class="published-at" datetime="2013-08-07">7 August</time></p>',
    ],
    ['words', '<p class="date">August 7, 2013</p>'],
    ['words, day first', '<div class="byline">By Jo Marsh | Wednesday, 7 Aug 2013 | 9:12 p.m.</div>'],
    ['words that say which is which', '<p>Updated 9 August 2013. First published 7 August 2013</p>'],
    ['numbers that can be read one way only', '<span class="when">08/07/2013</span>'],
  ])('in the page: %s', (name, body) => {
    const head = name.startsWith('numbers') ? '<meta property="og:locale" content="en_US">' : '';
    const html = name.startsWith('numbers') ? body : body;
    expect(publishedOn(head, html)).toBe(name.startsWith('numbers') ? undefined : '2013-08-07');
  });

  test('numbers are read in the order of the page’s country, and not at all where it is unknown', () => {
    const on = (lang: string, text: string) =>
      read(
        `<html lang="${lang}"><head><title>${HEADLINE}</title><meta property="og:type" content="article"></head><body><article><h1>${HEADLINE}</h1><div class="date">${text}</div>${paragraphs()}</article></body></html>`,
      )?.published;
    expect(on('en-US', '08/07/2013')).toBe('2013-08-07');
    expect(on('en-GB', '07/08/2013')).toBe('2013-08-07');
    expect(on('en', '07/08/2013')).toBeUndefined();
    expect(on('en', '27/08/2013')).toBe('2013-08-27');
  });

  test.each([
    ['https://a.test/2013/08/07/harbour-talks', '2013-08-07'],
    ['https://a.test/world/2013/aug/07/harbour-talks', '2013-08-07'],
    ['https://a.test/world/2013/8/7/harbour.html', '2013-08-07'],
    ['https://a.test/news/2013-08-07/harbour', '2013-08-07'],
    ['https://a.test/news/harbour-talks-20130807.html', '2013-08-07'],
    ['https://a.test/news/harbour-20131345', undefined],
    ['https://a.test/news/story-1227261886014', undefined],
    ['https://a.test/2013/08/harbour', undefined],
    ['not an address', undefined],
  ])('in the address: %s', (url, day) => {
    expect(dayInUrl(url)).toBe(day);
  });

  test('what the head says goes before the page, the page before the address, and that before words', () => {
    const url = 'https://www.example-news.test/2013/08/07/talks';
    const time = '<time datetime="2013-08-06">yesterday</time>';
    expect(publishedOn('', '<p class="date">August 1, 2013</p>', url)).toBe('2013-08-07');
    expect(publishedOn('', time, url)).toBe('2013-08-06');
    expect(publishedOn('<meta name="date" content="2013-08-05">', time, url)).toBe('2013-08-05');
    expect(
      publishedOn(
        `<meta name="date" content="2013-08-05">${ld(`{${article},"datePublished":"2013-08-04"}`)}`,
        time,
        url,
      ),
    ).toBe('2013-08-04');
  });

  test('none where the page gives none, or gives nonsense', () => {
    expect(publishedOn('')).toBeUndefined();
    expect(
      publishedOn('<meta name="date" content="0001-01-01"><meta property="article:published_time" content="soon">'),
    ).toBeUndefined();
    expect(
      publishedOn('', '<p>In the strike of August 1987 nobody met at all, and in 2013 they met for a day.</p>'),
    ).toBeUndefined();
  });
});

test('days of the calendar only, as written', () => {
  expect(dayIn('2013-02-29')).toBeUndefined();
  expect(dayIn('2012-02-29T23:59:59-11:00')).toBe('2012-02-29');
  expect(dayIn('1375911000')).toBe('2013-08-07');
  expect(dayIn('1375911000000')).toBe('2013-08-07');
  expect(dayIn('7th of August 2013')).toBe('2013-08-07');
  expect(dayIn('Sept. 9, 2013')).toBe('2013-09-09');
  expect(dayIn('2013年8月7日')).toBe('2013-08-07');
  expect(dayIn('call 555 2013 0807 now')).toBeUndefined();
});
