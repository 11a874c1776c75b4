/** Files by path, with `/` between folders: what archives are made of and checks look at. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export type Files = ReadonlyMap<string, Uint8Array>;

/** @param isWanted asked for each file and folder, by its path within the folder */
export function readFolder(folder: string, isWanted: (name: string) => boolean = () => true): Files {
  const files = new Map<string, Uint8Array>();
  const read = (below: string) => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const name = path.posix.join(below, entry.name);
      if (!isWanted(name)) continue;
      if (entry.isDirectory()) read(name);
      else if (entry.isFile()) files.set(name, readFileSync(path.join(folder, name)));
    }
  };
  read('');
  return files;
}

export function writeFolder(folder: string, files: Files): void {
  for (const [name, bytes] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** A text file of those given. @throws where it is missing */
export function textOf(files: Files, name: string): string {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`${name} is missing`);
  return new TextDecoder().decode(bytes);
}
