/**
 * What a lecture shows of the core as evidence, in rows that can be read, and the command of `generals` that prints the
 * same. Tests run every such command and hold its output to what is kept behind “Check it”.
 */
import { worldsNamed } from '../../components/scenes/worlds.ts';
import { judge } from '../core/conditions.ts';
import { COMMANDER, generals, type General, type Path } from '../core/model.ts';
import type { Seen } from '../core/protocol.ts';
import { viewOf } from '../core/views.ts';
import { questionOf, report, type CheckedKind } from '../scenario/check.ts';
import { execute, type AnyExecution } from '../scenario/execute-any.ts';
import { format, type Token } from '../scenario/format.ts';
import { linkTo } from '../scenario/link.ts';
import { compare, replayLine, viewLine } from '../scenario/outputs.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { CastWords } from '../words/cast-words.ts';
import { evidenceWords } from '#words/evidence.ts';
import { grouped } from '../words/grouped.ts';
import { commonWords } from '#words/common.ts';
import { LOCALE } from '../words/language.ts';
import { voiceOf } from '../words/voice.ts';

/** A column’s head: what it is called, what happened there, and where the lab shows it. */
export interface Head {
  readonly name: string;
  readonly title: string;
  readonly query: string;
}

export interface Row {
  readonly head: string;
  readonly cells: readonly string[];
  /** Whether the cells of two executions are equal; null where there is nothing to compare. */
  readonly same: boolean | null;
  /** Where a cell leads in the lab, if it names an execution. */
  readonly query?: string;
}

export interface Evidence {
  readonly caption: string;
  readonly heads: readonly Head[];
  readonly rows: readonly Row[];
  readonly conclusion: { readonly same: boolean; readonly text: string } | null;
  readonly command: string;
  readonly printed: string;
}

const words = evidenceWords.shown;
const queryOf = (token: Token): string => linkTo([token], 'map', '');
const castOf = (scenario: Scenario): CastWords => commonWords.casts[voiceOf(scenario)];

/** What one general saw of one execution. */
export function viewEvidence(name: string, general: General, title: string): Evidence {
  const [scenario] = worldsNamed(name);
  const execution = execute(scenario!);
  return {
    caption: words.views.caption(general, castOf(scenario!)),
    ...{ heads: headsOf([scenario!], [title]), rows: rowsOf([scenario!], [execution], general) },
    conclusion: null,
    command: `generals view ${format(scenario!)} --general ${general}`,
    printed: viewLine(execution, general),
  };
}

/** What one general saw of two executions, side by side. */
export function comparedEvidence(names: string, general: General, titles: readonly string[]): Evidence {
  const worlds = worldsNamed(names);
  const executions = worlds.map((world) => execute(world));
  const [a, b] = executions;
  if (!a || !b) throw new Error(`“${names}” is one scenario: comparing takes two`);
  const comparison = compare(a, b, general);
  const { indistinguishable: same } = comparison;
  const cast = castOf(worlds[0]!);
  return {
    caption: words.views.caption(general, cast),
    ...{ heads: headsOf(worlds, titles), rows: rowsOf(worlds, executions, general) },
    conclusion: { same, text: same ? words.views.same(general, cast) : words.views.different(general, cast) },
    command: `generals compare ${worlds.map(format).join(' ')} --general ${general}`,
    printed: JSON.stringify(comparison),
  };
}

/** How one execution ends. */
export function outcomeEvidence(name: string): Evidence {
  const [scenario] = worldsNamed(name);
  const token = format(scenario!);
  const execution = execute(scenario!);
  const { agreement, validity } = judge(execution);
  const voice = voiceOf(scenario!);
  const { outcome } = words;
  const { verdict } = commonWords;
  const decided = (['attack', 'retreat'] as const).flatMap((order) => {
    const who = generals(execution.generals).filter((general) => execution.decisions.get(general) === order);
    return who.length === 0 ? [] : [outcome.decided(who, order, commonWords.casts[voice])];
  });
  const kinds = { holds: verdict.holds, violated: verdict.violated, vacuous: verdict.vacuous };
  const row = (head: string, cell: string): Row => ({ head, cells: [cell], same: null });
  return {
    caption: outcome.caption,
    ...{ heads: [], conclusion: null },
    rows: [
      row(outcome.decisions, decided.join('; ')),
      row(verdict.names.agreement, `${kinds[agreement.kind]}: ${verdict.agreement(agreement, voice)}`),
      row(verdict.names.validity, `${kinds[validity.kind]}: ${verdict.validity(validity, voice)}`),
      row(outcome.messages, outcome.count(execution.log.length)),
    ],
    command: `generals replay ${token} --brief`,
    printed: [...replayLine(token, execution, true)].join(''),
  };
}

