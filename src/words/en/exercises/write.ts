/** English words of the exercises in which a protocol is to be written. */
import type { WriteSaid } from '../../../exercises/kinds/write.ts';
import { list } from '../list.ts';
import type { KindAsked, Titled, Wording } from '../../exercises/wording.ts';

type Of<Name extends WriteSaid['say']> = Extract<WriteSaid, { readonly say: Name }>;

/** "round 1: 1 to 2 and 3; round 2: 2 to 3" */
function errands(flat: readonly number[]): string {
  const rounds = new Map<number, Map<number, number[]>>();
  for (let i = 0; i < flat.length; i += 3) {
    const [round, from, to] = [flat[i]!, flat[i + 1]!, flat[i + 2]!];
    const senders = rounds.get(round) ?? new Map<number, number[]>();
    rounds.set(round, senders.set(from, [...(senders.get(from) ?? []), to]));
  }
  return [...rounds]
    .map(([round, senders]) => {
      const sent = [...senders].map(([from, to]) => `${from} to ${list(to.map(String))}`);
      return `round ${round}: ${sent.join(', ')}`;
    })
    .join('; ');
}

const MANNERS = {
  free: 'What the messages say is yours to choose.',
  faithful:
    "Each of the commander’s carries its order, each of a lieutenant’s what the commander told it ('retreat' if nothing).",
  'attack-only':
    "But silence stands for retreat: each is sent, as 'attack', only if its sender was ordered to attack or has been told so by the commander.",
} as const;

const CONDITIONS: Readonly<Record<string, string>> = {
  agreement: 'agreement',
  'no-order-retreat': 'the retreat rule',
  'no-loss-attack': 'the attack rule',
  IC1: 'IC1',
  IC2: 'IC2',
};

const triangles = (broken: readonly number[]): string =>
  `broken where the traitor is general ${list(broken.map(String))}${broken.length === 3 ? '' : ', and nowhere else in the ring'}`;

function wantedTwo({ condition, arrived, alone }: Of<'question-two' | 'step-chain'>): string {
  switch (condition) {
    case 'agreement':
      return `it is to break agreement exactly where ${arrived === 1 ? '1 message arrives' : `${arrived!} messages arrive`}: with one more both attack`;
    case 'no-order-retreat':
      return 'it is to keep agreement all the way, and to break the retreat rule in the end';
    case 'no-loss-attack':
      return `it is to break the attack rule: with everything delivered, ${alone === null ? 'neither attacks' : `general ${alone} alone attacks`}`;
  }
}

const reach = (messages: number): string =>
  messages === 1 ? '1 message reaches' : `${messages} messages reach`;

const place = ({ round, from }: { round: number; from: number }): string =>
  `In round ${round} general ${from}`;

const says: Wording<WriteSaid> = {
  'question-three': ({ errands: flat, manner, two, three, broken }) =>
    `Write a protocol for three generals in which exactly these messages travel: ${errands(flat)}. ${MANNERS[manner]} General 2 is to ${two} where the commander beside it in the ring orders retreat, and general 3 is to ${three} where its one orders attack, so that the protocol is ${triangles(broken)}.`,
  'question-two': (said) =>
    `Write a protocol for two generals in which exactly these messages travel once the order is given, whatever gets lost: ${errands(said.errands)}. It will be broken, and ${wantedTwo(said)}.`,
  right: ({ explanation }) => `It is broken just as asked. ${explanation}`,
  'does-not-run': ({ line, message }) => (line === null ? message : `Line ${line}: ${message}`),
  empty: () => 'There is no protocol yet.',
  'silent-errand': (said) => `${place(said)} sends ${said.to} nothing, and it should.`,
  'extra-message': (said) => `${place(said)} sends ${said.to} a message, and it should not.`,
  unfaithful: (said) => `${place(said)} tells ${said.to} ${said.sent}, and should tell it '${said.wanted}'.`,
  'other-decision': ({ general, heard, decided, wanted, broken }) =>
    `General ${general} decides ${decided} where the commander beside it orders ${heard}, and should ${wanted}. As it is, the protocol is ${triangles(broken)}.`,
  'other-condition': ({ condition, wanted }) =>
    `It breaks ${CONDITIONS[condition] ?? condition}, and should break ${CONDITIONS[wanted] ?? wanted}.`,
  'other-arrived': ({ arrived, wanted }) =>
    `It breaks where ${arrived} of the messages arrive, and should where ${wanted} do.`,
  'other-alone': ({ attacking, wanted }) =>
    `With everything delivered ${attacking.length === 0 ? 'neither attacks' : `general ${list(attacking.map(String))} attacks`}, and ${wanted === null ? 'neither should' : `general ${wanted} alone should`}.`,
  'step-ring': ({ two, three, broken }) =>
    `In the ring one copy of 2 hears a commander order retreat, one copy of 3 hears the other order attack. Here 2 decides ${two} and 3 decides ${three}, so the protocol is ${triangles(broken)}.`,
  'step-chain': (said) =>
    `With everything delivered ${reach(said.reached[0]!)} general 1, and ${reach(said.reached[1]!)} general 2. Let 1 wait for ${said.waits[0]!} and 2 for ${said.waits[1]!}; then ${wantedTwo(said)}.`,
  'step-source': ({ source }) => `This does it:\n${source}`,
  'hint-errands': () => 'Write down who writes to whom in which round, and send by that list.',
  'hint-ring': () =>
    'General 2 hears one commander order retreat, general 3 hears the other order attack. Their decisions say which triangle breaks.',
  'hint-chain': () => 'Messages are captured from the last to the first. Let each count what reached it.',
  'hint-decides': ({ two, three }) =>
    two === 'retreat' && three === 'attack'
      ? 'Let both obey what the commander told them.'
      : two === three
        ? `Both always ${two}.`
        : 'Let both do the opposite of what the commander told them.',
  'hint-waits': ({ waits }) => `General 1 waits for ${waits[0]!}, general 2 for ${waits[1]!}.`,
};

const titles: Readonly<Record<string, Titled>> = {
  'three-generals': {
    title: 'Break where you choose',
    teaches: 'that a protocol for three can choose which triangle breaks, and no more',
  },
  'two-generals': {
    title: 'Break at this link',
    teaches: 'that a rule for two can choose where the chain breaks, and no more',
  },
};

const asked: KindAsked = {
  title: 'Write a protocol that breaks as asked',
  levels: {
    1: 'three generals may send what they like; of two, only one sends.',
    2: 'three generals pass on what they were told; of two, both send.',
    3: 'three generals say attack or nothing; two send in an irregular pattern.',
  },
};

export const writeWords = {
  says,
  titles,
  asked,
  answer: {
    editor: 'Your protocol, a JavaScript module. Tab leaves the editor.',
    length: (now: number, most: number) => `${now} of ${most} characters`,
    open: 'Open it on the page that breaks protocols',
    stopped: (seconds: number) => `It was stopped after ${seconds} seconds. Does it ever come to an end?`,
  },
  /** What the editor opens with. */
  skeleton: `export default {
  rounds: 1,
  start({ self, order }) {
    return { self, order };
  },
  messages(state, round) {
    return {};
  },
  transition(state, round, inbox) {
    return state;
  },
  decision(state) {
    return 'retreat';
  },
};
`,
};

export type WriteWords = typeof writeWords;
