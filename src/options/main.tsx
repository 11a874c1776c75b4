/** Starts the options page. */
import { render } from 'preact';
import { onSettings, readSettings, saveSettings } from '../browser.ts';
import { SETTINGS_VERSION, type Settings } from '../settings.ts';
import { changeFrom } from '../settings-change.ts';
import { browserWords } from '../words/browser.ts';
import { localDay } from '../words/dates.ts';
import { askStatus, extensionVersion, nameOf, openShortcuts, shortcutKeys } from './browser.ts';
import { type Imported, parseSettingsFile, settingsFile } from './settings-file.ts';
import { Options, type OptionsActions, type OptionsState } from './view.tsx';

async function start(): Promise<void> {
  const words = browserWords();
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  document.title = words.text('optionsTitle');
  const [settings, shortcut] = await Promise.all([readSettings(), shortcutKeys()]);
  let state: OptionsState = { settings, shortcut, names: {}, version: extensionVersion() };

  const update = (change: Partial<OptionsState>) => {
    state = { ...state, ...change };
    document.documentElement.dataset.theme = state.settings.theme;
    render(<Options state={state} actions={actions} words={words} />, document.body);
  };

  const save = async (changed: Settings, notice?: string) => {
    const before = state.settings;
    const { notice: _, ...rest } = state;
    state = { ...rest, settings: changed };
    update(
      notice === undefined
        ? {}
        : { notice: { text: notice, undo: () => void save(changeFrom(changed, before)(state.settings)) } },
    );
    try {
      await saveSettings(before, changed);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      update({ settings: before, notice: { text: words.text('optionsNotSaved', why), fault: true } });
    }
    void learnNames();
  };

  /** Entries are kept by id; their names come from the map. */
  const learnNames = async () => {
    const today = localDay(new Date());
    const wanted = [...state.settings.known, ...state.settings.wrong.map(({ entry }) => entry)];
    for (const entry of new Set(wanted)) {
      if (state.names[entry] !== undefined) continue;
      const name = await nameOf(entry, today).catch(() => undefined);
      if (name !== undefined) update({ names: { ...state.names, [entry]: name } });
    }
  };

  const refusal = (result: Imported & { ok: false }, file: string): string => {
    switch (result.why) {
      case 'too-large':
        return words.text('optionsImportTooLarge', file);
      case 'not-json':
        return words.text('optionsImportNotJson', file);
      case 'version':
        return words.text('optionsImportVersion', file, result.version, String(SETTINGS_VERSION));
      case 'invalid':
        return words.text('optionsImportInvalid', file, result.at, result.message);
    }
  };

  const actions: OptionsActions = {
    change: (changed, notice) => void save(changed, notice),
    changeShortcut: () => void openShortcuts(),
    exportFile: () => {
      const url = URL.createObjectURL(new Blob([settingsFile(state.settings)], { type: 'application/json' }));
      const link = Object.assign(document.createElement('a'), { href: url, download: 'backgrounder-settings.json' });
      link.click();
      // The download has read the blob by the next task in both browsers; a second is ample.
      setTimeout(() => URL.revokeObjectURL(url), 1000);
    },
    importFile: (file) => {
      void file.text().then((text) => {
        const result = parseSettingsFile(text);
        if (result.ok) void save(result.settings, words.text('optionsImported', file.name));
        else update({ notice: { text: refusal(result, file.name), fault: true } });
      });
    },
  };

  update({});
  onSettings((changed) => {
    update({ settings: changed });
    void learnNames();
  });
  addEventListener('focus', () => void shortcutKeys().then((keys) => update({ shortcut: keys })));
  void askStatus().then(
    (map) => update({ map }),
    () => {},
  );
  void learnNames();
}

void start();
