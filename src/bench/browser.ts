/** The built site in a browser, for what can only be measured there. */
import { chromium, type Browser } from '@playwright/test';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findChromium, flags } from '../tools/chromium.mjs';
import { serve } from '../tools/serve.mjs';

export interface Opened {
  /** Where the site is served. */
  readonly address: string;
  readonly browser: Browser;
  /** Where the browser takes commands from other tools. */
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the site in a folder and starts a browser, or says in a sentence what is missing. */
export async function openSite(folder: string): Promise<Opened | string> {
  if (!existsSync(join(folder, 'index.html')))
    return `There is no site in ${folder}/ to open: run \`npm run build\` first.`;
  const executablePath = findChromium();
  if (executablePath === undefined)
    return 'There is no Chromium to open the site with: run `node src/tools/chromium.mjs` first.';
  const port = await freePort();
  const site = await serve({ directory: folder, port: 4600, search: true });
  const args = [...flags, `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath, args });
  const close = async (): Promise<void> => {
    await browser.close();
    site.close();
  };
  return { address: site.address, browser, port, close };
}

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer().on('error', failed);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => {
        found(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
