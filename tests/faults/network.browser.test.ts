/**
 * The extension asks the network for nothing. The browser is made to send every request of every part of it, pages and
 * workers alike, through a proxy that writes down what was asked; ten pages are read there, with all that a reader does.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS, extensionFolder, launch, type Session } from '../e2e/browsers.ts';
import { openControl } from '../e2e/control.ts';
import { cardOpen, inFront, point, story } from '../e2e/stories.ts';
import { killWorker } from './outside.ts';

const PAGES = 10;
const siteOf = (i: number) => `news-${i}.test`;
/** What the makers of browsers have them ask for on their own. */
const OF_THE_BROWSER =
  /(^|\.)(mozilla\.(com|net|org)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)$/;

interface Proxy {
  readonly port: number;
  /** Hosts and paths in the order in which they were asked for. */
  readonly asked: { host: string; path: string }[];
  close(): void;
}

function startProxy(): Promise<Proxy> {
  const asked: Proxy['asked'] = [];
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    asked.push({ host: url.hostname, path: url.pathname });
    const known = url.hostname.endsWith('.test') && url.pathname === '/story';
    response.writeHead(known ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(known ? story() : '');
  });
  // Encrypted requests tell their host; that is all there is to know here.
  server.on('connect', ({ url = '' }, socket: Duplex) => {
    asked.push({ host: url.split(':')[0]!, path: '' });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ port, asked, close: () => server.close() });
    }),
  );
}

describe.each(BROWSERS)('%s: ten pages with every request written down', (name) => {
  let session: Session;
  let proxy: Proxy;
  afterEach(async () => {
    await session?.close();
    proxy?.close();
  });

  it('none is ours', async () => {
    proxy = await startProxy();
    session = await launch(name, { extension: extensionFolder(name), proxy: proxy.port });
    const control = await openControl(session);
    for (let i = 0; i < PAGES; i++) {
      const page = await session.browser.newPage();
      await page.goto(`http://${siteOf(i)}/story`);
      await inFront(page, () => document.querySelector('x-m') !== null);
      await point(page, ['Jay Carney', 'John Kerry', 'Edward Snowden'][i % 3]!);
      await cardOpen(page);
      if (i === 5) await killWorker(session);
      await page.close();
    }
    await control.page.evaluate(async () => {
      const today = '2026-01-01';
      await chrome.runtime.sendMessage({ type: 'search', text: 'Merkel', today });
      await chrome.runtime.sendMessage({ type: 'card', entry: 'barack-obama', published: null, today });
      await chrome.runtime.sendMessage({ type: 'status' });
    });
    for (const file of ['options/options.html', 'popup/popup.html', 'welcome/welcome.html']) {
      const page = await session.extensionPage(file);
      await new Promise((resolve) => setTimeout(resolve, 500));
      await page.close();
    }
    const pages = proxy.asked.filter(({ host, path }) => host.endsWith('.test') && path === '/story');
    expect(pages.map(({ host }) => host)).toEqual(Array.from({ length: PAGES }, (_, i) => siteOf(i)));
    const others = proxy.asked.filter(
      ({ host, path }) => !(host.endsWith('.test') && ['/story', '/favicon.ico'].includes(path)),
    );
    expect(others.filter(({ host }) => !OF_THE_BROWSER.test(host))).toEqual([]);
  }, 240_000);

  it('and would have been written down: the extension’s own pages are kept from asking by their policy', async () => {
    proxy = await startProxy();
    session = await launch(name, { extension: extensionFolder(name), proxy: proxy.port });
    const page = await session.extensionPage('options/options.html');
    const ask = () => fetch('http://news-0.test/told').then(String, (error: unknown) => `refused: ${error}`);
    expect(await page.evaluate(ask)).toContain('refused');
    expect(proxy.asked.filter(({ host }) => host === siteOf(0))).toEqual([]);
    const other = await session.browser.newPage();
    await other.goto(`http://${siteOf(0)}/story`);
    await other.evaluate(ask);
    expect(proxy.asked.filter(({ path }) => path === '/told')).toHaveLength(1);
  });
});
