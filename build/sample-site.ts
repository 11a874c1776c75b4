/** Serves the sample article on a port of this machine. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const SAMPLE = 'assets/sample';
const ADDRESS = '/2013/08/07/sample.html';

export interface SampleSite {
  /** Of the article. */
  readonly url: string;
  close(): void;
}

/** The sample as any news page is: over HTTP, so that the extension treats it like one. */
export function serveSample(): Promise<SampleSite> {
  const server = createServer((request, response) => {
    const file = path.join(SAMPLE, path.basename(request.url === ADDRESS ? 'index.html' : (request.url ?? '')));
    const type = TYPES[path.extname(file)];
    if (type === undefined || !existsSync(file)) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://127.0.0.1:${port}${ADDRESS}`, close: () => void server.close() });
    }),
  );
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
