/**
 * The page of the first run: what to do, and the sample article to do it on. The browser runs no content scripts in an
 * extension's own pages, so this one loads the content script and the card itself; from there on it is like any page.
 */
import { readSettings } from '../browser.ts';
import { browserWords } from '../words/browser.ts';
import type { Words } from '../words/words.ts';
import { packageFile, shortcutKeys } from './browser.ts';

const SAMPLE = packageFile('sample/index.html');
const CONTENT_SCRIPT = packageFile('content/main.js');
const CARD_SCRIPT = packageFile('card/main.js');

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, ...children: (Node | string)[]) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

function greeting(words: Words, keys: string): HTMLElement {
  const icon = element('img', '');
  icon.src = packageFile('icons/128.png');
  icon.alt = '';
  const tips = [
    words.text('welcomeHover'),
    ...(keys ? [words.text('welcomeKeys', keys)] : []),
    words.text('welcomePrivate'),
  ];
  const welcome = element(
    'section',
    'welcome',
    icon,
    element('h1', '', words.text('welcomeTitle')),
    element('p', 'intro', words.text('welcomeIntro')),
    element('ul', '', ...tips.map((tip) => element('li', '', tip))),
    element('h2', '', words.text('welcomeTry')),
  );
  // The page as a whole is the sample's, and English: the article is read by the page's language.
  welcome.lang = words.locale;
  welcome.dir = words.direction;
  welcome.ariaLabel = words.text('welcomeTitle');
  return welcome;
}

/** The sample's article and the data about it, as nodes of this page. */
async function loadSample(): Promise<{ article: Element; data: Element[] }> {
  const response = await fetch(SAMPLE);
  const sample = new DOMParser().parseFromString(await response.text(), 'text/html');
  const article = sample.querySelector('article');
  if (!article) throw new Error('the sample has no article');
  for (const image of article.querySelectorAll('img')) {
    image.src = new URL(image.getAttribute('src') ?? '', SAMPLE).href;
  }
  const data = [...sample.querySelectorAll('script[type="application/ld+json"], meta[property]')];
  return { article: document.importNode(article, true), data: data.map((node) => document.importNode(node, true)) };
}

async function start(): Promise<void> {
  const words = browserWords();
  const [keys, { theme }] = await Promise.all([shortcutKeys(), readSettings()]);
  document.documentElement.dataset.theme = theme;
  document.title = words.text('welcomeTitle');
  document.body.append(greeting(words, keys));
  try {
    const { article, data } = await loadSample();
    document.head.append(...data);
    document.body.append(element('main', 'page', article));
    for (const source of [CARD_SCRIPT, CONTENT_SCRIPT]) {
      const script = element('script', '');
      script.src = source;
      document.head.append(script);
    }
  } catch {
    document.body.append(element('p', 'welcome fault', words.text('welcomeNoSample')));
  }
}

void start();
