/** Timing within one process: the median of several runs, since machines are noisy. */
export interface Timing {
  /** Milliseconds. */
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function time(run: () => unknown, runs = 7): Timing {
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { median: times[Math.floor(runs / 2)]!, min: times[0]!, max: times.at(-1)! };
}

export const megabytesPerSecond = (units: number, { median }: Timing): number => units / 1e6 / (median / 1000);

export function row(...cells: (string | number)[]): void {
  console.log(
    cells
      .map((cell, i) =>
        typeof cell === 'number' ? cell.toFixed(2).padStart(12) : i === 0 ? cell.padEnd(44) : cell.padStart(12),
      )
      .join(' '),
  );
}
