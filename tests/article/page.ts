/** Pages to read in tests: opened without scripts, with prose of our own to fill them. */
import { JSDOM } from 'jsdom';
import type { Article } from '../../src/article/article.ts';
import { isArticlePage } from '../../src/article/is-article-page.ts';
import { readArticle } from '../../src/article/read.ts';

export const ADDRESS = 'https://www.example-news.test/world/harbour-talks-end-without-a-deal';

export const HEADLINE = 'Harbour talks end without a deal';

export const PROSE = [
  'MARROW — Talks on the future of the northern harbour ended on Tuesday night without a deal, and both sides said that they would not meet again before the spring.',
  'The transport minister, Ada Brandt, had travelled to the town herself, which no minister had done since the strike of 1987, but she left before the last session began.',
  '“We were closer at noon than we are now,” she told reporters on the quay, adding that the government had offered all that it was able to offer.',
  'The dockers’ union, which speaks for nine hundred workers, said that the offer would have closed two of the five terminals within three years.',
  'Ships have been diverted to ports in the south since Friday, and the first shops on the islands have run short of flour, fuel and fresh fruit.',
  'A spokesman for the harbour authority said that the cranes would be inspected while they stood still, so that at least something would come of the strike.',
  'Economists at the University of Marrow put the cost of every day without ships at eleven million, a third of which falls on the islands.',
  'Nobody on the quay seemed to expect a quick end; by evening the pickets had brought out tables, lamps and a stove.',
] as const;

export const paragraphs = (from = 0, to: number = PROSE.length) =>
  PROSE.slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('\n');

export function open(html: string, url: string = ADDRESS): Document {
  return new JSDOM(html, { url }).window.document;
}

export const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The article of a page as the extension sees it: the cheap decision first, then reading. */
export function read(html: string, url: string = ADDRESS): Article | undefined {
  const document = open(html, url);
  return isArticlePage(document, url) ? readArticle(document, { url }) : undefined;
}

/** The texts of the blocks read, with single spaces; throws where the page is taken for no article. */
export function textsOf(html: string, url: string = ADDRESS): string[] {
  const article = read(html, url);
  if (!article) throw new Error('taken for no article');
  return article.blocks.map((block) => collapse(block.text));
}
