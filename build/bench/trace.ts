/**
 * Tells in Chromium what an extension's scripts cost a page: its main thread's tasks from a trace, and from sampled
 * stacks which part of each was the extension's.
 */
import type { Page } from 'puppeteer-core';

/** Microseconds between samples; closer ones would themselves cost a tenth of the time. */
const SAMPLING = 200;
const CATEGORIES = ['-*', 'toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline', '__metadata'];

export interface Task {
  /** Milliseconds. */
  readonly length: number;
  /** Milliseconds of it in the extension's scripts and what they called, layout and style included. */
  readonly ours: number;
}

export interface Cost {
  /** Milliseconds on the main thread, all tasks together. */
  readonly ours: number;
  /** Tasks with anything of ours in them. */
  readonly tasks: readonly Task[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

/** @param run what to watch: loads the page and waits until all is done */
export async function watchCost(page: Page, run: () => Promise<void>): Promise<Cost> {
  const client = await page.createCDPSession();
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  await page.tracing.start({ categories: CATEGORIES });
  await client.send('Profiler.start');
  await run();
  const { profile } = await client.send('Profiler.stop');
  const buffer = await page.tracing.stop();
  await client.detach();
  const { traceEvents } = JSON.parse(Buffer.from(buffer!).toString('utf8')) as { traceEvents: TraceEvent[] };
  return costOf(tasksIn(traceEvents), samplesIn(profile));
}

interface Span {
  /** Microseconds, of the browser's clock. */
  readonly from: number;
  readonly to: number;
}

/** The tasks of the renderer that had most of them: the page's own. */
function tasksIn(events: readonly TraceEvent[]): Span[] {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const byThread = mains.map(({ pid, tid }) =>
    events.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X' && /RunTask$/.test(event.name)),
  );
  const busiest = byThread.sort((a, b) => total(b) - total(a))[0] ?? [];
  const spans = busiest.map(({ ts, dur = 0 }) => ({ from: ts, to: ts + dur })).sort((a, b) => a.from - b.from);
  // Tasks within tasks count once, with the outer one.
  return spans.filter((span, i) => i === 0 || !spans.slice(Math.max(0, i - 4), i).some((outer) => outer.to >= span.to));
}

const total = (events: readonly TraceEvent[]) => events.reduce((sum, { dur = 0 }) => sum + dur, 0);

interface Profile {
  readonly startTime: number;
  readonly nodes: readonly { id: number; callFrame: { url: string }; children?: readonly number[] }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Times at which a stack had a frame of an extension in it, with the time each sample stands for. */
function samplesIn({ startTime, nodes, samples = [], timeDeltas = [] }: Profile): { at: number; length: number }[] {
  const ours = new Set<number>();
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child): [number, number] => [child, id])),
  );
  for (const { id, callFrame } of nodes) {
    const parent = parents.get(id);
    if (callFrame.url.startsWith('chrome-extension://') || (parent !== undefined && ours.has(parent))) ours.add(id);
  }
  let at = startTime;
  return samples.flatMap((id, i) => {
    const length = timeDeltas[i] ?? 0;
    at += length;
    return ours.has(id) ? [{ at, length }] : [];
  });
}

function costOf(tasks: readonly Span[], samples: readonly { at: number; length: number }[]): Cost {
  const found: Task[] = [];
  let next = 0;
  for (const { from, to } of tasks) {
    while (next < samples.length && samples[next]!.at < from) next++;
    let ours = 0;
    for (; next < samples.length && samples[next]!.at <= to; next++) {
      // A sample after a pause stands for the pause too.
      ours += Math.min(samples[next]!.length, samples[next]!.at - from);
    }
    if (ours > 0) found.push({ length: (to - from) / 1000, ours: ours / 1000 });
  }
  return { ours: found.reduce((sum, { ours }) => sum + ours, 0), tasks: found };
}
