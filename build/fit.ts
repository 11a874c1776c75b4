/**
 * Fits the weights of linking on the development corpora: `npx tsx build/fit.ts`. A conditional logit over the choices
 * that linking makes: for each spot one of its candidates, or nothing, has to be the likeliest. Drawn towards the weights
 * as they stand, since rare features have few examples. Prints the weights to be put into `src/linking/features.ts`, and
 * precision and recall at several thresholds.
 */
import { FEATURES, type Feature, WEIGHTS, weightVector } from '../src/linking/features.ts';
import { type Choice, choicesOf } from './evaluate/choices.ts';
import { readCorpora } from './evaluate/gold.ts';
import { evaluateCorpora, evaluationLine } from './evaluate/linking.ts';
import { withTodaysTitles } from './evaluate/moved-titles.ts';
import { openFreshKnowledge } from './knowledge/ensure.ts';

/** Each reading of the corpora changes what is sure, and so the features. */
const ROUNDS = 2;
/** Strength of the pull towards the present weights, per example. */
const PULL = 3e-3;
/** Adam, as Kingma and Ba (2015) give it; features differ by orders of magnitude in how often they speak. */
const ADAM = { steps: 400, size: 0.03, first: 0.9, second: 0.999, floor: 1e-8 } as const;

function fitted(choices: readonly Choice[], start: Float64Array): Float64Array {
  const weights = start.slice();
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  for (let step = 1; step <= ADAM.steps; step++) {
    const gradient = gradientOf(choices, weights);
    for (let i = 0; i < weights.length; i++) {
      const slope = gradient[i]! - PULL * (weights[i]! - start[i]!);
      mean[i] = ADAM.first * mean[i]! + (1 - ADAM.first) * slope;
      square[i] = ADAM.second * square[i]! + (1 - ADAM.second) * slope * slope;
      const [m, v] = [mean[i]! / (1 - ADAM.first ** step), square[i]! / (1 - ADAM.second ** step)];
      weights[i]! += (ADAM.size * m) / (Math.sqrt(v) + ADAM.floor);
    }
  }
  return weights;
}

/** Of the mean log-likelihood of what is right. */
function gradientOf(choices: readonly Choice[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  let total = 0;
  for (const { candidates, right, weight } of choices) {
    total += weight;
    const odds = candidates.map((features) => Math.exp(dot(features, weights)));
    const sum = odds.reduce((a, b) => a + b, 1);
    candidates.forEach((features, c) => {
      const error = weight * ((c === right ? 1 : 0) - odds[c]! / sum);
      for (let i = 0; i < features.length; i++) gradient[i]! += error * features[i]!;
    });
  }
  return gradient.map((slope) => slope / total);
}

function dot(features: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += features[i]! * weights[i]!;
  return sum;
}

const knowledge = openFreshKnowledge();
const corpora = withTodaysTitles(readCorpora());
if (corpora.length === 0) throw new Error('fitting needs the development corpora');
const start = weightVector(WEIGHTS);
let weights = start;
for (let round = 0; round < ROUNDS; round++) {
  const choices = choicesOf(knowledge, corpora, weights);
  weights = fitted(choices, start);
  const linked = choices.filter(({ right }) => right >= 0).length;
  console.log(`round ${round + 1}: ${choices.length} choices, in ${linked} of them a candidate is right`);
}
FEATURES.forEach((feature: Feature, i) => {
  console.log(`  ${feature}: ${Math.round(weights[i]! * 100) / 100},`.padEnd(32), `was ${WEIGHTS[feature]}`);
});
for (const threshold of [-0.5, 0, 0.5, 1, 1.5]) {
  console.log(`\nthreshold ${threshold}`);
  for (const line of evaluateCorpora(knowledge, corpora, () => {}, { weights, threshold }))
    console.log(evaluationLine(line));
}
