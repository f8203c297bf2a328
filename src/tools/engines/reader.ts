/** Somebody who reads the book in some engine: finds by role and name, presses keys, and waits for what comes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from './driver.ts';

const library = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
);
/** In milliseconds, for a machine that does other things besides. */
const PATIENCE = 45_000;

/** A role and a name, or a public address within the page (`#slug`). */
export type Step = string | { readonly role: string; readonly name?: string | RegExp; readonly nth?: number };
/** From the outermost to the one that is meant. */
export type Path = readonly Step[];

/** The same as data; runs in the page, so it must not use anything of this file. */
type Sent = { readonly role: string; readonly name?: string; readonly flags?: string; readonly nth?: number };
const sent = (path: Path): (string | Sent)[] =>
  path.map((step) => {
    if (typeof step === 'string') return step;
    const { role, name, nth } = step;
    return {
      role,
      ...(name === undefined
        ? {}
        : name instanceof RegExp
          ? { name: name.source, flags: name.flags }
          : { name }),
      ...(nth === undefined ? {} : { nth }),
    };
  });

/** What is told of an element. */
export interface Told {
  readonly text: string;
  readonly value: string;
  readonly pressed: string;
  readonly valueText: string;
  readonly href: string;
  readonly focused: boolean;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function inPage(path: (string | Sent)[], act: string): Told[] {
  const { queryAllByRole } = (
    window as unknown as Record<
      string,
      {
        queryAllByRole: (scope: HTMLElement, role: string, options: object) => HTMLElement[];
      }
    >
  )['TestingLibraryDom']!;
  let found: HTMLElement[] = [document.body];
  for (const step of path) {
    if (typeof step === 'string')
      found = found.flatMap((scope) => [...scope.querySelectorAll<HTMLElement>(step)]);
    else {
      const name = step.flags === undefined ? step.name : new RegExp(step.name!, step.flags);
      found = found.flatMap((scope) => queryAllByRole(scope, step.role, name === undefined ? {} : { name }));
      if (step.nth !== undefined) found = found.slice(step.nth).slice(0, 1);
    }
  }
  const [first] = found;
  if (act === 'focus') {
    first?.scrollIntoView({ block: 'center', behavior: 'instant' });
    first?.focus({ preventScroll: true });
  }
  return found.map((element) => {
    const { left, top, right, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    // parts of a drawing are no HTML
    const { innerText, value, href } = element as Partial<HTMLInputElement & HTMLAnchorElement>;
    return {
      text: innerText ?? element.textContent,
      value: value ?? '',
      pressed: element.getAttribute('aria-pressed') ?? '',
      valueText: element.getAttribute('aria-valuetext') ?? '',
      href: href ?? '',
      focused: element === document.activeElement,
      ...{ left, top, right, bottom },
    };
  });
}

export class Reader {
  readonly driver: Driver;
  readonly base: string;
  constructor(driver: Driver, base: string) {
    this.driver = driver;
    this.base = base;
  }

  async open(address: string): Promise<void> {
    await this.driver.open(new URL(address, this.base).href);
    // keys go to a window that has come to the front
    await this.until('the page has the focus', () => this.driver.ask(() => document.hasFocus()));
  }

  address(): Promise<string> {
    return this.driver.ask(() => location.href);
  }

  private async look(path: Path, act: 'look' | 'focus'): Promise<readonly Told[]> {
    // each page that is opened or gone to is a new one
    if (!(await this.driver.ask(() => 'TestingLibraryDom' in window))) await this.driver.run(library);
    return this.driver.ask(inPage, sent(path), act);
  }

  all(...path: Path): Promise<readonly Told[]> {
    return this.look(path, 'look');
  }

  /** Waits until it is true; what fails on the way, since a page is being left, say, is tried again. */
  async until(what: string, holds: () => Promise<boolean>, patience = PATIENCE): Promise<void> {
    const end = performance.now() + patience;
    let failure: unknown;
    while (performance.now() < end) {
      try {
        if (await holds()) return;
        failure = undefined;
      } catch (error) {
        failure = error;
      }
      await pause(50);
    }
    throw new Error(`waited in vain: ${what}`, { cause: failure });
  }

  /** Waits until it is there and says this. */
  async sees(path: Path, text: string | RegExp = ''): Promise<Told> {
    let last: readonly Told[] = [];
    const matches = (told: Told): boolean =>
      typeof text === 'string' ? told.text.replaceAll(/\s+/g, ' ').includes(text) : text.test(told.text);
    await this.until(`${JSON.stringify(sent(path))} says ${String(text)}`, async () => {
      last = await this.all(...path);
      return last.some(matches);
    });
    return last.find(matches)!;
  }

  /** Waits until nothing of the kind is there. */
  misses(...path: Path): Promise<void> {
    return this.until(
      `${JSON.stringify(sent(path))} goes`,
      async () => (await this.all(...path)).length === 0,
    );
  }

  async focus(...path: Path): Promise<Told> {
    await this.sees(path);
    const [found] = await this.look(path, 'focus');
    if (found?.focused !== true) throw new Error(`${JSON.stringify(sent(path))} does not take the focus`);
    return found;
  }

  /** Presses what has this name, by keyboard. */
  async press(path: Path, key = 'Enter'): Promise<void> {
    await this.focus(...path);
    await this.driver.press(key);
  }

  async write(path: Path, text: string): Promise<void> {
    await this.focus(...path);
    await this.driver.type(text);
  }

  /** Brings a figure into view and waits until it answers. */
  async live(selector: string): Promise<void> {
    await this.until(`${selector} is live`, () =>
      this.driver.ask((at) => {
        const figure = document.querySelector(at);
        figure?.scrollIntoView({ block: 'center', behavior: 'instant' });
        return !!figure?.querySelector('[data-live]');
      }, selector),
    );
  }

  async addressIs(pattern: RegExp): Promise<void> {
    await this.until(`the address is ${pattern.source}`, async () => pattern.test(await this.address()));
  }
}

export function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(`expected: ${what}`);
}
