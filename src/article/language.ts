/** Finds an article's language: what the page says, unless the words of the article say otherwise. */

/** The most frequent words of each language that few of the others have. */
const FREQUENT: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to a in that is was for it with as his on be at by he this had not are but from or have an they which one were all their there been has when who will would said what its about said than',
    de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis',
    fr: 'de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec son cette aux ont mais comme ou être sa été leur elle nous deux ces fait',
    es: 'de la que el en y los del se las por un para con una su al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también me hasta hay donde ha desde fue',
    it: 'di e il la che in a per un del è non una con sono da si come dei le nel alla più anche gli al ha della i ma delle dal lo nella suo questo se ai stato cui',
    pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso',
    nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit door over ze hij naar worden heeft had wordt deze werd meer kan',
    sv: 'och i att det som en på är av för med till den har de inte om ett han men var sig från vi så kan när år säger hon under också efter eller nu',
    da: 'og i at det en er på til af for med de den der som har ikke et han om men var vi sig fra kan så blev jeg efter også eller være havde nu',
    pl: 'w i na z do się nie to że o jest jak po co dla od za przez ale są tym był tego tak już jego przy oraz ich być może które jej',
    cs: 'a se na v že je s do to o z ve i pro za by jako jsou ale po si od podle při která který byl už tak jeho své nebo jen také až ze jsme kteří bude před',
    hu: 'a az és hogy nem is egy ez meg volt csak már de ha van még azt mint el szerint lesz után több akkor vagy ami ki minden között sem kell most ezt amely',
    fi: 'ja on ei että se oli hän mutta ovat kun myös sen joka tai mukaan ole olla vuoden kuin ollut jo niin nyt sitä voi jos ne jotka mitä vielä vain hänen tämän',
    ro: 'și de în a la cu care pe nu din că o mai pentru un este au să fost ce se sunt dar după prin ca lui această iar fi am dintre între',
    id: 'yang dan di dengan untuk ini dari itu dalam tidak pada akan juga ke oleh ada sudah bisa saat lebih telah karena mereka kata tersebut kepada atau tahun sebagai',
    tr: 've bir bu da de için ile olarak çok daha olan gibi en ne kadar sonra var ise ama değil oldu olduğu yılında her',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
];
/** Other languages share these scripts, so what the page says is believed where it names one of them. */
const SHARED: Readonly<Record<string, RegExp>> = {
  ru: /^(?:uk|bg|sr|mk|be|kk|mn|ky|tg)/,
  ar: /^(?:fa|ur|ps|ku)/,
  hi: /^(?:mr|ne)/,
  he: /^yi/,
};

/** Fewer words prove nothing; so many letters, some 600 words, are enough to tell. */
const LEAST_WORDS = 25;
export const LANGUAGE_SAMPLE = 4_000;
/** In running text of a language a third or more of the words are among its frequent ones; names and lists have fewer. */
const CLEAR = 0.18;
/** So many different words of which hardly one is English are in another language, though we can't say in which. */
const ENOUGH_WORDS = 40;
const HARDLY = 0.05;
/** One language must have so many times the next one's, since kindred ones share many words. */
const AHEAD = 1.3;
const FOREIGN_SCRIPT = 0.3;
/** A letter, perhaps, that Latin's own ranges don't hold; dashes, quotation marks and other signs lie between. */
const BEYOND_LATIN = /[\u0250-\u1fff\u2c00-\uffff]/;

/**
 * @param declared what the page says, lower case ("en-gb")
 * @param text the article's text, or a good piece of it
 * @returns "und" for a language that is not known, but not English
 */
export function languageOf(declared: string | undefined, text: string): string | undefined {
  const sample = text.slice(0, LANGUAGE_SAMPLE);
  // Most pages ask no more than this: each class of letters takes a browser a while to set up.
  const plain = !BEYOND_LATIN.test(sample);
  const letters = plain ? 0 : (sample.match(/\p{L}/gu)?.length ?? 0);
  const foreign = letters - (plain ? 0 : (sample.match(/[a-zà-ɏ]/gi)?.length ?? 0)) > FOREIGN_SCRIPT * letters;
  for (const [language, pattern] of foreign ? SCRIPTS : []) {
    if ((sample.match(pattern)?.length ?? 0) < FOREIGN_SCRIPT * letters || letters < LEAST_WORDS) continue;
    const believed = declared?.startsWith(language) || (declared && SHARED[language]?.test(declared));
    return believed ? declared : language;
  }
  const words = sample.toLowerCase().match(plain ? /[a-zªµºß-öø-ɏ]+/g : /\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return declared;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const shares = Object.entries(FREQUENT)
    .map(([language, frequent]) => {
      let among = 0;
      for (const word of frequent) among += counts.get(word) ?? 0;
      return { language, share: among / words.length };
    })
    .sort((a, b) => b.share - a.share);
  const [first, second] = shares as [(typeof shares)[0], (typeof shares)[0]];
  if (first.share < CLEAR || first.share < second.share * AHEAD) {
    const english = shares.find(({ language }) => language === 'en')!.share;
    const saysEnglish = declared === undefined || /^en\b/.test(declared);
    return saysEnglish && counts.size >= ENOUGH_WORDS && english < HARDLY ? 'und' : declared;
  }
  return declared?.split('-')[0] === first.language ||
    (first.language === 'da' && /^(?:no|nb|nn)\b/.test(declared ?? ''))
    ? declared
    : first.language;
}
