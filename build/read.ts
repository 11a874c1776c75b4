/** `npm run -s read -- FILE.html [--url URL]`: prints the article found in a saved page as JSON. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isArticlePage } from '../src/article/is-article-page.ts';
import { readArticle } from '../src/article/read.ts';
import { openSavedPage } from './saved-page.ts';

const USAGE = 'usage: npm run -s read -- FILE.html [--url URL]';

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return fail(USAGE);
    if (values.url !== undefined && !URL.canParse(values.url)) return fail(`${file}: not a URL: ${values.url}`);
    return { file, url: values.url };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}; ${USAGE}`);
  }
}

/** @returns the file's text in the encoding that it names, UTF-8 where it names none */
function readPage(file: string): Buffer {
  try {
    const bytes = readFileSync(file);
    if (bytes.length === 0) return fail(`${file}: empty`);
    if (!/<[a-z!]/i.test(bytes.toString('latin1'))) return fail(`${file}: no HTML`);
    return bytes;
  } catch (error) {
    return fail(`${file}: ${error instanceof Error ? error.message.replace(/, \w+ '.*'$/, '') : error}`);
  }
}

const { file, url } = readArguments();
const document = openSavedPage(readPage(file), url);
const own = url ?? document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
const article = isArticlePage(document, own) ? readArticle(document, url ? { url } : {}) : undefined;
const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();
console.log(
  JSON.stringify(
    {
      title: article?.title ?? collapse(document.title),
      published: article?.published ?? null,
      language: article?.language ?? null,
      isArticle: article !== undefined,
      blocks: article?.blocks.map((block) => collapse(block.text)) ?? [],
    },
    null,
    2,
  ),
);
