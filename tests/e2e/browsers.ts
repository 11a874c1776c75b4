/**
 * Real browsers for tests: Chromium and Firefox through puppeteer-core, with the built extension installed, behind one
 * small API. Pages are served offline under `SITE`; a request for anything that a test did not serve fails.
 *
 *     describe.each(BROWSERS)('%s', (name) => {
 *       let session: Session;
 *       beforeAll(async () => { session = await launch(name, { extension: extensionFolder(name) }); });
 *       afterAll(() => session?.close());
 *       it('…', async () => {
 *         const page = await session.open({ '/story': { body: '<p>Hello' } }, '/story');
 *       });
 *     });
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type LaunchOptions, type Page, type Target } from 'puppeteer-core';

export const SITE = 'https://www.example-news.test';
export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** What is served at a path, or at a full URL. */
export interface Served {
  readonly body: string | Buffer;
  /** HTML where absent. */
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds to wait before answering. */
  readonly delay?: number;
}
export type Site = Readonly<Record<string, Served>>;

export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** The extension's id; empty where there is none. */
  readonly id: string;
  /** Every URL that pages opened here asked for, in order, of the extension's own files too where the browser tells. */
  readonly requests: readonly string[];
  /** A new tab that is served `site` alone; with `at`, gone there and loaded. */
  open(site: Site, at?: string): Promise<Page>;
  /** A page of the extension ("options/options.html") as a tab, with the extension's APIs in reach of `evaluate`. */
  extensionPage(file: string): Promise<Page>;
  /** The toolbar popup opened over `page`, at its true size. Chromium only: Firefox has no way to open it from outside. */
  popup(page: Page): Promise<Page>;
  /** Ends the extension's worker as the browser does when it is idle; resolves once it is gone. */
  endWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchChoices {
  /** Folder of an unpacked extension; none where absent. */
  readonly extension?: string;
  /** A profile to keep; a new one that goes with the browser where absent. */
  readonly profile?: string;
  /** Port of a proxy on this machine that gets every request; none where absent. */
  readonly proxy?: number;
}

