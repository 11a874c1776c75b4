/**
 * Fits the weights of linking on the development corpora: `npx tsx build/fit.ts`. Logistic regression over all judged
 * candidates, drawn towards the weights as they stand, since rare features have few examples. Prints the weights to be
 * put into `src/linking/features.ts`, and precision and recall at several thresholds.
 */
import { FEATURES, type Feature, WEIGHTS, weightVector } from '../src/linking/features.ts';
import { type Corpus, readCorpora } from './evaluate/gold.ts';
import { evaluateCorpora, evaluationLine } from './evaluate/linking.ts';
import { isSameEntity, type Prediction, verdictOn } from './evaluate/score.ts';
import { openFreshKnowledge } from './knowledge/ensure.ts';
import type { OpenKnowledge } from './knowledge/open.ts';
import { linkText } from './link-text.ts';

/** Gold of these names only a part of what a text names, so what is not in it proves nothing. */
const INCOMPLETE = new Set(['meantime', 'dexter-wikinews-saliency']);
/** Each reading of the corpora changes what is sure, and so the features. */
const ROUNDS = 2;
const STEPS = 400;
const STEP_SIZE = 0.5;
/** Strength of the pull towards the present weights, per example. */
const PULL = 2e-4;

interface Example {
  readonly features: Float64Array;
  readonly right: boolean;
}

function examplesOf(knowledge: OpenKnowledge, corpora: readonly Corpus[], weights: Float64Array): Example[] {
  const examples: Example[] = [];
  const entries = new Map<string, { name: string; wikipedia: string | null; kind: string }>();
  for (let i = 0; i < knowledge.map.entryCount; i++) {
    const { id, name, wikipedia, kind } = knowledge.entry(i);
    entries.set(id, { name, wikipedia: wikipedia ?? null, kind });
  }
  for (const { name: corpus, documents } of corpora) {
    for (const document of documents) {
      const { verdicts } = linkText(knowledge, document.text, document.date ?? undefined, { explain: true, weights });
      for (const { start, end, entry, features } of verdicts) {
        if (!('bias' in features)) continue;
        const known = entries.get(entry)!;
        const prediction: Prediction = { start, end, ...known, ...('demonym' in features ? { demonym: true } : {}) };
        const verdict = verdictOn(document, prediction);
        if (!verdict || (verdict.kind === 'spurious' && INCOMPLETE.has(corpus))) continue;
        // A part of a longer gold name is no example of the form standing for itself.
        const right = verdict.kind === 'right' && isSameEntity(known, verdict.gold!);
        examples.push({ features: Float64Array.from(FEATURES, (feature) => features[feature] ?? 0), right });
      }
    }
  }
  return examples;
}

function fitted(examples: readonly Example[], start: Float64Array): Float64Array {
  const weights = start.slice();
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(weights.length);
    for (const { features, right } of examples) {
      let sum = 0;
      for (let i = 0; i < features.length; i++) sum += features[i]! * weights[i]!;
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (let i = 0; i < features.length; i++) gradient[i]! += error * features[i]!;
    }
    const rate = STEP_SIZE / (1 + step / 200);
    for (let i = 0; i < weights.length; i++) {
      weights[i]! += rate * (gradient[i]! / examples.length - PULL * (weights[i]! - start[i]!));
    }
  }
  return weights;
}

const knowledge = openFreshKnowledge();
const corpora = readCorpora();
if (corpora.length === 0) throw new Error('fitting needs the development corpora');
const start = weightVector(WEIGHTS);
let weights = start;
for (let round = 0; round < ROUNDS; round++) {
  const examples = examplesOf(knowledge, corpora, weights);
  weights = fitted(examples, start);
  console.log(
    `round ${round + 1}: ${examples.length} candidates, ${examples.filter(({ right }) => right).length} of them right`,
  );
}
FEATURES.forEach((feature: Feature, i) => {
  console.log(`  ${feature}: ${Math.round(weights[i]! * 100) / 100},`.padEnd(32), `was ${WEIGHTS[feature]}`);
});
for (const threshold of [-0.5, 0, 0.5, 1, 1.5]) {
  console.log(`\nthreshold ${threshold}`);
  for (const line of evaluateCorpora(knowledge, corpora, () => {}, { weights, threshold }))
    console.log(evaluationLine(line));
}
