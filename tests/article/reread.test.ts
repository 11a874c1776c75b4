import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { readBlocks } from '../../src/article/reread.ts';
import { ADDRESS, collapse, HEADLINE, open, paragraphs } from './page.ts';

function openArticle() {
  const document =
    open(`<html lang="en"><head><title>${HEADLINE}</title><meta property="og:type" content="article"></head><body><main><h1>${HEADLINE}</h1>
    <div class="body">${paragraphs()}<blockquote id="q"><p>She said it once, and then she said it again.</p></blockquote></div></main><div class="comments"></div></body></html>`);
  const article = readArticle(document, { url: ADDRESS });
  if (!article) throw new Error('no article');
  return { document, article, body: document.querySelector('.body')! };
}

const texts = (part: Node, article: ReturnType<typeof openArticle>['article']) =>
  readBlocks(part, article).map((block) => `${block.role}: ${collapse(block.text)}`);

test('a paragraph that came later is read', () => {
  const { document, article, body } = openArticle();
  const added = document.createElement('p');
  added.innerHTML = 'Late at night <b>Ada</b> Brandt called again.';
  body.append(added);
  expect(texts(added, article)).toEqual(['paragraph: Late at night Ada Brandt called again.']);
});

test('a changed phrase has its whole paragraph read again', () => {
  const { document, article, body } = openArticle();
  const paragraph = body.querySelector('p')!;
  const phrase = document.createElement('b');
  phrase.append(' Nobody smiled.');
  paragraph.append(phrase);
  expect(readBlocks(phrase.firstChild!, article).map((block) => block.element)).toEqual([paragraph]);
  expect(texts(phrase, article)[0]).toMatch(/before the spring\. Nobody smiled\.$/);
});

test('a post of a live blog is read without its furniture', () => {
  const { document, article, body } = openArticle();
  const post = document.createElement('div');
  post.innerHTML = `<time datetime="2013-08-07T22:00Z">22:00</time><h2>Minister calls</h2>${paragraphs(0, 1)}<ul class="share"><li><a href="#">Tweet</a></li></ul><div class="ad"><p>Buy the finest rope on the coast for half of the price.</p></div>`;
  body.prepend(post);
  expect(texts(post, article).map((text) => text.slice(0, 23))).toEqual([
    'heading: Minister calls',
    'paragraph: MARROW — Tal',
  ]);
});

test('the headline and a quotation stay what they are', () => {
  const { document, article } = openArticle();
  expect(texts(document.querySelector('h1')!, article)).toEqual([`title: ${HEADLINE}`]);
  expect(texts(document.querySelector('#q p')!, article)).toEqual([
    'quote: She said it once, and then she said it again.',
  ]);
});

test('nothing is read from outside the article, from clutter, or from what has left the page', () => {
  const { document, article, body } = openArticle();
  const comment = document.createElement('p');
  comment.append('I have said so for years and years, and nobody listened to me.');
  document.querySelector('.comments')!.append(comment);
  expect(texts(comment, article)).toEqual([]);
  const field = document.createElement('div');
  field.setAttribute('contenteditable', '');
  body.append(field);
  field.append('I am writing about Ada Brandt here, and I am not done.');
  expect(texts(field, article)).toEqual([]);
  const gone = body.querySelector('p')!;
  gone.remove();
  expect(texts(gone, article)).toEqual([]);
});
