/** `npm run evaluate`: linking over the development corpora; `npm run evaluate -- pages`: reading over saved pages. */
import { CORPUS_FOLDER, readCorpora } from './evaluate/gold.ts';
import { reportLinking } from './evaluate/linking.ts';
import { COMPILED_FOLDER } from './knowledge/compile.ts';
import { openCompiled } from './knowledge/open.ts';

const SHOWN_ERRORS = Number(process.env.SHOWN_ERRORS ?? 40);

const corpora = readCorpora();
if (corpora.length === 0) console.log(`skipped: there are no corpora in ${CORPUS_FOLDER}`);
else reportLinking(openCompiled(COMPILED_FOLDER), corpora, SHOWN_ERRORS);
