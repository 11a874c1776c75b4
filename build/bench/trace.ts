/**
 * Tells in Chromium what an extension costs a page's main thread, in CPU time: on a machine that is busy with other
 * things, the clock on the wall tells of those. Nothing is sampled and little traced, since both would cost more than
 * what is to be measured. Made for pages without scripts of their own: what runs there is the extension's.
 */
import type { Page } from 'puppeteer-core';

const CATEGORIES = [
  '-*',
  'toplevel',
  'extensions',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  '__metadata',
];

/** Milliseconds of CPU time. */
export interface MainThread {
  /** The extension's scripts: their world made, compiled, run, called back, with the layout they ask for. */
  readonly ours: number;
  /** The longest task with anything of ours in it, counted as a whole. */
  readonly longest: number;
  /** All tasks, whoever's. Of the page alone it tells how fast this machine is with what runs for the first time. */
  readonly all: number;
  /** Frames: style, layout and paint outside of scripts. The page's own too: to be compared with the page alone. */
  readonly frames: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of the thread's own CPU time. */
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: { readonly url?: string };
    readonly src_func?: string;
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}

/** @param run what to watch: loads the page and waits until all is done */
export async function watchMainThread(page: Page, run: () => Promise<void>): Promise<MainThread> {
  await page.tracing.start({ categories: CATEGORIES });
  await run();
  const buffer = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(buffer!).toString('utf8')) as { traceEvents: TraceEvent[] };
  const tasks = tasksOf(busiestRenderer(traceEvents));
  const costs = tasks.map(([task, ...within]) => ({ whole: timeOf(task), ours: oursIn(task, within) }));
  return {
    ours: costs.reduce((sum, { ours }) => sum + ours, 0),
    longest: Math.max(0, ...costs.map(({ whole, ours }) => (ours > whole / 2 ? whole : ours))),
    all: tasks.reduce((sum, [task]) => sum + timeOf(task), 0),
    frames: tasks.filter((events) => events.some(isFrame)).reduce((sum, [task]) => sum + timeOf(task), 0),
  };
}

/** Milliseconds. */
const timeOf = ({ tdur = 0 }: TraceEvent) => tdur / 1000;
const isFrame = ({ args }: TraceEvent) => args.src_func === 'ScheduledActionSendBeginMainFrame';

/** A task that one of ours began is ours as a whole, promises that it settles included; others in parts. */
function oursIn(task: TraceEvent, within: readonly TraceEvent[]): number {
  if (within.some(beganIt)) return timeOf(task);
  return outermost(within.filter(({ name }) => name === 'ScriptInjection::InjectJs')).reduce(
    (sum, event) => sum + timeOf(event),
    0,
  );
}

const beganIt = ({ name, args }: TraceEvent) =>
  (/^(?:EvaluateScript|FunctionCall)$/.test(name) && args.data?.url?.startsWith('chrome-extension:')) ||
  /^(?:Minor|Major)GC$/.test(name) ||
  args.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.');

type Task = readonly [task: TraceEvent, ...within: TraceEvent[]];

/** The outermost tasks, each followed by what happened in it. */
function tasksOf(events: readonly TraceEvent[]): Task[] {
  const tasks: [TraceEvent, ...TraceEvent[]][] = [];
  for (const event of events) {
    const task = tasks.at(-1);
    if (task && event.ts < task[0].ts + (task[0].dur ?? 0)) task.push(event);
    else if (event.name === 'RunTask') tasks.push([event]);
  }
  return tasks;
}

/** Events of the main thread of the page's own renderer, ascending; others are spare, or of the extension's pages. */
function busiestRenderer(events: readonly TraceEvent[]): TraceEvent[] {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const byThread = mains.map(({ pid, tid }) =>
    events
      .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X')
      .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0)),
  );
  const total = (thread: TraceEvent[]) => outermost(thread).reduce((sum, event) => sum + timeOf(event), 0);
  return byThread.sort((a, b) => total(b) - total(a))[0] ?? [];
}

/** @param events ascending */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