/** The verdict over every strategy. */
export function verdictEvidence(kind: CheckedKind, n: number, m: number, traitors: number): Evidence {
  const asked = questionOf(n, m, traitors);
  if (asked.kind === 'refused') throw new Error(asked.message);
  const found = report(kind, asked.question);
  const { verdict } = words;
  const lies = (least: number | null): string => (least === null ? verdict.holds : verdict.broken(least));
  const row = (head: string, cell: string, query?: string): Row => ({
    ...{ head, cells: [cell], same: null },
    ...(query === undefined ? {} : { query }),
  });
  const { strategies, fewestLies, counterexample } = found;
  return {
    caption: verdict.caption(n, m, traitors),
    ...{ heads: [], conclusion: null },
    rows: [
      ...(strategies === null ? [] : [row(verdict.strategies, grouped(Number(strategies)))]),
      row(commonWords.verdict.long.agreement, lies(fewestLies.agreement)),
      row(commonWords.verdict.long.validity, lies(fewestLies.validity)),
      ...(counterexample === null ? [] : [row(verdict.attack, counterexample, queryOf(counterexample))]),
    ],
    command: `generals check ${kind} --n ${n} --m ${m} --traitors ${traitors}`,
    printed: JSON.stringify(found),
  };
}

const headsOf = (worlds: readonly Scenario[], names: readonly string[]): readonly Head[] =>
  worlds.map((scenario, i) => ({
    name: names[i] ?? '',
    title: happened(scenario),
    query: queryOf(format(scenario)),
  }));

/** What sets one execution apart from others of its kind. */
function happened(scenario: Scenario): string {
  switch (scenario.kind) {
    case 'om':
    case 'sm':
    case 'pk':
      return commonWords.compare.titles(scenario.traitors, voiceOf(scenario));
    case '2g': {
      const { views } = words;
      if (scenario.order === 'retreat') return views.noOrder;
      return scenario.lost.length === 0 ? views.delivered : views.lost(scenario.lost, castOf(scenario));
    }
  }
}

/** One row for the order, and one for each message that reached the general in some of the executions. */
function rowsOf(
  worlds: readonly Scenario[],
  executions: readonly AnyExecution[],
  general: General,
): readonly Row[] {
  const { views } = words;
  const compared = (head: string, values: readonly (string | null)[], none: string): Row => ({
    head,
    cells: values.map((value) => value ?? none),
    same: values.length < 2 ? null : values.every((value) => value === values[0]),
  });
  const cast = castOf(worlds[0]!);
  const orders = executions.map((execution) => viewOf(execution, general).order);
  const order =
    general === COMMANDER
      ? [
          compared(
            views.order,
            orders.map((own) => own && cast.order(own)),
            views.none,
          ),
        ]
      : [];
  const inboxes = executions.map((execution, i) => inboxOf(execution, general, worlds[i]!));
  const slots = new Map(
    inboxes.flatMap((inbox) => [...inbox].map(([key, { head }]) => [key, head] as const)),
  );
  const received = [...slots]
    .toSorted(([a], [b]) => a.localeCompare(b, LOCALE, { numeric: true }))
    .map(([key, head]) =>
      compared(
        head,
        inboxes.map((inbox) => inbox.get(key)?.text ?? null),
        views.nothing,
      ),
    );
  if (received.length > 0) return [...order, ...received];
  return [
    ...order,
    compared(
      views.messages,
      inboxes.map(() => null),
      views.none,
    ),
  ];
}

/** What reached a general, by round and path. */
function inboxOf(
  execution: AnyExecution,
  general: General,
  scenario: Scenario,
): ReadonlyMap<string, { readonly head: string; readonly text: string }> {
  const cast = castOf(scenario);
  const all = [...execution.log].filter(({ to, delivered }) => to === general && delivered);
  return new Map(
    all.map((message) => {
      const { round, from, payload } = message;
      const path: Path = typeof payload !== 'string' && 'path' in payload ? payload.path : [from];
      const key = `${round}.${path.join('.')}`;
      return [
        key,
        {
          head: words.views.from(round, from, cast),
          text: textOf(execution.seen(message as never), path, scenario),
        },
      ];
    }),
  );
}

function textOf(seen: Seen, path: Path, scenario: Scenario): string {
  const { order, accepted } = seen;
  const { views } = words;
  if (order !== 'attack' && order !== 'retreat') return views.arrives;
  const said = commonWords.map.said(path, order, voiceOf(scenario));
  if (typeof accepted !== 'boolean') return said;
  return `${said} ${accepted ? views.accepted : views.rejected}`;
}
