// Finds the Chromium that the browser tests drive, or brings one: Playwright's own download where the network lets it
// through, else the system's package. Run by itself it does both and prints the path.
import { chromium as playwright } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installOneOf, step } from './apt.mjs';
import { root } from './run.mjs';

// the first has no windows to draw, and is a third faster for it
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(process.env.PATH ?? '').split(delimiter)];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Without its sandbox it runs as root, too; without the rest it calls no host of its maker's. */
export const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A program that is there but lacks a library of the system's says so at once. @param {string} path */
function runs(path) {
  // On Windows `--version` opens a window instead; and there no library can be missing.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** @returns {string | undefined} */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen !== undefined && chosen !== '') return chosen;
  const candidates = [
    playwright.executablePath(),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...elsewhere,
  ];
  return candidates.find((path) => existsSync(path) && runs(path));
}

/** @returns {string} */
export function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  console.error('No Chromium found for the browser tests; installing one.');
  step(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], 5);
  // older distributions have but the whole browser
  if (findChromium() === undefined) installOneOf(['chromium-headless-shell', 'chromium']);
  const installed = findChromium();
  if (installed === undefined)
    throw new Error(
      'There is no Chromium, and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
    );
  return installed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(ensureChromium());