/** Fixed, so that tests know the address of the extension's pages in Firefox. */
const FIREFOX_UUID = 'b0b0b0b0-1111-4222-8333-444455556666';
const EXECUTABLES: Readonly<Record<BrowserName, { variable: string; paths: readonly string[] }>> = {
  chromium: {
    variable: 'CHROME_PATH',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/snap/bin/chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** @returns the browser's program, or undefined where there is none; `CHROME_PATH` and `FIREFOX_PATH` win. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, paths } = EXECUTABLES[name];
  const given = process.env[variable];
  return given ? given : paths.find(existsSync);
}

/** The folder that `tsx build/extension.ts --test` leaves for a browser. */
export const extensionFolder = (name: BrowserName) =>
  path.resolve('dist/test', name === 'chromium' ? 'chrome' : 'firefox');

function launchOptions(name: BrowserName, { extension, profile, proxy }: LaunchChoices): LaunchOptions {
  const executablePath = findBrowser(name);
  if (!executablePath)
    throw new Error(`no ${name} found: install it, or set ${EXECUTABLES[name].variable} to its program`);
  const userDataDir = profile ? { userDataDir: profile } : {};
  if (name === 'chromium') {
    const quiet = [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ];
    return {
      executablePath,
      ...userDataDir,
      headless: true,
      pipe: true,
      enableExtensions: true,
      args: ['--no-sandbox', ...quiet, ...(proxy ? [`--proxy-server=http://127.0.0.1:${proxy}`] : [])],
    };
  }
  const prefs: Record<string, unknown> = {
    // So that a worker is idle, and ends, within a test's patience (ms).
    'extensions.background.idle.timeout': 500,
    // An extension loaded for a test is a temporary one, whose storage would not outlive the browser in a kept profile.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
  if (extension) prefs['extensions.webextensions.uuids'] = JSON.stringify({ [geckoId(extension)]: FIREFOX_UUID });
  if (proxy) {
    prefs['network.proxy.type'] = 1;
    for (const scheme of ['http', 'ssl']) {
      prefs[`network.proxy.${scheme}`] = '127.0.0.1';
      prefs[`network.proxy.${scheme}_port`] = proxy;
    }
  }
  // System access lets tests into moz-extension: pages.
  return {
    browser: 'firefox',
    executablePath,
    ...userDataDir,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: prefs,
  };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Starts a browser. Throws, naming what to install, where it is missing, and where the extension is not built. */
export async function launch(name: BrowserName, choices: LaunchChoices = {}): Promise<Session> {
  const { extension } = choices;
  if (extension && !existsSync(path.join(extension, 'manifest.json'))) {
    throw new Error(`no extension in ${extension}: run "npx tsx build/extension.ts --test" first`);
  }
  const browser = await puppeteer.launch(launchOptions(name, choices));
  const requests: string[] = [];
  const id = extension ? await browser.installExtension(path.resolve(extension)) : '';
  if (extension) await closeWelcome(browser);
  const origin = name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;

  return {
    name,
    browser,
    id,
    requests,
    async open(site, at) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        requests.push(request.url());
        // A page that closes while it waits for an answer is no fault of the test.
        answer(request, site).catch(() => {});
      });
      // A tab in the background counts as hidden, and hidden tabs wait.
      await page.bringToFront();
      if (at !== undefined) await page.goto(new URL(at, SITE).href);
      return page;
    },
    async extensionPage(file) {
      const page = await browser.newPage();
      // Firefox reports no load of moz-extension: pages, and `page.url()` stays about:blank though the page works.
      await page.goto(`${origin}/${file}`, name === 'firefox' ? { waitUntil: [] } : {});
      await page.waitForFunction('document.readyState === "complete" && location.protocol.endsWith("extension:")');
      return page;
    },
    async popup(page) {
      const installed = (await browser.extensions()).get(id);
      if (name !== 'chromium' || !installed)
        throw new Error('only Chromium with the extension can open the popup from outside');
      await page.bringToFront();
      await page.triggerExtensionAction(installed);
      const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/popup/popup.html'));
      return target.asPage();
    },
    async endWorker() {
      if (name === 'firefox') {
        // Idle limit above, and the time that Firefox takes to notice.
        await new Promise((resolve) => setTimeout(resolve, 3000));
        return;
      }
      const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);
      // The command wants a page's session, and stops the workers of every origin.
      const page = await browser.newPage();
      const client = await page.createCDPSession();
      await client.send('ServiceWorker.enable');
      await client.send('ServiceWorker.stopAllWorkers');
      while (browser.targets().some(isWorker)) await new Promise((resolve) => setTimeout(resolve, 20));
      await page.close();
    },
    async close() {
      await browser.close();
    },
  };
}

/** Milliseconds that the extension has to greet the reader with a tab of its own. */
const WELCOME_TIME = 5000;

/** The first-run tab would come in front of a test's own at any moment. */
async function closeWelcome(browser: Browser): Promise<void> {
  const before = (await browser.pages()).length;
  for (const until = Date.now() + WELCOME_TIME; Date.now() < until; ) {
    const pages = await browser.pages();
    if (pages.length > before) {
      await pages.at(-1)?.close();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function answer(request: HTTPRequest, site: Site): Promise<void> {
  const url = new URL(request.url());
  if (url.protocol === 'data:' || url.protocol === 'blob:') return request.continue();
  const served =
    site[url.href] ?? (url.origin === SITE ? (site[url.pathname + url.search] ?? site[url.pathname]) : undefined);
  if (!served) {
    const favicon = url.pathname === '/favicon.ico';
    return favicon ? request.respond({ status: 204, body: '' }) : request.abort('failed');
  }
  if (served.delay) await new Promise((resolve) => setTimeout(resolve, served.delay));
  const contentType = served.type ?? 'text/html; charset=utf-8';
  return request.respond({
    status: served.status ?? 200,
    contentType,
    headers: { ...served.headers },
    body: served.body,
  });
}
