/**
 * Gets a fresh clone going with nothing installed but Node and npm, then runs a task: `node build/setup.mjs start|test|package|screenshots`.
 * Plain JavaScript, since nothing that reads TypeScript is installed yet.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);

/** Where systems keep the browsers, and what Debian calls their packages. */
const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    packages: ['chromium', 'fonts-liberation'],
    download: 'chrome@stable',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/snap/bin/chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    packages: ['firefox-esr'],
    download: 'firefox@stable',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

const TASKS = {
  start: {
    browsers: ['chromium'],
    steps: [
      ['tsx', 'build/extension.ts'],
      ['tsx', 'build/start.ts'],
    ],
  },
  screenshots: {
    browsers: ['chromium'],
    steps: [
      ['tsx', 'build/extension.ts'],
      ['tsx', 'build/screenshots.ts'],
    ],
  },
  package: {
    browsers: [],
    steps: [['tsx', 'build/package.ts', ...process.argv.slice(3)]],
  },
  test: {
    browsers: ['chromium', 'firefox'],
    steps: [
      ['tsc', '--noEmit'],
      ['biome', 'check', '--error-on-warnings'],
      ['tsx', 'build/knowledge-command.ts', 'check'],
      ['tsx', 'build/extension.ts'],
      ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors', '--no-config-discovery'],
      ['tsx', 'build/extension.ts', '--test'],
      ['vitest', 'run', '--project', 'unit'],
      ['vitest', 'run', '--project', 'browsers'],
    ],
  },
};

function fail(message) {
  console.error(message);
  process.exit(1);
}

function run(command, args) {
  const result = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.error) fail(`${command}: ${result.error.message}`);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

function installPackages() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('Installing the packages of package-lock.json …');
  // Not `npm ci`: it refuses a registry that lacks optional builds for other systems. This too takes the lock file's versions.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
}

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));

function ensureBrowser(name) {
  const { variable, paths, packages, download } = BROWSERS[name];
  if (process.env[variable] || paths.some((file) => existsSync(file))) return;
  if (process.getuid?.() === 0 && isDebian()) {
    console.log(`Installing ${packages.join(', ')} with apt …`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    if (paths.some((file) => existsSync(file))) return;
  }
  try {
    console.log(`Downloading ${download} …`);
    const output = execFileSync(
      path.join('node_modules', '.bin', 'browsers'),
      ['install', download, '--path', '.cache/browsers'],
      { encoding: 'utf8' },
    );
    process.env[variable] = output.trim().split(' ').slice(1).join(' ');
  } catch {
    fail(`No ${name} was found and none could be installed: install ${name}, or set ${variable} to its program.`);
  }
}

const [taskName = ''] = process.argv.slice(2);
const task = Object.hasOwn(TASKS, taskName)
  ? TASKS[taskName]
  : fail(`usage: node build/setup.mjs ${Object.keys(TASKS).join('|')}`);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(`Node ${process.versions.node} is too old: 20.19 or later is needed.`);
installPackages();
for (const name of task.browsers) ensureBrowser(name);
for (const [command, ...args] of task.steps) {
  const bin = path.join('node_modules', '.bin', command);
  console.log(`\n> ${command} ${args.join(' ')}`);
  run(bin, args);
}
