/** The cheap decision, made on every page: can this be an article? Reading it (`readArticle`) has the last word. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { kindOfAddress } from './address.ts';
import { type Dom, domOf } from './dom.ts';

/** Elements looked at for running text, and JSON-LD characters searched: keeps the decision within two milliseconds. */
const MOST_PARAGRAPHS = 200;
const MOST_SCRIPTS = 8;
const MOST_JSON = 200_000;

const ARTICLE_META =
  'meta[property="og:type" i][content*="article" i], meta[property^="article:published" i], meta[property="og:article:published_time" i], meta[name="parsely-type" i][content="post" i], meta[name="parsely-pub-date" i]';
const ARTICLE_ITEM = '[itemtype*="Article" i], [itemtype*="BlogPosting" i], [itemprop="articleBody"]';
const JSON_ARTICLE =
  /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|LiveBlogPosting|Report)"/;

/**
 * @param url the page's address; what the reader's address bar shows
 * @returns whether the content script should be loaded and read the page
 */
export function isArticlePage(document: Document, url: string): boolean {
  const dom = domOf(document);
  if (!isPage(dom) || !dom.body) return false;
  const kind = kindOfAddress(url);
  if (kind === 'legal' || kind === 'listing') return false;
  if (dom.all(ARTICLE_META, 1).length > 0) return true;
  if (kind === 'front') return false;
  if (dom.all(ARTICLE_ITEM, 1).length > 0 || saysArticle(dom)) return true;
  return isReaderable(dom);
}

/** PDFs, images and plain text are shown in documents of the browser's own making. */
function isPage({ document }: Dom): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType);
}

function saysArticle(dom: Dom): boolean {
  let left = MOST_JSON;
  for (const script of dom.all('script[type*="ld+json" i]', MOST_SCRIPTS)) {
    const text = (dom.textContent(script) ?? '').slice(0, left);
    if (JSON_ARTICLE.test(text)) return true;
    left -= text.length;
    if (left <= 0) return false;
  }
  return false;
}

/** Readability's measure of running text, for news agencies' paragraphs, which are shorter than its 140 letters. */
const RUNNING_TEXT = { minContentLength: 100, minScore: 25, visibilityChecker: isShown };

/** Readability's own quick test, behind a bound; it asks its document for nothing but elements by selector. */
function isReaderable(dom: Dom): boolean {
  const bounded = { querySelectorAll: (selector: string) => dom.all(selector, MOST_PARAGRAPHS) };
  return isProbablyReaderable(bounded as unknown as Document, RUNNING_TEXT);
}

/** By attributes alone: the first `style` object asked for costs more than all the rest of the decision. */
function isShown(node: Node): boolean {
  const element = node as Element;
  return (
    !element.hasAttribute('hidden') &&
    element.getAttribute('aria-hidden') !== 'true' &&
    !/display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}
