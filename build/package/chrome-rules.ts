/** What Chrome and its store ask of a package, looked at before it is handed in. Pure: files in, faults out. */
import * as v from 'valibot';
import { type ChromeManifest, chromeManifest } from './chrome-manifest.ts';
import { type Files, textOf } from './files.ts';
import { pngSize } from './png.ts';

/** Characters, in every language: Chrome's limits. */
const LONGEST = { name: 75, description: 132 } as const;
/** Pixels. The store refuses a package without the largest; the toolbar wants the small ones. */
const ICONS = [16, 32, 48, 128];
/** Bytes of the archive: the store takes two thousand million, a reader on a slow line far less. */
export const LARGEST_PACKAGE = 30_000_000;

/** Ways to run text as code, or code from elsewhere, which both stores forbid. */
const FOREIGN_CODE: readonly (readonly [string, RegExp])[] = [
  ['eval', /(?<![\w$.])eval\s*\(/],
  ['Function', /\bnew Function\b|(?<![\w$.])Function\s*\(/],
  ['importScripts', /\bimportScripts\b/],
  ['import()', /(?<![\w$.])import\s*\(/],
  ['innerHTML', /\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/],
];
/** Ways to the network other than `fetch`. */
const NETWORK = /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport)\b/;
/** Scripts that fetch files of the package, as the policy lets them; the others run in pages, or need none. */
const FETCHING = new Set(['background/main.js', 'welcome/main.js']);
const ELSEWHERE = /\b(?:src|href|action)\s*=\s*["']?(?:[a-z]+:)?\/\//i;

/** @returns one line a fault; none where the package may be handed in */
export function chromeFaults(files: Files, archiveBytes: number): string[] {
  const parsed = v.safeParse(chromeManifest, JSON.parse(textOf(files, 'manifest.json')));
  if (!parsed.success) {
    return parsed.issues.map((issue) => `manifest.json: ${v.getDotPath(issue) ?? '.'}: ${issue.message}`);
  }
  const manifest = parsed.output;
  return [
    ...(archiveBytes > LARGEST_PACKAGE ? [`the package has ${archiveBytes} bytes, ${LARGEST_PACKAGE} at most`] : []),
    ...namedFiles(manifest).flatMap((name) => (files.has(name) ? [] : [`manifest.json: ${name} is missing`])),
    ...iconFaults(manifest, files),
    ...localeFaults(manifest, files),
    ...[...files].flatMap(([name, bytes]) => fileFaults(name, bytes)),
  ];
}

function namedFiles({ action, background, content_scripts, icons, options_ui }: ChromeManifest): string[] {
  return [
    action.default_popup,
    options_ui.page,
    background.service_worker,
    ...content_scripts.flatMap(({ js }) => js),
    ...Object.values(icons),
    ...Object.values(action.default_icon),
  ];
}

function iconFaults({ action, icons }: ChromeManifest, files: Files): string[] {
  const missing = ICONS.filter((size) => icons[size] === undefined).map((size) => `manifest.json: no icon of ${size}`);
  const wrong = [...Object.entries(icons), ...Object.entries(action.default_icon)].flatMap(([size, name]) => {
    const real = pngSize(files.get(name) ?? new Uint8Array());
    const fits = real?.width === Number(size) && real.height === Number(size);
    return fits ? [] : [`${name}: ${real ? `${real.width} × ${real.height}` : 'no PNG'}, not ${size} × ${size}`];
  });
  return [...missing, ...wrong];
}

type Translation = Readonly<Record<string, { readonly message: string }>>;

function localeFaults(manifest: ChromeManifest, files: Files): string[] {
  const locales = [...files.keys()].filter((name) => /^_locales\/[^/]+\/messages\.json$/.test(name));
  const own = `_locales/${manifest.default_locale}/messages.json`;
  if (!locales.includes(own)) return [`${own} is missing`];
  const wanted = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!);
  return locales.flatMap((locale) => {
    const translation = JSON.parse(textOf(files, locale)) as Translation;
    const absent = wanted.filter((key) => !translation[key]?.message).map((key) => `${locale}: no ${key}`);
    const long = Object.entries(LONGEST).flatMap(([key, limit]) => {
      const { length } = translation[key]?.message ?? '';
      return length > limit ? [`${locale}: ${key} has ${length} characters, ${limit} at most`] : [];
    });
    return [...absent, ...long];
  });
}

function fileFaults(name: string, bytes: Uint8Array): string[] {
  if (/(^|\/)\.|\.map$|(^|\/)(Thumbs\.db|__MACOSX)/.test(name)) return [`${name} is no part of the extension`];
  if (/^_(?!locales\/)/.test(name)) return [`${name}: Chrome keeps names with _ to itself`];
  const text = () => new TextDecoder().decode(bytes);
  if (name.endsWith('.html') || name.endsWith('.css')) {
    const faults = ELSEWHERE.test(text()) ? [`${name}: leads elsewhere`] : [];
    if (/<script(?![^>]*\bsrc=)(?![^>]*ld\+json)/i.test(text())) faults.push(`${name}: a script within the page`);
    return faults;
  }
  if (!name.endsWith('.js')) return [];
  const code = text();
  const foreign = FOREIGN_CODE.flatMap(([what, pattern]) => (pattern.test(code) ? [`${name}: ${what}`] : []));
  const network = code.match(NETWORK)?.[1];
  return [
    ...foreign,
    ...(network ? [`${name}: ${network}`] : []),
    ...(/\bfetch\s*\(/.test(code) && !FETCHING.has(name) ? [`${name}: fetch`] : []),
  ];
}
