/** `npm run -s knowledge -- …`: who asks for what is not there gets one clear line, and nothing else. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../build/cli.ts';
import { checkCommand } from '../../build/knowledge/commands/check.ts';
import { formsCommand } from '../../build/knowledge/commands/forms.ts';
import { listCommand } from '../../build/knowledge/commands/list.ts';
import { showCommand } from '../../build/knowledge/commands/show.ts';
import { statsCommand } from '../../build/knowledge/commands/stats.ts';

const TSX = path.join('node_modules', 'tsx', 'dist', 'cli.mjs');
const COMMAND = [TSX, path.join('build', 'knowledge-command.ts')];

describe('the knowledge command', () => {
  it.each<[(args: readonly string[]) => string, string[], RegExp]>([
    [statsCommand, ['people'], /stats: takes no arguments, but was given "people"$/],
    [listCommand, ['--all'], /list: takes no arguments/],
    [checkCommand, ['europe'], /check: takes no arguments/],
    [showCommand, [], /^usage: knowledge show ID/],
    [showCommand, ['kyiv', '2014'], /^usage: knowledge show ID/],
    [showCommand, ['kyiv', '--as-of'], /--as-of wants a date/],
    [showCommand, ['kyiv', '--as-of', '2013-02-30'], /"2013-02-30" is no date/],
    [showCommand, ['kyiv', '--as-of', '2013', '2014'], /^usage: knowledge show ID/],
    [formsCommand, [], /^usage: knowledge forms "TEXT"/],
    [formsCommand, ['Barack', 'Obama'], /^usage: knowledge forms "TEXT"/],
  ])('refuses what it does not understand in one line: %#', (command, args, message) => {
    expect(() => command(args)).toThrow(UsageError);
    expect(() => command(args)).toThrow(message);
    expect(() => command(args)).not.toThrow(/\n/);
  });

  it('ends with exit code 2 and one line where it is asked for what it does not do', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, 'statistics'], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^knowledge: unknown command "statistics"; one of stats, list, show, forms, check.*\n$/);
  });

  it('is told of in README with each of its parts', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const part of ['stats', 'list', 'show ID [--as-of DATE]', 'forms "TEXT"', 'check'])
      expect(readme).toContain(part);
  });

  it('ends in silence where its reader has seen enough', async () => {
    const script = `import { runCommand } from './build/cli.ts'; void runCommand(() => 'line\\n'.repeat(1e6));`;
    const child = spawn(process.execPath, [TSX, '-e', script]);
    let complaints = '';
    child.stderr.on('data', (data) => {
      complaints += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'close');
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  });
});
