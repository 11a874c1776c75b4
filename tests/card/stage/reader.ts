/** A reader's hand and eye on a page with the card. */
import type { Page } from 'puppeteer-core';

/** Milliseconds: the open or close delay, and some. */
export const LONG_ENOUGH = 450;
/** Milliseconds until what must come has come, on a busy machine too. */
const PATIENCE = 5000;

export const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The name on the card, if one is drawn and is really on top of the page. */
export function cardName(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const host = document.querySelector('backgrounder-card') ?? document.querySelector('dialog backgrounder-card');
    const card = host?.shadowRoot?.querySelector<HTMLElement>('.card');
    if (!host || !card) return undefined;
    const { left, top, width, height } = card.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + 20);
    return seen === host && width > 100 && height > 60
      ? (card.querySelector('.name')?.textContent ?? undefined)
      : undefined;
  });
}

export async function centre(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getClientRects()[0]!;
    return { x: left + width / 2, y: top + height / 2 };
  });
}

/** Moves as a hand does: the last stretch is a movement within the mention. */
export async function moveTo(page: Page, selector: string): Promise<void> {
  const { x, y } = await centre(page, selector);
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
}

/** The name on the card once it is `name` (undefined: once there is none), or what there is when patience ends. */
export async function cardBecomes(page: Page, name: string | undefined): Promise<string | undefined> {
  const end = Date.now() + PATIENCE;
  let found = await cardName(page);
  while (found !== name && Date.now() < end) {
    await wait(30);
    found = await cardName(page);
  }
  return found;
}

/** Rests on a mention until its card is open. */
export async function hover(page: Page, selector: string, name: string): Promise<void> {
  await moveTo(page, selector);
  const found = await cardBecomes(page, name);
  if (found !== name) throw new Error(`the card of ${selector} says ${found}, not ${name}`);
}

/** An element within the card, by selector and perhaps by its words. */
export async function inCard(page: Page, selector: string, words = ''): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (selector, words) => {
      const root = document.querySelector('backgrounder-card')!.shadowRoot!;
      const found = [...root.querySelectorAll(selector)].find((node) => node.textContent?.includes(words));
      if (!found) throw new Error(`no ${selector} with "${words}" in the card`);
      const { left, top, width, height } = found.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    selector,
    words,
  );
}

export async function clickInCard(page: Page, selector: string, words = ''): Promise<void> {
  const { x, y } = await inCard(page, selector, words);
  await page.mouse.click(x, y);
}

/** What in the card has the focus: its words or its label. */
export function focusInCard(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const active = document.querySelector('backgrounder-card')?.shadowRoot?.activeElement;
    return active ? (active.getAttribute('aria-label') ?? active.textContent ?? undefined) : undefined;
  });
}

export const heard = (page: Page) => page.evaluate('window.stage.heard') as Promise<unknown[]>;
