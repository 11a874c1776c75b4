/** Who writes entries is helped by an editor and by a document; both must tell of the format as it is. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { authoredJsonSchema, JSON_SCHEMA_FILE } from '../../build/knowledge/json-schema.ts';
import { entrySchema } from '../../build/knowledge/schema.ts';

describe('the format that an author works by', () => {
  it('is the one that the editor checks with', () => {
    const isCurrent = readFileSync(JSON_SCHEMA_FILE, 'utf8') === authoredJsonSchema();
    expect(isCurrent, `${JSON_SCHEMA_FILE} is out of date: run "npm run -s knowledge -- schema"`).toBe(true);
  });

  it('is explained field by field, and no field is promised that is refused', () => {
    const rows = readFileSync('docs/knowledge-format.md', 'utf8').matchAll(/^\| (`[^|]*`) +\|/gm);
    const explained = [...rows].flatMap(([, cell]) => [...cell!.matchAll(/`([\w-]+)`/g)].map(([, field]) => field!));
    expect(explained.sort()).toEqual(Object.keys(entrySchema.entries).sort());
  });
});
