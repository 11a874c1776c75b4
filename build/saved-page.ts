/** Opens a saved page for the code that reads pages, without running its scripts or fetching anything. */
import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * @param html text, or bytes in the encoding that the page itself names (UTF-8 where it names none)
 * @param url the address the page was saved from; without it the page has none, as for a file on disk
 */
export function openSavedPage(html: string | Buffer, url?: string): Document {
  // Style sheets of real pages are beyond jsdom's parser at places, and it would say so on the console each time.
  const virtualConsole = new VirtualConsole();
  const encoded = typeof html === 'string' || namesEncoding(html) ? html : html.toString('utf8');
  return new JSDOM(encoded, { ...(url ? { url } : {}), virtualConsole }).window.document;
}

/** Browsers take bytes without a word on their encoding for windows-1252; saved pages of today are UTF-8. */
function namesEncoding(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 2048).toString('latin1');
  return /<meta[^>]+charset/i.test(start) || /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(start);
}
