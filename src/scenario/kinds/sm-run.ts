/** `sm` in action: SM(m) with the scenario's traitors, every signature real. */
import { messageKey, type Lie } from '../../core/adversary.ts';
import type { Execution } from '../../core/execution.ts';
import { generals, type Order } from '../../core/model.ts';
import type { SignedOrder } from '../../core/signature-chains.ts';
import { forgers } from '../../core/signed-adversary.ts';
import { signedMessages } from '../../core/signed-messages.ts';
import { deedsIn, sentIn, truthsOf } from '../../core/signed-tallies.ts';
import { outside, type Edited } from '../edit.ts';
import {
  configureRelayed,
  relayedLine,
  tellAmong,
  toggling,
  type RelayedMoves,
  type Settings,
} from './relayed-run.ts';
import { executing, type Running } from './running.ts';
import { SESSIONS, signed, type SignedScenario } from './sm.ts';

/** SM(m) with the scenario's traitors, every signature real. */
export const executeSigned = executing(
  signed,
  ({ n, m, session }: SignedScenario) => signedMessages(n, m, session),
  ({ n, m, session, traitors, strategy, lies }: SignedScenario) =>
    forgers({ n, m, session }, traitors, strategy, lies),
);

function configure(scenario: SignedScenario, settings: Settings): Edited<SignedScenario> {
  const { session = scenario.session } = settings;
  const made = configureRelayed({ ...scenario, session }, settings, () => undefined);
  const clash = outside('session', session, SESSIONS);
  return clash && made.kind === 'edited' ? { kind: 'refused', reason: clash, field: `e${session}` } : made;
}

/** Has a traitor tell an order, as `tellAmong` says. */
const tell = (scenario: SignedScenario, lie: Lie): Edited<SignedScenario> =>
  tellAmong(scenario, lie, orderOnPath);

/** What really travels on that path to that general. */
function orderOnPath(scenario: SignedScenario, { path, to }: Lie): Order | null {
  const wanted = messageKey(path, to);
  const sent = sentIn(executeSigned(scenario), path.length).find(
    (message) => messageKey(message.payload.path, message.to) === wanted,
  );
  return sent?.payload.order ?? null;
}

function countLies(execution: Execution<SignedOrder>): number {
  const truths = truthsOf(execution);
  return generals(execution.rounds)
    .flatMap((round) => deedsIn(execution, round, truths))
    .filter(({ lie }) => lie).length;
}

export const signedRun: Running<SignedScenario, SignedOrder, RelayedMoves<SignedScenario>> = {
  execute: executeSigned,
  moves: { tell, configure, toggleTraitor: toggling(configure) },
  lies: countLies,
  line: (message, execution) =>
    `${relayedLine(message)},"accepted":${String(execution.seen(message)['accepted'])}}`,
};
