/** WebKit, as GTK has it, over classic WebDriver; on a screen that nobody sees. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { Builder, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import type { WebKit } from './find.mjs';
import { WINDOW, type Driver } from './driver.ts';

/** The keys that have no letter, by their names in UI Events. */
const KEYS: Readonly<Record<string, string>> = {
  ...{ Tab: Key.TAB, Enter: Key.ENTER, Escape: Key.ESCAPE, Space: ' ', Shift: Key.SHIFT },
  ...{ Home: Key.HOME, End: Key.END, PageDown: Key.PAGE_DOWN, Backspace: Key.BACK_SPACE },
  ...{ ArrowUp: Key.UP, ArrowDown: Key.DOWN, ArrowLeft: Key.LEFT, ArrowRight: Key.RIGHT },
};
const keyOf = (name: string): string => KEYS[name] ?? name;

async function screen(path: string | undefined): Promise<{ display: string; stop: () => void }> {
  if (path === undefined) return { display: process.env['DISPLAY']!, stop: () => undefined };
  const size = `${WINDOW.width + 120}x${WINDOW.height + 140}x24`;
  const child = spawn(path, ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  // it says which number it has taken
  const [number] = (await once(child.stdio[3] as Readable, 'data')) as [Buffer];
  return { display: `:${number.toString().trim()}`, stop: () => child.kill() };
}

async function answers(address: string, driver: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && driver.exitCode === null; tries++) {
    const status = await fetch(`${address}/status`).catch(() => null);
    if (status?.ok === true) return;
    await new Promise((go) => setTimeout(go, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}

export async function webkit(found: WebKit, port: number): Promise<Driver> {
  const { display, stop } = await screen(found.screen);
  const driver = spawn(found.driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  await answers(address, driver);
  const wanted = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
  });
  const begin = async (): Promise<WebDriver> => {
    const session = await new Builder().usingServer(address).withCapabilities(wanted).build();
    await session
      .manage()
      .window()
      .setRect({ ...WINDOW, x: 0, y: 0 });
    return session;
  };
  let session = await begin();
  const version = (await session.getCapabilities()).get('browserVersion') as string;
  return {
    name: `WebKit ${version}`,
    open: (page) => session.get(page),
    ask: (question, ...args) =>
      session.executeScript(`return (${question.toString()}).apply(null, arguments)`, ...args),
    run: (script) => session.executeScript(script),
    press: async (key) => {
      const [last = '', ...held] = key.split('+').toReversed();
      const actions = session.actions();
      for (const one of held) actions.keyDown(keyOf(one));
      actions.keyDown(keyOf(last)).keyUp(keyOf(last));
      for (const one of held) actions.keyUp(keyOf(one));
      await actions.perform();
    },
    type: (text) => session.actions().sendKeys(text).perform(),
    point: (x, y) =>
      session
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), duration: 0 })
        .perform(),
    fresh: async () => {
      await session.quit();
      session = await begin();
    },
    print: () => Promise.resolve(null),
    screenshot: async (file) => {
      writeFileSync(file, Buffer.from(await session.takeScreenshot(), 'base64'));
    },
    close: async () => {
      await session.quit().catch(() => undefined);
      driver.kill();
      stop();
    },
  };
}
