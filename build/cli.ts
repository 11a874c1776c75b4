/** What the project's commands share: bad input ends with one clear line and exit code 2, with nothing half-written. */
import { readFileSync } from 'node:fs';

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Runs a command; what it returns is written to stdout in one piece. */
export async function runCommand(command: () => string | Promise<string>): Promise<void> {
  try {
    const output = await command();
    await new Promise<void>((resolve, reject) => {
      // Whoever reads may have seen enough and gone: `list | head`.
      const done = (error?: NodeJS.ErrnoException | null) =>
        error && error.code !== 'EPIPE' ? reject(error) : resolve();
      process.stdout.on('error', done);
      process.stdout.write(output, done);
    });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

/** Objects of a JSONL text, with the number of the line each stood in. Empty lines are passed over. */
export function parseJsonLines(text: string, source: string): { value: unknown; line: number }[] {
  return text.split('\n').flatMap((raw, i) => {
    if (raw.trim() === '') return [];
    try {
      return [{ value: JSON.parse(raw) as unknown, line: i + 1 }];
    } catch {
      throw new UsageError(`${source}:${i + 1}: not JSON`);
    }
  });
}

/** For commands that take none: an argument that would be passed over in silence is a mistake of somebody's. */
export function refuseArguments(command: string, args: readonly string[]): void {
  if (args.length > 0)
    throw new UsageError(`knowledge ${command}: takes no arguments, but was given "${args.join(' ')}"`);
}

export const readStdin = (): string => readFileSync(0, 'utf8');
