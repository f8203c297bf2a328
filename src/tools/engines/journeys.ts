/**
 * A dozen ways through the book, as somebody goes them with a keyboard and, for explanations, a pointer. They are told once,
 * for every engine; e2e/ has many more, for Chromium.
 */
import { getDocumentProxy } from 'unpdf';
import { formatAssignment, type Assignment } from '../../exercises/assignment.ts';
import { exerciseNamed } from '../../exercises/catalogue.ts';
import type { Code } from '../../exercises/exercise.ts';
import type { PredictAnswer } from '../../exercises/kinds/predict.ts';
import { instanceOf, kindOf } from '../../exercises/mark.ts';
import { readStudent, variantOf } from '../../exercises/variant.ts';
import { everyWord } from '../../words/all.ts';
import { assignWords } from '#words/exercises/assign.ts';
import { frameWords } from '#words/exercises/frame.ts';
import { printedHeight } from './paper.ts';
import { expect, type Path, type Reader } from './reader.ts';

/** The host of the book, to be taken away and brought back. */
export interface Host {
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}
export interface Journey {
  readonly name: string;
  /** It is gone in `npm test`, too. */
  readonly brief: boolean;
  /** Goes it; returns what had to be left out, if anything. */
  readonly way: (reader: Reader, host: Host) => Promise<string | undefined>;
}

const words = everyWord;
const assign = assignWords;
const frame = frameWords;
const STUDENT = 'ada@example.edu';
const LECTURE = 'byzantine-generals/';
const FIGURE = '#four-lieutenant-lies';

const button = (name: string | RegExp) => ({ role: 'button', name });
const slider = { role: 'slider', name: words.time.slider };
const COMMANDER: Path = [{ role: 'link', name: 'commander', nth: 0 }];
const TOOLTIP: Path = [{ role: 'tooltip' }];

