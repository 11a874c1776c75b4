import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { ADDRESS, collapse, HEADLINE, open, PROSE, paragraphs, read, textsOf } from './page.ts';

const title = `<title>${HEADLINE} | Example News</title>`;
const og = `<meta property="og:type" content="article"><meta property="og:title" content="${HEADLINE}">`;

describe('shapes of article pages', () => {
  test('a plain modern page: headline, standfirst, caption and body, and nothing around them', () => {
    const texts = textsOf(`<html lang="en-GB"><head>${title}${og}</head><body>
      <header class="masthead"><a href="/">Example News</a><nav><ul><li><a href="/world">World</a></li></ul></nav></header>
      <main><article><header><p class="kicker">World</p><h1>${HEADLINE}</h1>
        <p class="standfirst">Minister leaves the town before the last session begins</p>
        <div class="byline">By <a rel="author" href="/jo">Jo Marsh</a>, Marrow correspondent</div><time datetime="2013-08-07T21:00:00+02:00">7 August 2013</time>
        <div class="share-bar"><a href="#">Tweet</a><a href="#">E-mail</a></div></header>
        <figure><img src="q.jpg" alt=""><figcaption>Ada Brandt on the quay at Marrow on Tuesday</figcaption></figure>
        ${paragraphs(0, 3)}<aside class="related"><h3>Related</h3><ul><li><a href="/a">What the dockers want</a></li></ul></aside>
        <div class="ad-slot">Advertisement <p>Buy the finest rope from the oldest chandler on the coast, now at half the price.</p></div>
        <h2>Shops run short</h2>${paragraphs(3, 8)}</article>
        <section id="comments"><h2>Comments</h2><p>They should have asked the people who live there, I have said so for years and years.</p></section></main>
      <footer><p>Example News is published every day by Example Publishing, which is not a real company.</p></footer></body></html>`);
    expect(texts).toEqual([
      HEADLINE,
      'Minister leaves the town before the last session begins',
      'Ada Brandt on the quay at Marrow on Tuesday',
      ...PROSE.slice(0, 3),
      'Shops run short',
      ...PROSE.slice(3, 8),
    ]);
  });

  test('a live blog: the posts, without their times and the list of key events', () => {
    const post = (at: string, head: string, from: number) =>
      `<article class="post" id="p${from}"><time datetime="2013-08-07T${at}:00Z">${at}</time><h2>${head}</h2>${paragraphs(from, from + 2)}<div class="share"><a href="#">Share</a></div></article>`;
    const texts =
      textsOf(`<html lang="en"><head>${title}<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"${HEADLINE}","datePublished":"2013-08-07T06:00:00Z"}</script></head><body>
      <h1>${HEADLINE}</h1><div class="key-events"><h2>Key events</h2><ol><li><a href="#p0">Minister leaves the town early</a></li><li><a href="#p2">Union answers the government</a></li></ol></div>
      <div class="live">${post('21:10', 'Minister leaves', 0)}${post('20:45', 'Union answers', 2)}${post('19:00', 'Ships diverted', 4)}${post('18:30', 'Night falls', 6)}</div></body></html>`);
    for (const text of [HEADLINE, 'Minister leaves', 'Night falls', ...PROSE]) expect(texts).toContain(text);
    expect(texts.join('\n')).not.toMatch(/21:10|Share|Union answers the government/);
  });

  test('a stub behind a paywall: what is shown, not the offer', () => {
    const article =
      read(`<html lang="en"><head>${title}${og}<meta property="article:published_time" content="2013-08-07T10:00:00Z"></head><body>
      <article><h1>${HEADLINE}</h1><p>${PROSE[0]}</p><div class="paywall-offer"><h2>Subscribe to read on</h2><p>Subscribe now and read everything for one month at the price of a cup of coffee.</p><button>Subscribe</button><p>Already a subscriber? <a href="/login">Log in</a></p></div></article></body></html>`);
    const texts = article?.blocks.map((block) => collapse(block.text));
    expect(texts?.slice(0, 2)).toEqual([HEADLINE, PROSE[0]]);
    expect(texts?.join()).not.toMatch(/cup of coffee|Log in/);
    expect(article?.published).toBe('2013-08-07');
  });

  test('several articles on one page: all that are told in full', () => {
    const texts = textsOf(`<html lang="en"><head>${title}${og}</head><body><div id="stream">
      <article><h1>${HEADLINE}</h1>${paragraphs(0, 4)}</article>
      <article><h1>Islands wait for flour</h1>${paragraphs(4, 8)}</article></div>
      <div class="more"><div><h3><a href="/x">Ferry crews return to work for a fortnight</a></h3><p>Both sides call it a pause, and travellers should look at the timetable.</p></div></div></body></html>`);
    expect(texts).toEqual([HEADLINE, ...PROSE.slice(0, 4), 'Islands wait for flour', ...PROSE.slice(4, 8)]);
  });

  test('an AMP page: custom elements around the text are no obstacle and adverts are', () => {
    const texts =
      textsOf(`<html amp lang="en"><head>${title}<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"${HEADLINE}","datePublished":"2013-08-07T12:00:00Z"}</script></head><body>
      <amp-sidebar><ul><li><a href="/">Home</a></li></ul></amp-sidebar><header><a href="/">Example</a></header>
      <main><h1>${HEADLINE}</h1><amp-img src="a.jpg"></amp-img>${paragraphs(0, 4)}<amp-ad><p>Buy rope now, it will never be so cheap again, and you will need it.</p></amp-ad>${paragraphs(4, 8)}</main></body></html>`);
    expect(texts).toEqual([HEADLINE, ...PROSE]);
  });

  test('a print view: no metadata, hardly any markup', () => {
    const article = read(
      `<html><head><title>Example News - ${HEADLINE}</title></head><body onload="window.print()">
      <p><img src="logo.gif" alt="Example News"></p><h2>${HEADLINE}</h2><p>By Jo Marsh<br>Wednesday, August 7, 2013; 9:12 PM</p>${paragraphs()}<p>© 2013 Example News</p></body></html>`,
      'http://www.example-news.test/print.php?id=4411',
    );
    expect(article?.blocks.map((block) => collapse(block.text))).toEqual([HEADLINE, ...PROSE]);
    expect(article?.published).toBe('2013-08-07');
  });

  test('a newsletter post: subscription boxes between its paragraphs are left out', () => {
    const box =
      '<div class="subscription-widget-wrap"><form class="subscription-widget-subscribe"><p>Thanks for reading! Subscribe for free to receive new posts every Friday and support my work.</p><input type="email"><button>Subscribe</button></form></div>';
    const texts =
      textsOf(`<html lang="en"><head><title>${HEADLINE} - by Jo Marsh - The Long Quay</title>${og}</head><body><div class="main-menu"><a href="/">The Long Quay</a></div>
      <article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${HEADLINE}</h1><h3 class="subtitle">Why both sides went home</h3><div class="byline-wrapper"><a href="/@jo">Jo Marsh</a><div>Aug 07, 2013</div></div></div>
      <div><div class="available-content"><div class="body markup">${paragraphs(0, 3)}${box}${paragraphs(3, 8)}${box}</div></div></div></article>
      <div class="comments-page"><h4>Discussion about this post</h4><p>I was there that night, and it was colder than you make it sound, Jo.</p></div></body></html>`);
    expect(texts).toEqual([HEADLINE, 'Why both sides went home', ...PROSE]);
  });

  test('an old blog theme: the post, without its footer line, sidebar and answers', () => {
    const texts = textsOf(
      `<html lang="en-US"><head><title>Tidewrack » Blog Archive » ${HEADLINE}</title><meta name="generator" content="WordPress 2.3"></head><body><div id="page">
      <div id="header"><h1><a href="/">Tidewrack</a></h1><div class="description">Notes from a small harbour</div></div>
      <div id="content" class="narrowcolumn"><div class="navigation"><a href="/p">« A walk along the old canal</a></div>
      <div class="post" id="post-12"><h2><a href="/2013/08/07/harbour-talks/" rel="bookmark">${HEADLINE}</a></h2><div class="entry">${paragraphs()}<p class="postmetadata alt"><small>This entry was posted on Wednesday, August 7th, 2013 at 9:12 pm and is filed under <a href="/c">Harbour</a>. You can follow any responses to this entry through the feed.</small></p></div></div>
      <h3 id="comments">2 Responses to “${HEADLINE}”</h3><ol class="commentlist"><li>Bo Says: I do not think that anyone will give way before the new year, whatever they say on the quay.</li></ol><h3 id="respond">Leave a Reply</h3><form><textarea></textarea></form></div>
      <div id="sidebar"><ul><li><h2>Archives</h2><ul><li><a href="/2013/08">August 2013</a></li></ul></li></ul></div></div></body></html>`,
      'http://tidewrack.test/2013/08/07/harbour-talks/',
    );
    expect(texts.slice(0, 9)).toEqual([HEADLINE, ...PROSE]);
    expect(texts.join()).not.toMatch(/Says|Reply|Archives|Responses/);
  });

  test('a wire story in paragraphs made of line breaks', () => {
    const article =
      read(`<html><head><title>${HEADLINE}</title></head><body><div class="head"><a href="/">Wire</a> | <a href="/top">Top stories</a></div>
      <h1>${HEADLINE}</h1><span class="date">Aug 7, 2013</span><div id="story">${PROSE.join('<br><br>\n')}<br><br>(Reporting by Jo Marsh; editing by Bo Lund)</div></body></html>`);
    const texts = article?.blocks.map((block) => collapse(block.text)) ?? [];
    expect(texts.slice(0, 9)).toEqual([HEADLINE, ...PROSE]);
    expect(article?.published).toBe('2013-08-07');
  });

  test('an old page laid out in tables', () => {
    const texts = textsOf(
      `<html><head><title>Valley Herald: ${HEADLINE}</title></head><body bgcolor="white"><table><tr><td colspan="3"><img src="l.gif"></td></tr>
      <tr><td width="120"><a href="/">Home</a><br><a href="/local">Local news</a><br><a href="/sports">Sports</a></td>
      <td><font size="5"><b>${HEADLINE}</b></font><br><font size="2">By JO MARSH<br>Herald Staff Writer<br>August 7, 2013</font><p>${PROSE.slice(0, 4).join('<p>')}
      <table align="right"><tr><td><img src="p.jpg"></td></tr><tr><td><font size="1">Herald photo by Bo Lund</font></td></tr></table><p>${PROSE.slice(4).join('<p>')}</td>
      <td width="150"><b>More stories</b><br><a href="/1">Flood waters reach the old town</a><br><a href="/2">Parliament votes on the speed limit</a></td></tr></table></body></html>`,
      'http://www.valleyherald.test/local/4411.html',
    );
    for (const text of [HEADLINE, ...PROSE]) expect(texts).toContain(text);
    expect(texts.join()).not.toMatch(/Sports|Flood waters|Staff Writer/);
  });

  test('text directly in <div>s', () => {
    const texts = textsOf(
      `<html lang="en"><head>${title}${og}</head><body><div><div><a href="/">Example</a></div><div><div><h1>${HEADLINE}</h1></div><div>${PROSE.map((text) => `<div>${text}</div>`).join('')}</div></div></div></body></html>`,
    );
    expect(texts).toEqual([HEADLINE, ...PROSE]);
  });

  test('an article in an open shadow root, its text in slots or within', () => {
    const document = open(`<html lang="en"><head>${title}${og}</head><body><news-page></news-page></body></html>`);
    const host = document.querySelector('news-page')!;
    host.innerHTML = `<h1 slot="headline">${HEADLINE}</h1><div slot="body">${paragraphs(0, 4)}</div><p>This child is put into no slot, so that no reader of the page ever sees it at all.</p>`;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = `<style>p{}</style><nav><a href="/">Home</a></nav><slot name="headline"></slot><section><slot name="body"></slot><div class="rest">${paragraphs(4, 8)}</div></section>`;
    const texts = readArticle(document, { url: ADDRESS })?.blocks.map((block) => collapse(block.text));
    expect(texts).toEqual([HEADLINE, ...PROSE]);
  });

  test('a page in one big form', () => {
    const texts = textsOf(
      `<html lang="en"><head>${title}${og}</head><body><form id="aspnetForm" action="./"><input type="hidden" name="__VIEWSTATE"><div class="content"><h1>${HEADLINE}</h1>${paragraphs()}</div><div class="newsletter-signup"><label>E-mail</label><input type="email"><p>Get the news of the coast by mail every morning before the boats go out.</p></div></form></body></html>`,
    );
    expect(texts).toEqual([HEADLINE, ...PROSE]);
  });

  test('classes that mean nothing, with teasers of other articles between the paragraphs', () => {
    const teaser = (n: number, text: string) =>
      `<div class="c${n}"><a href="/n/${n}"><span>${text}</span></a><div>It is a story of its own, told on another page, with another day and other people in it.</div></div>`;
    const texts = textsOf(
      `<html lang="en"><head>${title}${og}</head><body><div class="a1"><a href="/">E</a></div><div class="a2"><h1 class="a3">${HEADLINE}</h1><div class="a4"><div class="x">${paragraphs(0, 2)}</div>${teaser(1, 'Flood waters reach the old town of Marrow')}<div class="x">${paragraphs(2, 5)}</div>${teaser(2, 'Ferry crews return to work for a fortnight')}<div class="x">${paragraphs(5, 8)}</div></div><div class="a5">${[3, 4, 5, 6].map((n) => teaser(n, `Another story that readers like, number ${n}`)).join('')}</div></div></body></html>`,
    );
    expect(texts).toEqual([HEADLINE, ...PROSE]);
  });
});
