/** `npm run -s knowledge -- stats | list | show ID [--as-of DATE] | forms "TEXT" | check | schema | coverage FILE…`. */
import { runCommand, UsageError } from './cli.ts';
import { checkCommand } from './knowledge/commands/check.ts';
import { coverageCommand } from './knowledge/commands/coverage.ts';
import { formsCommand } from './knowledge/commands/forms.ts';
import { listCommand } from './knowledge/commands/list.ts';
import { schemaCommand } from './knowledge/commands/schema.ts';
import { showCommand } from './knowledge/commands/show.ts';
import { statsCommand } from './knowledge/commands/stats.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => string>> = {
  stats: statsCommand,
  list: listCommand,
  show: showCommand,
  forms: formsCommand,
  check: checkCommand,
  schema: schemaCommand,
  coverage: coverageCommand,
};

await runCommand(() => {
  const [name = '', ...args] = process.argv.slice(2);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command)
    throw new UsageError(`knowledge: unknown command "${name}"; one of ${Object.keys(COMMANDS).join(', ')}`);
  return command(args);
});
