/** `npm run bench [-- NAME…]`: figures as ratios within one run; no test fails on them. */
import { importBundled } from './bench/bundled.ts';

const BENCHES: Readonly<Record<string, () => Promise<() => void | Promise<void>>>> = {
  card: async () => (await import('./bench/card.ts')).benchCard,
  knowledge: async () => (await import('./bench/knowledge.ts')).benchKnowledge,
  linking: async () =>
    (await importBundled<typeof import('./bench/linking.ts')>('build/bench/linking.ts')).benchLinking,
  page: async () => (await import('./bench/page.ts')).benchPage,
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) {
  console.error(`bench: unknown "${unknown}"; one of ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : Object.keys(BENCHES)) {
  const bench = await BENCHES[name]!();
  await bench();
}
