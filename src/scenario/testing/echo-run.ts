/** The toy kind (echo.ts) in action. */
import type { Traitors } from '../../core/adversary.ts';
import { majority, opposite, type General, type Order } from '../../core/model.ts';
import type { Protocol } from '../../core/protocol.ts';
import { toggled, written, type Edited } from '../edit.ts';
import { executing, type Moves, type Running } from '../kinds/running.ts';
import { echo, othersThan, toldClash, writeTold, type EchoScenario, type Told } from './echo.ts';

interface Holding {
  readonly self: General;
  readonly own: Order;
  readonly heard: readonly Order[];
}

interface Saying {
  readonly order: Order;
}

const protocol = ({ inputs: { length: n } }: EchoScenario): Protocol<Holding, Saying> => ({
  parameters: { kind: 'echo', n },
  problem: 'consensus',
  generals: n,
  rounds: 1,
  start: (self, order) => ({ self, own: order!, heard: [] }),
  messages: ({ self, own }) => othersThan(n, self).map((to) => ({ to, payload: { order: own } })),
  transition: (state, _round, inbox) => ({ ...state, heard: inbox.map(({ payload }) => payload.order) }),
  decision: ({ own, heard }) => majority([own, ...heard].filter((order) => order === 'attack').length, n),
  seen: ({ round, from, payload }) => ({ round, from, order: payload.order }),
});

const adversary = ({ traitors, lies }: EchoScenario): Traitors<Saying> => ({
  kind: 'traitors',
  traitors,
  send: (_round, truthful) =>
    truthful.flatMap((message) => {
      const lie = lies.find(({ from, to }) => from === message.from && to === message.to);
      if (!lie) return [message];
      return lie.order === null ? [] : [{ ...message, payload: { order: lie.order } }];
    }),
});

interface EchoMoves extends Moves<EchoScenario> {
  configure(
    scenario: EchoScenario,
    settings: Partial<Pick<EchoScenario, 'inputs' | 'traitors'>>,
  ): Edited<EchoScenario>;
  tell(scenario: EchoScenario, lie: Told): Edited<EchoScenario>;
  toggleTraitor(scenario: EchoScenario, general: General): Edited<EchoScenario>;
}

const configure: EchoMoves['configure'] = (scenario, settings) => {
  const { inputs, traitors } = { ...scenario, ...settings };
  const lies = scenario.lies.filter((lie) => !toldClash(lie, inputs.length, traitors));
  return written({ ...scenario, inputs, traitors, lies }, `t${traitors.join('.')}`);
};

export const echoRun: Running<EchoScenario, Saying, EchoMoves> = {
  execute: executing(echo, protocol, adversary),
  moves: {
    configure,
    tell: (scenario, lie) => {
      const { inputs, traitors } = scenario;
      const reason = toldClash(lie, inputs.length, traitors);
      if (reason) return { kind: 'refused', reason, field: writeTold(lie) };
      const others = scenario.lies.filter(({ from, to }) => from !== lie.from || to !== lie.to);
      const lies = lie.order === inputs[lie.from - 1] ? others : [...others, lie];
      return written(
        { ...scenario, lies: lies.sort((a, b) => a.from - b.from || a.to - b.to) },
        writeTold(lie),
      );
    },
    toggleTraitor: (scenario, general) =>
      configure(scenario, { traitors: toggled(scenario.traitors, general) }),
  },
  lies: (execution) =>
    [...execution.log].filter(({ from, payload }) => payload.order === opposite(execution.inputs!.get(from)!))
      .length +
    execution.generals * (execution.generals - 1) -
    execution.log.length,
  line: ({ round, from, to, payload }) =>
    `{"round":${round},"from":${from},"to":${to},"order":"${payload.order}"}`,
};
