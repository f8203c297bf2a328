/** What the lecture on the limits of signatures claims, sentence by sentence, against the core or by counting out. */
import { describe, expect, test } from 'vitest';
import type { Lie } from '../core/adversary.ts';
import { checkOral } from '../core/check/check.ts';
import { agreement, judge } from '../core/conditions.ts';
import type { Execution } from '../core/execution.ts';
import { generals, type General, type Order } from '../core/model.ts';
import { others, pathsOfLength } from '../core/paths.ts';
import type { SignedOrder } from '../core/signature-chains.ts';
import { acceptanceOf } from '../core/signed-messages.ts';
import { indistinguishable, viewOf } from '../core/views.ts';
import { scenarioNamed } from '../scenario/catalogue.ts';
import { executeOral } from '../scenario/kinds/om-run.ts';
import { executeSigned } from '../scenario/kinds/sm-run.ts';
import type { SignedScenario } from '../scenario/scenario.ts';
import { slotWalk, type Slot } from './testing/slots.ts';
import { lectureSource } from './testing/source.ts';

const { prose } = lectureSource('en/still-hard.mdx');
const ORDERS = ['attack', 'retreat'] as const;

function executed(name: string): Execution<SignedOrder> {
  const found = scenarioNamed(name);
  if (found.kind !== 'sm') throw new Error(`${name} is no sm scenario`);
  return executeSigned(found);
}

const run = (setting: Partial<SignedScenario>) =>
  executeSigned({
    ...{
      kind: 'sm',
      n: 4,
      m: 1,
      session: 0,
      order: 'attack',
      traitors: [1, 2],
      strategy: 'truthful',
      lies: [],
    },
    ...{ eyes: null, round: 0, cast: 'generals' },
    ...setting,
  });

const held = (execution: Execution<SignedOrder>, general: General): readonly Order[] =>
  ORDERS.filter((order) =>
    viewOf(execution, general).received.some((seen) => seen['order'] === order && seen['accepted'] === true),
  );

/** Every single lie that traitors 1 and 2 can tell in so many rounds. */
const singleLies = (n: number, m: number, traitors: readonly General[]): readonly Lie[] =>
  Array.from({ length: m + 1 }, (_, r) => pathsOfLength(n, r + 1))
    .flat()
    .filter((path) => traitors.includes(path.at(-1)!))
    .flatMap((path) =>
      others(n, path).flatMap((to) => [...ORDERS, null].map((order) => ({ path, to, order }))),
    );

/** OM(f − 1), a protocol of f rounds, with these slots left out: whoever should have sent them is a traitor. */
const leavingOut = (n: number, f: number, order: Order, slots: readonly Slot[]) =>
  executeOral({
    ...{ kind: 'om', n, m: f - 1, order, strategy: 'truthful' },
    traitors: generals(n).filter((general) => slots.some(({ from }) => from === general)),
    lies: slots.flatMap(({ from, to, round }) =>
      pathsOfLength(n, round)
        .filter((path) => path.at(-1) === from && !path.includes(to))
        .map((path) => ({ path, to, order: null })),
    ),
    ...{ eyes: null, round: f, cast: 'generals' },
  });

const isBroken = (execution: Execution<SignedOrder>): boolean => agreement(execution).kind === 'violated';

/** The members of all sets of this size among the generals 1 … n. */
const setsOf = (n: number, size: number): readonly (readonly General[])[] =>
  generals(n)
    .reduce<readonly (readonly General[])[]>(
      (found, g) => [...found, ...found.map((set) => [...set, g])],
      [[]],
    )
    .filter((set) => set.length === size);

/** The fewest generals that two sets of q among n share. */
const leastShared = (n: number, q: number): number =>
  Math.min(...setsOf(n, q).map((other) => other.filter((general) => general <= q).length));

