import { readFileSync, writeFileSync } from 'node:fs';
import { refuseArguments } from '../../cli.ts';
import { authoredJsonSchema, JSON_SCHEMA_FILE } from '../json-schema.ts';

/** Writes the JSON Schema for editors anew, after a change of the schema that the build checks with. */
export function schemaCommand(args: readonly string[]): string {
  refuseArguments('schema', args);
  const fresh = authoredJsonSchema();
  if (readFileSync(JSON_SCHEMA_FILE, 'utf8') === fresh) return `${JSON_SCHEMA_FILE} is up to date\n`;
  writeFileSync(JSON_SCHEMA_FILE, fresh);
  return `${JSON_SCHEMA_FILE} was renewed\n`;
}
