/** Recording an execution of SM(m): it is run with every signature made and checked, and what came of it is written down. */
import type { Execution } from '../core/execution.ts';
import { generals } from '../core/model.ts';
import { makerOf, type SignedOrder, type Terms } from '../core/signature-chains.ts';
import { acceptanceOf, termsOf } from '../core/signed-messages.ts';
import { deedsIn, truthsOf, type Deed } from '../core/signed-tallies.ts';
import { executeSigned } from './kinds/sm-run.ts';
import type { Forgery, RecordedMessage, SignedRecord } from './recorded.ts';
import type { SignedScenario } from './scenario.ts';

/** Runs a scenario of signed messages and records it. */
export function recordOf(scenario: SignedScenario): SignedRecord {
  const execution = executeSigned(scenario);
  const truths = truthsOf(execution);
  return {
    rounds: generals(execution.rounds).map((round) =>
      deedsIn(execution, round, truths).map((deed) => recorded(execution, deed)),
    ),
    decisions: [...execution.decisions],
  };
}

function recorded(execution: Execution<SignedOrder>, { message, index, lie }: Deed): RecordedMessage {
  const { path, order } = message.payload;
  if (index === null) return { path, to: message.to, order: null, lie, forgery: null };
  const acceptance = acceptanceOf(execution, message);
  const rejected = acceptance.kind === 'rejected' ? acceptance.fault : null;
  if (rejected && rejected.kind !== 'signature') {
    throw new Error(`a message rejected for its ${rejected.kind}: expected only signatures to be at fault`);
  }
  const forgery = rejected && forgeryOf(termsOf(execution), message.payload, rejected.place);
  return { path, to: message.to, order, lie, forgery };
}

function forgeryOf(terms: Terms, { order, path, signatures }: SignedOrder, place: number): Forgery {
  const statement = { ...terms, order, path: path.slice(0, place) };
  return { place, maker: makerOf(statement, signatures[place - 1]!) };
}
