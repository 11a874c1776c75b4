/** Which surface forms name an entry, and how each counts as evidence. */
import type { Entry } from './entry.ts';
import { FLAG } from './map-format.ts';

export interface SurfaceForm {
  readonly form: string;
  /** Bits of FLAG. */
  readonly flags: number;
  /** How much of the entry's weight the form carries when it competes with other entries, 0 to 1. */
  readonly share: number;
}

/** Suffixes of company names that the news leaves out. */
const COMPANY_SUFFIX =
  /,? (?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|plc|PLC|AG|SE|SA|S\.A\.|NV|N\.V\.|GmbH|LLC|Group|Holdings)\.?$/;
/** What follows a name without being the last name. */
const GENERATION = /,? (?:Jr|Sr|I{1,3}|IV|VI{0,3}|IX|X{1,3}|XI{1,3}|XIV|XVI)\.?$/;
/** Words that belong to a last name of several words. */
const PARTICLES = /^(?:de|la|le|von|van|der|den|del|della|di|da|dos|du|al|el|bin|ibn|ben|af|ter|ten|zu)$/i;

/** The forms of an entry, each once, the strongest meaning first. */
export function surfaceFormsOf(entry: Entry): SurfaceForm[] {
  const forms = new Map<string, SurfaceForm>();
  const add = (form: string, flags: number, share: number) => {
    if (form.length > 1 && !forms.has(form))
      forms.set(form, { form, flags: flags | (hasNoCapital(form) ? FLAG.lower : 0), share });
  };
  const weak = new Set(entry.weak);
  for (const form of [entry.name, ...(entry.aka ?? [])]) if (!weak.has(form)) add(form, 0, 1);
  for (const former of entry.names ?? []) if (!weak.has(former.name)) add(former.name, 0, 0.7);
  for (const form of weak) add(form, FLAG.weak, 0.3);
  for (const form of entry.demonym ?? []) add(form, FLAG.demonym, 1);
  for (const form of entry.metonym ?? []) add(form, FLAG.metonym | FLAG.weak, 0.2);
  if (entry.kind === 'person') {
    for (const form of [entry.name, ...(entry.aka ?? [])]) {
      // Nobody calls Prince "Nelson", or Leopoldo López "Mendoza", by the last word of the name in full.
      if (form !== entry.name && (!entry.name.includes(' ') || form.startsWith(`${entry.name} `))) continue;
      const last = isFamilyFirst(entry, form) ? form.split(' ')[0] : lastName(form);
      if (last) add(last, FLAG.surname | FLAG.weak, 0.5);
    }
  }
  if (entry.kind === 'organisation') {
    for (const { form, flags } of [...forms.values()]) {
      const bare = form.replace(COMPANY_SUFFIX, '').replace(/ &$/, '');
      // What is left of "Gap Inc" and "Tiffany & Co" is a word; of "Merrill Lynch & Co" it is a name.
      if (bare !== form) add(bare, bare.includes(' ') ? flags & FLAG.weak : FLAG.weak, 0.8);
    }
  }
  return [...forms.values()];
}

/** Countries where the family name comes first, and the family names by which such a name is told from "Carrie Lam". */
const FAMILY_FIRST = new Set([
  'china',
  'taiwan',
  'hong-kong',
  'macau',
  'south-korea',
  'north-korea',
  'vietnam',
  'singapore',
  'cambodia',
]);
const FAMILY_NAMES = new Set(
  (
    'Ahn An Ban Bo Cao Chan Chang Chen Cheng Cho Choe Choi Chow Chu Chun Chung Dai Deng Ding Do Dong Du Feng Fu Gao Gu Guo Ha Han He Ho Hong Hou Hu ' +
    'Hua Huang Hun Hwang Im Jang Jeong Jia Jiang Jin Jo Jung Kang Kim Ko Kong Ku Kwon Lai Lam Lau Le Lee Leung Li Liang Lim Lin Ling Liu Lo ' +
    'Lu Luo Ma Mao Meng Min Moon Ng Nguyen Nong Oh Pak Park Peng Pham Phung Qi Qian Qiao Qin Ra Ri Rim Roh Ryu Seo Shen Shi Shin Sim So Sohn Son ' +
    'Song Su Suh Sun Tan Tang Thae Ting To Tong Tran Truong Tsai Vo Wan Wang Wei Wen Wong Woo Wu Xi Xia Xiao Xie Xu Yan Yang Yao Ye Yi Yim Yoo ' +
    'Yoon You Yu Yuan Yun Zeng Zhang Zhao Zheng Zhou Zhu Zou'
  ).split(' '),
);

function isFamilyFirst({ country }: Entry, name: string): boolean {
  return country !== undefined && FAMILY_FIRST.has(country) && FAMILY_NAMES.has(name.split(' ')[0]!);
}

/**
 * The last name in a full name, with its particles ("von der Leyen"); undefined where there is only one word, or where it
 * names something of somebody: "Stalin era", "Lenin's Mausoleum".
 */
export function lastName(fullName: string): string | undefined {
  const words = fullName.replace(GENERATION, '').split(' ');
  if (words.length < 2 || words.some((word) => /^(?:the|of|and|&)$|['’]s$/i.test(word))) return undefined;
  if (!/^\p{Lu}|-\p{Lu}/u.test(words.at(-1)!)) return undefined;
  let first = words.length - 1;
  while (first > 1 && PARTICLES.test(words[first - 1]!)) first--;
  const name = words.slice(first).join(' ');
  return name.length > 1 && /\p{L}{2}/u.test(name) ? name : undefined;
}

function hasNoCapital(form: string): boolean {
  return form === form.toLowerCase() && /\p{Ll}/u.test(form);
}