const CLAIMS: readonly { readonly says: readonly string[]; readonly check: () => void }[] = [
  {
    says: [
      'There is one kind of answer: hand one of the two a second signed order in round 2, the last. Traitor 2 shows 3 a retreat with 1’s signature and its own. Both are genuine.',
      'So 3 holds two orders and retreats. It would pass the retreat on to 4, but the rounds are over. General 4 holds attack alone, and attacks.',
      'In round 1 the same second order divides nobody, because 3 passes it on in time.',
    ],
    check: () => {
      const breaking = singleLies(4, 1, [1, 2]).filter((lie) => isBroken(run({ lies: [lie] })));
      expect(breaking).toEqual([
        { path: [1, 2], to: 3, order: 'retreat' },
        { path: [1, 2], to: 4, order: 'retreat' },
      ]);
      const late = executed('one-lie-too-late');
      expect([...late.log].every((message) => acceptanceOf(late, message).kind === 'accepted')).toBe(true);
      expect([held(late, 3), held(late, 4)]).toEqual([ORDERS, ['attack']]);
      expect([late.decisions.get(3), late.decisions.get(4)]).toEqual(['retreat', 'attack']);
      const early = run({ lies: [{ path: [1], to: 3, order: 'retreat' }] });
      expect([held(early, 3), held(early, 4)]).toEqual([ORDERS, ORDERS]);
    },
  },
  {
    says: [
      'One round more mends the late order, too: under SM(2), 3 shows 4 what it received, and both retreat. But then three traitors can do what two did before.',
      'SM(2) with five generals and three traitors. The chain of the three ends with 4, in the last round again.',
    ],
    check: () => {
      const more = executed('one-round-more');
      expect([more.decisions.get(3), more.decisions.get(4), isBroken(more)]).toEqual([
        'retreat',
        'retreat',
        false,
      ]);
      expect(singleLies(4, 2, [1, 2]).some((lie) => isBroken(run({ m: 2, lies: [lie] })))).toBe(false);
      const again = executed('too-late-again');
      expect(again.traitors).toEqual([1, 2, 3]);
      expect(agreement(again)).toEqual({ kind: 'violated', attacks: 5, retreats: 4 });
      const last = [...again.log].filter(({ to, payload }) => to === 4 && payload.order === 'retreat');
      expect(last.map(({ round, payload }) => [round, payload.path])).toEqual([[3, [1, 2, 3]]]);
    },
  },
  {
    says: [
      'differ in what one lieutenant receives. As n ≥ 3, there is another one. Its view is equal in both, so it decides the same in both; and by IC1 so do all.',
    ],
    check: () => {
      // the chain of the proof, walked with SM(0): it must break on the way
      for (const n of [3, 4, 6]) {
        const walk = Array.from({ length: n }, (_, k) =>
          run({
            ...{ n, m: 0, traitors: [1] },
            lies: generals(n)
              .slice(1, k + 1)
              .map((to) => ({ path: [1], to, order: 'retreat' as const })),
          }),
        );
        for (let k = 1; k < n; k++) {
          const same = generals(n).filter((g) => g > 1 && indistinguishable(walk[k]!, walk[k - 1]!, g));
          expect(same).toHaveLength(n - 2);
        }
        for (const [end, order] of [
          [walk[0]!, 'attack'],
          [walk.at(-1)!, 'retreat'],
        ] as const) {
          const loyal = run({ n, m: 0, traitors: [], order });
          for (const g of generals(n).slice(1)) expect(indistinguishable(end, loyal, g)).toBe(true);
        }
        expect(walk.some(isBroken)).toBe(true);
      }
    },
  },
  {
    says: [
      'There will never be more than f traitors, and in each step some lieutenant who is loyal before and after sees no difference.',
      'Then put back exactly the slots that were left out to silence b, the last one first.',
      'Only their senders can be traitors, and the receiver of the last one, if its round is below f; then the slots are at most f − 1.',
      'The walk is long: 49 steps for four generals and two traitors, 601 for five and three, 8,641 for six and four.',
      'They only leave messages out.',
    ],
    check: () => {
      const lengths = [
        [4, 2],
        [5, 3],
        [6, 4],
      ] as const;
      expect(lengths.map(([n, f]) => slotWalk(n, f).length)).toEqual([49, 601, 8641]);
      for (const [n, f] of [[3, 1], ...lengths] as const) {
        for (const { both, one } of slotWalk(n, f)) {
          const traitors = new Set([...both, ...(one ? [one] : [])].map(({ from }) => from));
          expect(traitors.size).toBeLessThanOrEqual(f);
          // the commander is a suspect always, and whoever notices can’t tell
          const unsuspected = generals(n).filter((g) => g !== 1 && !traitors.has(g) && g !== one?.to);
          expect(unsuspected).not.toEqual([]);
        }
      }
      // played with a protocol of f rounds: somewhere on the way it breaks
      for (const [n, f] of [
        [4, 2],
        [5, 3],
      ] as const) {
        const steps = slotWalk(n, f);
        let broken = 0;
        for (const { order, both, one } of steps) {
          const [before, after] = one
            ? [leavingOut(n, f, order, both), leavingOut(n, f, order, [...both, one])]
            : [leavingOut(n, f, 'attack', both), leavingOut(n, f, 'retreat', both)];
          const same = generals(n).filter((g) => g > 1 && indistinguishable(before, after, g));
          expect(same.some((g) => [before, after].every(({ traitors }) => !traitors.includes(g)))).toBe(true);
          const verdicts = [before, after].map(judge);
          if (verdicts.some((v) => [v.agreement.kind, v.validity.kind].includes('violated'))) broken++;
        }
        expect(broken).toBeGreaterThan(0);
      }
    },
  },
  {
    says: [
      'A traitor may behave as a loyal general would, so where at least two generals stay loyal, more traitors can do whatever fewer can, and both readings give the same answer. They differ where n ≤ f + 1.',
      'Exactly f traitors leave at most one loyal general there, and the conditions ask nothing; at most f can also be fewer.',
    ],
    check: () => {
      const breaks = (n: number, m: number, traitors: number): boolean =>
        checkOral({ n, m, traitors }).attack !== null;
      for (let n = 2; n <= 8; n++) {
        for (let m = 0; m <= n - 2; m++) {
          for (let f = 0; f <= n; f++) {
            const atMost = Array.from({ length: f + 1 }, (_, t) => t).some((t) => breaks(n, m, t));
            if (n >= f + 2) expect([n, m, f, breaks(n, m, f)]).toEqual([n, m, f, atMost]);
            else expect(checkOral({ n, m, traitors: f }).vacuous).toBe(true);
          }
        }
      }
      // three traitors of three ask nothing; one of three, which is at most three, breaks OM(1)
      expect([breaks(3, 1, 3), breaks(3, 1, 1)]).toEqual([false, true]);
    },
  },
  {
    says: ['A commander that signs nothing. The lieutenants have empty sets, and all retreat.'],
    check: () => {
      const silent = executed('sm_n4_m1_oa_t1_ssilent');
      for (const general of [2, 3, 4]) {
        expect(held(silent, general)).toEqual([]);
        expect(silent.decisions.get(general)).toBe('retreat');
      }
      expect(judge(silent)).toMatchObject({ agreement: { kind: 'holds' }, validity: { kind: 'vacuous' } });
    },
  },
  {
    says: [
      'Then all loyal generals hold the same list of n orders, in which every loyal general’s input is right; each decides by majority, a tie being retreat. If all loyal inputs are equal, they are n − f of n, more than half.',
      'For n ≥ 2f + 1 and f ≥ 1 we have n ≥ f + 2, as SM(f) wants.',
      'Split the generals into two non-empty groups of at most f each.',
    ],
    check: () => {
      for (let f = 1; f <= 6; f++) {
        for (let n = 2; n <= 4 * f; n++) {
          if (n >= 2 * f + 1) expect([n >= f + 2, 2 * (n - f) > n]).toEqual([true, true]);
          else expect([Math.floor(n / 2) >= 1, Math.ceil(n / 2) <= f]).toEqual([true, true]);
        }
      }
    },
  },
  {
    says: [
      'If a quorum must be reached when f generals are silent, and any two quorums must share a loyal general, then n ≥ 3f + 1. For n = 3f + 1 quorums of q = 2f + 1 do both.',
      'Two quorums can be chosen so that they share no more than 2q − n generals, or nobody, and the shared ones may include f traitors; so 2q − n ≥ f + 1.',
    ],
    check: () => {
      for (let n = 1; n <= 8; n++) {
        for (let q = 1; q <= n; q++) expect(leastShared(n, q)).toBe(Math.max(0, 2 * q - n));
        for (let f = 0; f <= n; f++) {
          const fitting = generals(n).filter((q) => q <= n - f && leastShared(n, q) >= f + 1);
          expect([n, f, fitting.length > 0]).toEqual([n, f, n >= 3 * f + 1]);
          if (n === 3 * f + 1) expect(fitting).toEqual([2 * f + 1]);
        }
      }
    },
  },
];

