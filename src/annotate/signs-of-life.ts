/**
 * What a page's markup tells of the scripts that tend it. A server-rendered page is taken over by its framework some
 * time after it is shown ("hydration"), node by node, and a node too many makes it fail; no event tells that it is over.
 */
import { closest } from './plain-dom.ts';

export interface SignsOfLife {
  /** Scripts may change the page's texts at any time. */
  readonly lively: boolean;
  /** Server-rendered, and nothing shows that the framework has taken it over. */
  readonly hydrating: boolean;
}

/** Where frameworks usually put a page, rendered by a server or not. */
const ROOTS =
  '#root, #app, #__next, #__nuxt, #___gatsby, #svelte, [data-v-app], [data-reactroot], [ng-version], astro-island';
/** Gone, or joined by another, when the framework has taken over. */
const WAITING = 'astro-island[ssr], [data-server-rendered], [ngh], [q\\:container]:not([q\\:container=resumed])';
const TAKEN_OVER = '[data-v-app], next-route-announcer, gatsby-announcer, #gatsby-announcer';
/**
 * Comments that server rendering leaves: React's Suspense boundaries ($, $?, $!) and seams between texts (one space),
 * Svelte's and Vue's fragments ([, [!, ]), Solid's, Lit's. Suspense boundaries are taken over one by one, at any time.
 */
const SEAM = /^(?: |\$[?!]?|\[[!?]?|\]|!?\$|#|lit-.*|\?lit\$.*)$/;
const SUSPENSE = /^\$[?!]?$/;
/** Comments looked at before a page counts as written by hand. */
const MAX_COMMENTS = 500;

/** @param within the article's element */
export function signsOfLife(document: Document, within: Element): SignsOfLife {
  const rooted = closest(within, ROOTS) !== null || document.querySelector(ROOTS) !== null;
  let seam = false;
  let suspense = false;
  const comments = document.createNodeIterator(within, NodeFilter.SHOW_COMMENT);
  for (let i = 0; i < MAX_COMMENTS && !suspense; i++) {
    const comment = comments.nextNode();
    if (!comment) break;
    const text = comment.nodeValue ?? '';
    seam ||= SEAM.test(text);
    suspense ||= SUSPENSE.test(text);
  }
  const waiting = document.querySelector(WAITING) !== null;
  const takenOver = document.querySelector(TAKEN_OVER) !== null;
  return { lively: rooted || seam || waiting, hydrating: waiting || suspense || (seam && !takenOver) };
}
