/** What a test does to a browser from outside of pages: its settings of the extension, its private windows, its worker. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import type { Session } from '../e2e/browsers.ts';

export interface Served {
  /** Of the story, which is served at every path. */
  readonly url: string;
  close(): void;
}

/** A news site on a port of this machine, for windows in which puppeteer can't answer for one. */
export function serve(body: string): Promise<Served> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://127.0.0.1:${port}/story`, close: () => server.close() });
    }),
  );
}

const GECKO_ID = 'backgrounder@backgrounder.example';

/** Evaluates in Firefox's own window, where `policy` is the extension's. */
async function inFirefox(session: Session, body: string): Promise<unknown> {
  interface Connection {
    send(command: string, parameters: object): Promise<{ result: unknown }>;
  }
  const { connection } = session.browser as unknown as { connection: Connection };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree as { contexts: { context: string }[] };
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => {
      const load = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs');
      const policy = WebExtensionPolicy.getByID('${GECKO_ID}');
      ${body}
    })()`,
    target: { context: contexts[0]!.context },
    awaitPromise: true,
  });
  const { type, exceptionDetails } = result as { type: string; exceptionDetails?: { text: string } };
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return (result as { result: { value?: unknown } }).result.value;
}

type Developer = Record<string, (change: object) => Promise<unknown>>;

/** Changes what Chromium lets the extension do, on the browser's own page for that. */
async function configureChromium(session: Session, change: object): Promise<void> {
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async (configuration) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: Developer };
      // Without it an unpacked extension is turned off with the first change.
      await developerPrivate.updateProfileConfiguration!({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration!(configuration);
    },
    { extensionId: session.id, ...change },
  );
  await page.close();
}

/** The reader lets the extension read pages on a click alone. */
export async function onlyOnClick(session: Session): Promise<void> {
  if (session.name === 'chromium') return configureChromium(session, { hostAccess: 'ON_CLICK' });
  await inFirefox(
    session,
    `await load('ExtensionPermissions').ExtensionPermissions.remove('${GECKO_ID}',
       { permissions: [], origins: ['http://*/*', 'https://*/*'] }, policy.extension);`,
  );
}

/** The reader clicks on the extension's button in the toolbar. */
export async function clickButton(session: Session, page: Page): Promise<void> {
  await page.bringToFront();
  if (session.name === 'chromium') {
    await page.triggerExtensionAction((await session.browser.extensions()).get(session.id)!);
    return;
  }
  await inFirefox(
    session,
    `load('ExtensionParent').ExtensionParent.apiManager.global.browserActionFor(policy.extension).triggerAction(window);`,
  );
}

/** The reader lets the extension into private windows, and opens one at an address. */
export async function openPrivately(session: Session, url: string): Promise<Page> {
  if (session.name === 'chromium') {
    await configureChromium(session, { incognitoAccess: true });
    // The extension starts anew.
    const control = await retried(() => session.extensionPage('manifest.json'));
    await control.evaluate((address) => chrome.windows.create({ url: address, incognito: true }), url);
  } else {
    await inFirefox(
      session,
      `await load('ExtensionPermissions').ExtensionPermissions.add('${GECKO_ID}',
         { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, policy.extension);
       await (await load('AddonManager').AddonManager.getAddonByID('${GECKO_ID}')).reload();
       await WebExtensionPolicy.getByID('${GECKO_ID}').readyPromise;
       const opened = OpenBrowserWindow({ private: true });
       await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
       await opened.delayedStartupPromise;
       opened.gBrowser.selectedTab = opened.gBrowser.addTrustedTab('${url}');`,
    );
  }
  return retried(async () => {
    const page = (await session.browser.pages()).find((candidate) => candidate.url() === url);
    if (!page) throw new Error(`no window opened at ${url}`);
    return page;
  });
}

/** Ends the worker at once, whatever it is doing, where it is running. */
export async function killWorker(session: Session): Promise<void> {
  if (session.name === 'chromium') return session.endWorker();
  await inFirefox(
    session,
    `if (policy.extension.backgroundState === 'running')
       await policy.extension.terminateBackground({ ignoreDevToolsAttached: true });`,
  );
}

async function retried<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 40) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
