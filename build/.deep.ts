import { JSDOM } from 'jsdom';
import { readArticle } from '../src/article/read.ts';
import { isArticlePage } from '../src/article/is-article-page.ts';
let t = performance.now(); const lap = (n: string) => { console.log(n, (performance.now() - t) | 0); t = performance.now(); };
const doc = new JSDOM('<html><head><title>Harbour talks end without a deal</title><meta property="og:type" content="article"></head><body><h1>Harbour talks end without a deal</h1>' + '<p>The transport minister, Ada Brandt, had travelled to the town herself, which no minister had done since the strike.</p>'.repeat(8) + '<div>'.repeat(5000) + 'Ada Brandt is at the bottom of all this, and nobody knows how.').window.document; lap('parse');
isArticlePage(doc, 'https://a.test/x-y'); lap('gate');
console.log(readArticle(doc, { url: 'https://a.test/x-y', visibility: { hidden: () => false, breaks: () => false } })?.blocks.length); lap('read');
