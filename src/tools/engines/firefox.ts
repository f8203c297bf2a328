/** Firefox, over WebDriver BiDi. */
import { launch, type KeyInput } from 'puppeteer-core';
import { WINDOW, type Driver } from './driver.ts';

/** Its name for the long key. */
const keyOf = (name: string): KeyInput => (name === 'Space' ? ' ' : (name as KeyInput));

export async function firefox(path: string): Promise<Driver> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    defaultViewport: WINDOW,
    // no host of its maker's is called
    extraPrefsFirefox: { 'app.update.auto': false, 'toolkit.telemetry.enabled': false },
  });
  const begin = async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport(WINDOW);
    return { context, page };
  };
  let { context, page } = await begin();
  return {
    name: (await browser.version()).replace('firefox/', 'Firefox '),
    open: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    ask: (question, ...args) => page.evaluate(question as unknown as () => never, ...(args as unknown as [])),
    run: async (script) => {
      await page.evaluate(script);
    },
    press: async (key) => {
      const [last = 'Tab', ...held] = key.split('+').toReversed().map(keyOf);
      for (const one of held) await page.keyboard.down(one);
      await page.keyboard.press(last);
      for (const one of held) await page.keyboard.up(one);
    },
    type: (text) => page.keyboard.type(text),
    point: (x, y) => page.mouse.move(x, y),
    fresh: async () => {
      await context.close();
      ({ context, page } = await begin());
    },
    print: () => page.pdf({ format: 'A4' }),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    close: () => browser.close(),
  };
}
