/** The heaviest widgets of the book, and what is clicked in each, in turns: by the names that a reader sees. */
import type { Locator } from '@playwright/test';
import { everyWord } from '../words/all.ts';

const words = everyWord;
const { lab, edit, time, drawings, map, trustMap, trustEdit, frontier, tree, squares } = words;

export interface Widget {
  readonly name: string;
  readonly address: string;
  readonly figure: string;
  readonly clicks: readonly ((figure: Locator) => Locator)[];
}

const button =
  (name: string | RegExp) =>
  (figure: Locator): Locator =>
    figure.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).first();
/** A moment of the figure's time, by what it is called; a slip of the map may say the same, but in the drawing. */
const moment =
  (round: number, last: number) =>
  (figure: Locator): Locator =>
    figure.getByText(time.moment(round, last), { exact: true }).and(figure.page().locator('span'));
/** A button that stands in a group of choices. */
const choice =
  (group: string, name: string) =>
  (figure: Locator): Locator =>
    figure.getByRole('group', { name: group, exact: true }).getByRole('button', { name, exact: true });
const cell =
  (n: number, f: number) =>
  (figure: Locator): Locator =>
    figure.getByRole('gridcell', {
      name: new RegExp(`^${frontier.question('om', n, f, f).replace(/[()]/g, '\\$&')}:`),
    });
const path =
  (name: string) =>
  (figure: Locator): Locator =>
    figure
      .getByRole('treeitem', { name: new RegExp(`^${name.replaceAll('.', '\\.')}\\. `) })
      .locator('> span')
      .first();

const HEAVIEST = 'om_n10_m3_oa_t2.3.4_ssplit';

export const WIDGETS: readonly Widget[] = [
  {
    // what the browser and the machine take where the book does nothing, in the same run
    name: 'a heading: nothing to answer',
    address: `lab/?s=${HEAVIEST}`,
    figure: 'main',
    clicks: [(main) => main.getByRole('heading', { level: 1 })],
  },
  {
    name: 'lab, ten generals, 3,609 messages',
    address: `lab/?s=${HEAVIEST}`,
    figure: 'main > .lab > div.figure',
    clicks: [
      moment(3, 4),
      moment(4, 4),
      choice(drawings.label, drawings.time),
      moment(3, 4),
      moment(4, 4),
      choice(drawings.label, drawings.inbox),
      choice(drawings.label, drawings.transcript),
      choice(drawings.label, drawings.map),
      button(map.focus(6, 'generals')),
      button(map.focus(6, 'generals')),
      button(/^General 7 sends .* to general 8;/),
      choice(lab.order, 'retreat'),
      choice(lab.order, 'attack'),
      choice(lab.traitors, 'general 5'),
      choice(lab.traitors, 'general 5'),
      button(edit.fewer(lab.generals)),
      button(edit.more(lab.generals)),
      button(edit.change),
      button(/^General 2 sends .* to general 8;/),
      button(edit.close),
      button(edit.done),
      button(edit.undo),
      button(edit.redo),
      button(words.share),
      button(words.share),
      button(edit.reset),
    ],
  },
  {
    name: 'tree of paths, seven generals',
    address: 'enough/',
    figure: '#tree',
    clicks: [
      path('1.3'),
      path('1.3.4'),
      path('1.4'),
      (figure) => figure.getByText(tree.votes(2, 2), { exact: true }),
      (figure) => figure.getByText(tree.votes(1, 2), { exact: true }),
      button(words.more),
      choice(drawings.label, drawings.time),
      choice(drawings.label, tree.name),
      button(words.more),
    ],
  },
  {
    name: 'seven generals: all letters in squares',
    address: 'enough/',
    figure: '#seven',
    clicks: [
      button(squares.square(4, 26, 'attack', 'generals')),
      button(/^General 3 tells general 4: “2 said 1 said/),
      button(/^General 5 .*general 4.* Press to change\.$/),
      button(squares.back),
      button(squares.hand(5, 'generals')),
      button(squares.back),
      moment(2, 3),
      moment(3, 3),
    ],
  },
  {
    name: 'four generals: a letter, a general, a plot',
    address: 'enough/',
    figure: '#four',
    clicks: [
      button(/^General 2 tells general 3.* Press to change\.$/),
      button(/^General 2 tells general 4.* Press to change\.$/),
      button(/^Traitor 4, order retreat, tells 2 attack, 3 retreat/),
      moment(1, 2),
      moment(2, 2),
      button(map.ask(2, 'generals')),
      button(edit.makeTraitor(2, 'generals')),
    ],
  },
  {
    name: 'frontier of OM(m)',
    address: 'lab/',
    figure: '#frontier',
    clicks: [cell(10, 3), cell(9, 3), cell(31, 1), cell(4, 1), cell(16, 5), cell(15, 5)],
  },
  {
    name: 'trust map',
    address: 'trust/',
    figure: '#trust-map',
    clicks: [button(trustMap.change), button(trustEdit.add), button(trustMap.undo), button(trustMap.change)],
  },
];
