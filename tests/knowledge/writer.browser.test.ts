/** Entries that a reader adds are compiled where the reader is: in a worker, by the writer that the build uses. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAuthored } from '../../build/knowledge/authored.ts';
import { phraseKey } from '../../src/detection/phrase.ts';
import { BROWSERS, launch, type Session } from '../e2e/browsers.ts';
import { bundle } from '../e2e/bundle.ts';
import { complete } from './sample.ts';
import { type Done, type Job, writeAndRead } from './worker/job.ts';

/** More than one chunk of true entries, with every letter and kind of date that authors use. */
const ENTRIES = 150;

function job(): Job {
  // "Roe v. Wade" has a full stop in it, and is found by other forms.
  const sources = readAuthored('assets/knowledge').sources.filter(({ entry }) => phraseKey(entry.name));
  const every = Math.floor(sources.length / ENTRIES);
  const picked = sources.filter((_, i) => i % every === 0).slice(0, ENTRIES);
  return {
    entries: complete(picked.map(({ entry, field }) => ({ ...entry, field }))),
    everyday: ['target', 'reading', 'nice'],
  };
}

describe.each(BROWSERS)('%s: a map of a reader’s own entries', (name) => {
  let session: Session;
  let done: Done;
  const given = job();

  beforeAll(async () => {
    // For a browser: a Node module anywhere in the writer or the reader fails here.
    const script = await bundle('tests/knowledge/worker/worker.ts', { platform: 'browser' });
    session = await launch(name);
    const page = await session.open({ '/pack': { body: '<p>Page' } }, '/pack');
    done = await page.evaluate(
      (script: string, given: Job) =>
        new Promise<Done>((resolve, reject) => {
          const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
          worker.onmessage = ({ data }) => resolve(data as Done);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage(given);
        }),
      script,
      given,
    );
  });
  afterAll(() => session?.close());

  it('has, byte for byte, the files that the build would write', () => {
    const built = writeAndRead(given);
    expect(done.files.map((file) => file.length)).toEqual(built.files.map((file) => file.length));
    const differing = built.files.flatMap((file, i) =>
      file.every((byte, at) => byte === done.files[i]![at]) ? [] : [i],
    );
    expect(differing).toEqual([]);
  });

  it('is opened there, and gives every entry by its id and by its name', () => {
    const ids = given.entries.map(({ id }) => id);
    expect(done.byId).toEqual(ids);
    expect(done.byName).toEqual(ids);
  });
});
