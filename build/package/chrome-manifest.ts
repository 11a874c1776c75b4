/** Chrome's rules for a manifest, as a schema: what it may say here, and nothing else. */
import * as v from 'valibot';

/** One to four numbers of up to 65535, without leading zeros. */
const version = v.pipe(
  v.string(),
  v.regex(/^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){0,3}$/),
  v.check((text) => text.split('.').every((part) => Number(part) <= 65_535), 'numbers up to 65535'),
);
/** A file of the package. */
const file = v.pipe(v.string(), v.regex(/^[a-z][\w./-]*$/i));
/** A text of the translations. */
const message = v.pipe(v.string(), v.regex(/^__MSG_\w+__$/));
const icons = v.record(v.pipe(v.string(), v.digits()), file);
const PAGES = v.strictTuple([v.literal('http://*/*'), v.literal('https://*/*')]);
/** The whole of what the extension may ask for; the README explains each. */
const PERMISSIONS = ['storage', 'scripting', 'activeTab', 'contextMenus'] as const;

/**
 * The policy of the extension's pages: nothing but the package's own files, whatever library asks. `connect-src` is for
 * the map, which the worker fetches from the package.
 */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * Strict: Chrome warns at keys that it does not know, and a key that nobody has thought about is not to slip in.
 * Absent on purpose: `web_accessible_resources`, by which pages could tell who reads them, and `externally_connectable`.
 */
export const chromeManifest = v.strictObject({
  manifest_version: v.literal(3),
  name: message,
  description: message,
  version,
  default_locale: v.string(),
  icons,
  action: v.strictObject({ default_title: message, default_popup: file, default_icon: icons }),
  options_ui: v.strictObject({ page: file, open_in_tab: v.boolean() }),
  background: v.strictObject({ service_worker: file }),
  content_scripts: v.strictTuple([
    v.strictObject({
      matches: PAGES,
      js: v.strictTuple([file]),
      run_at: v.literal('document_idle'),
      all_frames: v.literal(true),
    }),
  ]),
  host_permissions: PAGES,
  permissions: v.strictTuple(PERMISSIONS.map((name) => v.literal(name))),
  commands: v.record(
    v.string(),
    v.strictObject({ suggested_key: v.strictObject({ default: v.string() }), description: message }),
  ),
  content_security_policy: v.strictObject({ extension_pages: v.literal(POLICY) }),
  minimum_chrome_version: v.pipe(v.string(), v.regex(/^\d+$/)),
});
export type ChromeManifest = v.InferOutput<typeof chromeManifest>;