const journeys: Readonly<Record<string, Journey['way']>> = {
  'a lecture is read from its head to its foot, and the next one opened': async (reader) => {
    await reader.open(LECTURE);
    await reader.sees([{ role: 'heading', name: 'The Byzantine generals' }]);
    await reader.live('#ambiguous-view');
    await reader.press([{ role: 'link', name: /^Next Views/ }]);
    await reader.addressIs(/\/views\/$/);
    await reader.sees([{ role: 'navigation', name: words.site.pages }]);
    // the skip link is the first thing that Tab reaches
    await reader.driver.press('Tab');
    await reader.until('Tab reaches the skip link', async () =>
      (await reader.all({ role: 'link', name: words.site.skip })).some(({ focused }) => focused),
    );
    return undefined;
  },
  'a figure is gone through step by step': async (reader) => {
    await reader.open(LECTURE);
    await reader.live(FIGURE);
    const at = async (round: number): Promise<void> =>
      reader.until(`round ${round}`, async () => {
        const [told] = await reader.all(FIGURE, slider);
        return told?.valueText.startsWith(words.time.round(round, 2)) === true;
      });
    await reader.press([FIGURE, slider], 'Home');
    await at(0);
    await reader.press([FIGURE, slider], 'ArrowRight');
    await at(1);
    await reader.press([FIGURE, slider], 'ArrowRight');
    await at(2);
    await reader.press([FIGURE, button(words.more)]);
    await reader.press([
      FIGURE,
      { role: 'group', name: words.drawings.label },
      button(words.drawings.transcript),
    ]);
    await reader.sees([FIGURE, { role: 'table', nth: 0 }], 'attack');
    return undefined;
  },
  'a message is changed, and its link shows the same in a fresh window': async (reader) => {
    await reader.open('lab/?s=om_n4_m1_oa_t2');
    await reader.live('main');
    await reader.press([button(words.edit.change)]);
    const message = /^General 2 tells general 3: “1 said: attack”/;
    await reader.press([{ role: 'toolbar', name: words.map.zoom, nth: 0 }, button(message)]);
    await reader.press([{ role: 'group', name: words.edit.says }, button('retreat')]);
    await reader.sees([{ role: 'status' }], 'Changed. General 2 tells general 3: “1 said: retreat”');
    await reader.addressIs(/s=om_n4_m1_oa_t2_1\.2-3r/);
    const address = await reader.address();
    const shown = async (): Promise<string> =>
      JSON.stringify(
        (await reader.all({ role: 'definition' })).map(({ text }) => text.replaceAll(/\s+/g, ' ')),
      );
    const before = await shown();
    await reader.driver.fresh();
    await reader.open(address);
    await reader.live('main');
    await reader.sees([
      { role: 'toolbar', nth: 0 },
      button(/^General 2 tells general 3: “1 said: retreat”\. A lie\./),
    ]);
    expect((await shown()) === before, 'the same verdicts in a fresh window');
    return undefined;
  },
  'a term is explained at its word, one at a time, and the explanation goes': async (reader) => {
    await reader.open(LECTURE);
    const point = async (path: Path): Promise<{ top: number; bottom: number }> => {
      // brought into view without the focus, which would ask for an explanation of its own
      await reader.focus(...path);
      await reader.driver.ask(() => {
        (document.activeElement as HTMLElement).blur();
      });
      const [word] = await reader.all(...path);
      await reader.driver.point((word!.left + word!.right) / 2, (word!.top + word!.bottom) / 2);
      return word!;
    };
    const word = await point(COMMANDER);
    const about = await reader.sees(TOOLTIP, 'General 1, who has an order');
    expect(Math.abs(about.top - word.bottom) < 2, `it stands under its word: ${about.top}, ${word.bottom}`);
    await point([{ role: 'link', name: 'Loyal', nth: 0 }]);
    await reader.until('the first goes when the second comes', async () => {
      const all = await reader.all(...TOOLTIP);
      return all.length === 1 && !all[0]!.text.includes('General 1, who has an order');
    });
    await reader.driver.press('Escape');
    await reader.misses(...TOOLTIP);
    await reader.driver.point(3, 3);
    await reader.focus(...COMMANDER);
    await reader.sees(TOOLTIP, 'General 1, who has an order');
    await reader.driver.press('Tab');
    await reader.until('it goes with the focus', async () => {
      const all = await reader.all(...TOOLTIP);
      return all.every(({ text }) => !text.includes('General 1, who has an order'));
    });
    await reader.press(COMMANDER);
    await reader.addressIs(/\/glossary\/#commander$/);
    return undefined;
  },
  'the key / opens the search, arrows go through what is found, Enter opens it': async (reader) => {
    await reader.open('views/');
    await reader.driver.press('/');
    const field = { role: 'searchbox', name: words.search.label };
    await reader.until('the field has the focus', async () => (await reader.all(field))[0]?.focused === true);
    await reader.driver.type('indistinguishable');
    await reader.sees([{ role: 'status' }], /^\d+ places are found\.$/);
    await reader.driver.press('ArrowDown');
    const first: Path = [{ role: 'main' }, { role: 'listitem', nth: 0 }, { role: 'link', nth: 0 }];
    await reader.until(
      'an arrow goes to the first',
      async () => (await reader.all(...first))[0]?.focused === true,
    );
    const { href } = await reader.sees(first);
    await reader.driver.press('Enter');
    await reader.until('Enter opens it', async () => (await reader.address()) === href);
    return undefined;
  },
  'a bit of a signed message is turned over, and the verification says no': async (reader) => {
    await reader.open('signatures/');
    await reader.live('#sign-it');
    const says = (text: string) => reader.sees(['#sign-it', { role: 'status' }], text);
    await says(words.signIt.valid);
    const bit: Path = ['#sign-it', button(/^Bit worth 1 of byte \d+, now/)];
    await reader.press(bit, 'Space');
    await says(words.signIt.invalid);
    await reader.press(bit);
    await says(words.signIt.valid);
    return undefined;
  },
  'a protocol is run in its sandbox, and broken': async (reader) => {
    await reader.open('break/');
    await reader.live('main');
    const says = (text: string) =>
      reader.driver.ask((it) => document.querySelector('main')!.innerText.includes(it), text);
    await reader.press([button(words.breaking.run)]);
    await reader.until('it is broken', async () => {
      // the sandbox gives a protocol so many seconds; on a machine that is busy with all else they can be too few
      if (await says('was stopped after')) await reader.press([button(words.breaking.run)]);
      return says('Broken: IC');
    });
    await reader.sees(
      [{ role: 'region', name: words.breakAnswer.label }],
      words.breakAnswer.same(3, 'A', 'B'),
    );
    return undefined;
  },
  'an exercise is solved, and the book remembers it': async (reader) => {
    await reader.open('exercises/predict-om-1-v1/');
    await reader.live('main');
    await decide(reader, 'predict-om-1-v1');
    await reader.open('exercises/');
    await reader.until('the list says that it is done', () =>
      reader.driver.ask(
        () => document.querySelector('[data-mark*="predict-om-1-v1"]')?.getAttribute('data-kept') === 'done',
      ),
    );
    return undefined;
  },
  'an assignment goes from the instructor to a student and back, and is graded': async (reader) => {
    const code = 'predict-om-1-v1' as Code;
    await reader.open('assign/');
    await reader.live('main');
    await reader.write([{ role: 'textbox', name: assign.assign.name }], 'Week 3');
    await reader.press([button(assign.assign.addThis)]);
    await reader.until(
      'there is a link',
      async () =>
        (await reader.all({ role: 'textbox', name: assign.assign.link }))[0]?.value.includes('#a=a1.') ===
        true,
    );
    // one of which the student's variant is known here
    const assignment: Assignment = {
      ...{ title: 'Week 3', due: null, attempts: null, hints: true },
      items: [{ kind: 'exact', code }],
    };
    const given = formatAssignment(assignment);
    await reader.open(`assignment/#a=${given}`);
    await reader.live('main');
    await reader.write([{ role: 'textbox', name: assign.assignment.id }], STUDENT);
    await reader.driver.press('Enter');
    await reader.sees([button(frame.check)]);
    await decide(reader, code, variantOf(assignment, readStudent(STUDENT)!)[0]!.seed);
    await reader.press([button(assign.assignment.make)]);
    const text = { role: 'textbox', name: assign.assignment.textLabel };
    const { value } = await reader.sees([text]);
    expect(value.startsWith('s1.'), 'what is handed in, as a text');
    await reader.open(`grade/#a=${given}`);
    await reader.live('main');
    await reader.write([{ role: 'textbox', name: assign.grade.paste }], value);
    await reader.press([button(assign.grade.addPasted)]);
    await reader.sees([{ role: 'row', name: /ada@example\.edu/ }], assign.grade.points(1, 1));
    return undefined;
  },
  'after one visit the book is read without a connection': async (reader, host) => {
    await reader.open('');
    await reader.until(
      'the whole book is kept',
      () => reader.driver.ask(() => navigator.serviceWorker.controller?.state === 'activated'),
      90_000,
    );
    await host.stop();
    try {
      await reader.open('too-few/');
      await reader.sees([{ role: 'heading', name: 'Three are too few' }]);
      await reader.live('figure:has(astro-island)');
    } finally {
      await host.start();
    }
    return undefined;
  },
  'no key sizes the page, which prints as it did': async (reader) => {
    await reader.open(LECTURE);
    const pages = async (): Promise<number | null> => {
      const pdf = await reader.driver.print();
      return pdf && (await getDocumentProxy(new Uint8Array(pdf))).numPages;
    };
    const width = () => reader.driver.ask(() => document.querySelector('h1')!.getBoundingClientRect().height);
    const before = { pages: await pages(), width: await width() };
    await reader.driver.press('Escape');
    const after = { pages: await pages(), width: await width() };
    expect(
      JSON.stringify(after) === JSON.stringify(before),
      `${JSON.stringify(before)}, not ${JSON.stringify(after)}`,
    );
    if (before.pages !== null) {
      expect(before.pages > 5, `a lecture of several sheets, not ${before.pages}`);
      return undefined;
    }
    const height = await reader.driver.ask(printedHeight);
    expect(height > 4000, `a lecture of several sheets, not ${height} pixels`);
    return 'the printer, which its driver can’t ask; the rules for paper were looked at on the screen';
  },
  'figures have their colours in light and dark': async (reader) => {
    await reader.open(LECTURE);
    const ground = () => reader.driver.ask(() => getComputedStyle(document.body).backgroundColor);
    const theme: Path = [{ role: 'button', name: new RegExp(words.site.theme.label('').split(':')[0]!) }];
    const seen = new Set<string>();
    for (let times = 0; times < 3; times++) {
      await reader.press(theme);
      seen.add(await ground());
    }
    expect(
      seen.has('rgb(251, 249, 244)') && seen.has('rgb(23, 21, 18)'),
      `light and dark paper: ${[...seen].join(', ')}`,
    );
    return undefined;
  },
};

/** Decides as the generals of the exercise do, and has it checked. */
async function decide(reader: Reader, code: string, seed = 1): Promise<void> {
  const exercise = exerciseNamed(code)!;
  const right = kindOf(exercise).reference(instanceOf(exercise, seed)) as PredictAnswer;
  for (const [general, order] of right)
    await reader.press(
      [{ role: 'group', name: new RegExp(`^General ${general} decides`) }, button(order)],
      'Space',
    );
  await reader.press([button(frame.check)]);
  await reader.until('it is right', () =>
    reader.driver.ask((mark) => document.querySelector('main')!.innerText.includes(mark), frame.marks.right),
  );
}

/** Few enough for every change: what only one engine broke once, and what leans on it most. */
const BRIEF = /explained|step by step|fresh window|sandbox|no key/;

export const JOURNEYS: readonly Journey[] = Object.entries(journeys).map(([name, way]) => ({
  name,
  brief: BRIEF.test(name),
  way,
}));
