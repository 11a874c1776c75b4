/** The JSON Schema of authored files, for editors: generated from the schema that the build checks with. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { entrySchema, fileSchema } from './schema.ts';

export const JSON_SCHEMA_FILE = 'assets/knowledge/schema.json';

export function authoredJsonSchema(): string {
  const whole = v.strictObject({ ...fileSchema.entries, entries: v.array(entrySchema) });
  // Custom checks and transforms (dates, full stops) have no counterpart; what is accepted as input is what editors need.
  const schema = toJsonSchema(whole, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ title: 'A file of the knowledge map', ...schema }, null, 2)}\n`;
}
