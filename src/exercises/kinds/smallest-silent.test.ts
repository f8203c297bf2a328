import { describe, expect, test } from 'vitest';
import { asBoolean, judge } from '../../core/conditions.ts';
import { checkOral } from '../../core/check/check.ts';
import { LeastLies } from '../../core/check/least-lies.ts';
import { checkSigned } from '../../core/check/signed.ts';
import type { Execution } from '../../core/execution.ts';
import { generals, type General } from '../../core/model.ts';
import { messageCount } from '../../core/paths.ts';
import { isLie, type Relay } from '../../core/oral-messages.ts';
import type { SignedOrder } from '../../core/signature-chains.ts';
import { execute, type AnyExecution } from '../../scenario/execute-any.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { silenceAgainst, silentAttack } from './smallest-silent.ts';

const LEAST = new LeastLies();

/** Every setting that makes sense: two loyal generals at least, m up to n − 2. */
const settings = (mostN: number) =>
  generals(mostN - 2).flatMap((less) => {
    const n = less + 2;
    return generals(n - 1).flatMap((rounds) => generals(n - 2).map((f) => ({ n, m: rounds - 1, f })));
  });

describe('Silence alone breaks', () => {
  test('OM(m) exactly where lies break it', () => {
    for (const { n, m, f } of settings(16)) {
      if (m > 10 || f > 10) continue;
      const { fewestLies } = checkOral({ n, m, traitors: f }, LEAST);
      const broken = fewestLies.agreement !== null || fewestLies.validity !== null;
      expect(silenceAgainst('om', { n, m, f }) !== null, `OM(${m}), n = ${n}, f = ${f}`).toBe(broken);
    }
  });

  test('SM(m) exactly where traitors break it', () => {
    for (const { n, m, f } of settings(12))
      expect(silenceAgainst('sm', { n, m, f }) !== null).toBe(
        checkSigned({ n, m, traitors: f }).fewestLies.agreement !== null,
      );
  });
});

/** What a general was to send, and whether it did: its messages round by round, as the traitors' own. */
function silenceOf(
  scenario: Scenario,
  execution: AnyExecution,
  general: General,
): readonly (readonly boolean[])[] {
  if (scenario.kind === 'om') {
    const log = [...(execution as Execution<Relay>).log].filter(({ from }) => from === general);
    for (const message of log)
      if (message.payload.order !== null) expect(isLie(execution as Execution<Relay>, message)).toBe(false);
    return generals(execution.rounds).map((round) =>
      log.filter((message) => message.round === round).map(({ payload }) => payload.order !== null),
    );
  }
  // a signed message that is withheld is not in the log; a loyal general's replay says what there would have been
  const said = [...(execution as Execution<SignedOrder>).log].filter(({ from }) => from === general);
  const honest = {
    ...scenario,
    lies: (scenario as Extract<Scenario, { kind: 'sm' }>).lies.filter(({ path }) => path.at(-1) !== general),
  };
  const whole = [...(execute(honest as Scenario) as Execution<SignedOrder>).log].filter(
    ({ from }) => from === general,
  );
  return generals(execution.rounds).map((round) =>
    whole
      .filter((message) => message.round === round)
      .map(({ to, payload }) =>
        said.some(
          (one) =>
            one.round === round &&
            one.to === to &&
            String(one.payload.path) === String(payload.path) &&
            one.payload.order === payload.order,
        ),
      ),
  );
}

/** Nothing after the first round in which something was kept back. */
function fallsSilentForGood(rounds: readonly (readonly boolean[])[]): boolean {
  const first = rounds.findIndex((sent) => sent.includes(false));
  return first < 0 || rounds.slice(first + 1).every((sent) => !sent.includes(true));
}

describe('The execution that shows it', () => {
  test.each(['om', 'sm'] as const)(
    'breaks %s, nobody lies in it, and who falls silent stays silent',
    (army) => {
      let shown = 0;
      for (const setting of settings(7)) {
        const { n, m, f } = setting;
        for (const liars of [0, 1, f]) {
          const scenario = silentAttack(army, setting, liars);
          if (scenario === null) {
            if (silenceAgainst(army, setting) !== null)
              expect(messageCount(n, m), JSON.stringify(setting)).toBeGreaterThan(200);
            continue;
          }
          shown++;
          const execution = execute(scenario);
          expect(execution.traitors.length).toBe(f);
          const { agreement, validity } = judge(execution);
          expect([asBoolean(agreement), asBoolean(validity)], JSON.stringify(setting)).toContain(false);
          const faithful = execution.traitors.filter((general) =>
            fallsSilentForGood(silenceOf(scenario, execution, general)),
          );
          expect(faithful.length, JSON.stringify(setting)).toBeGreaterThanOrEqual(f - liars);
        }
      }
      expect(shown).toBeGreaterThan(50);
    },
  );
});
