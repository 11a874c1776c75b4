/** `npm run evaluate`: linking over the development corpora; `npm run evaluate -- pages`: reading over saved pages. */
import { CORPUS_FOLDER, readCorpora } from './evaluate/gold.ts';
import { reportLinking } from './evaluate/linking.ts';
import { evaluatePages } from './evaluate-pages.ts';
import { openFreshKnowledge } from './knowledge/ensure.ts';

const SHOWN_ERRORS = Number(process.env.SHOWN_ERRORS ?? 40);

if (process.argv[2] === 'pages') {
  if (!(await evaluatePages())) process.exitCode = 1;
} else {
  const corpora = readCorpora();
  if (corpora.length === 0) console.log(`skipped: there are no corpora in ${CORPUS_FOLDER}`);
  else reportLinking(openFreshKnowledge(), corpora, SHOWN_ERRORS);
}