describe('The lecture on what is still hard says, and it is so', () => {
  test.each(CLAIMS.map((claim) => [claim.says[0]!, claim] as const))(
    '%s',
    (_first, { says, check }) => {
      for (const sentence of says) expect(prose).toContain(sentence);
      check();
    },
    30_000,
  );
});

test('The table has a cell for each problem, with and without signatures, under each promise about time', () => {
  const table = prose.slice(
    prose.indexOf('| the problem | synchronous'),
    prose.indexOf('All of this is for deterministic'),
  );
  for (const kind of ['Oral', 'Signed']) {
    for (const problem of ['a commander', 'consensus']) expect(table).toContain(`${kind}, ${problem} |`);
  }
  expect(table.match(/slow-commander/g)).toHaveLength(4);
  expect(table.match(/n ≥ 3f \+ 1/g)).toHaveLength(4);
});

test('Coins are said to change consensus, in both outer columns, and not what a commander can ask', () => {
  const coins = prose.slice(prose.indexOf('Coins change the table'), prose.indexOf('Why they run on 3f + 1'));
  expect(coins).toContain(
    'Coins change the table in two places. In the last column they make consensus possible',
  );
  expect(coins).toContain('In the first column they save rounds.');
  expect(coins).toContain('So where messages may be late, the cells with a commander stay impossible.');
});

test('A quorum makes a step safe, and the text doesn’t take that for a protocol', () => {
  expect(prose).toContain('This makes one step safe. It is not yet a protocol');
  expect(prose).toContain('So votes are carried over from step to step.');
});
