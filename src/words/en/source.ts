/**
 * What the annotated source says in English: the way through the files, and a sentence on each. Files are named as their
 * pages are; every file that is shown stands here exactly once, in the order in which it is read.
 */

/** A stretch of the way. */
export interface SourcePart {
  readonly title: string;
  readonly lead: string;
  readonly files: Readonly<Record<string, string>>;
}

const parts: readonly SourcePart[] = [
  {
    title: 'One execution',
    lead: 'Who the generals are, what they follow, who works against them, and what comes of it.',
    files: {
      model: 'General, order, path, message: the nouns that all other files are written in.',
      protocol:
        'Four questions that a protocol answers for a general, and nothing by which two copies of it could differ.',
      adversary:
        'One mind for all traitors, or a road that loses messengers; either may touch only what is its own.',
      execution:
        'What is left when the last round is over: every message, and what each loyal general decided.',
      run: 'The loop that turns a protocol and an adversary into an execution. There is no other.',
      conditions:
        'Did the generals agree, did they obey? A verdict names the two who differ, or the one who does not obey.',
      promise: 'How many traitors OM(m) and SM(m) stand among how many generals, whatever they do.',
      suspects:
        'Who may be a traitor, from what one general saw: contradictions in pairs, and who covers them.',
      'signed-suspects':
        'The same for signed messages, where a seal also tells what its owner should have sent everybody else.',
      views: 'What one general saw, as a plain value, and whether two executions look the same to it.',
      rules:
        'The same messages with another last step: every lieutenant decides by a rule that sees its view alone.',
    },
  },
  {
    title: 'Oral messages',
    lead: 'The vote that 3f + 1 generals can trust, first as it is told, then fast enough for millions of messages.',
    files: {
      paths: 'Every message has a place in a tree; this is the arithmetic from a path to its place and back.',
      flat: 'An execution as one byte a message, from which each message can still be read.',
      'oral-messages':
        'OM(m) in two forms that must say the same: a map for each general, and whole rounds at once.',
      'vote-results':
        'What each general takes from each vote inside the vote, for figures that show the tree.',
      tallies: 'Messages counted by sender and receiver, since thousands of arrows are no picture.',
    },
  },
  {
    title: 'Every strategy at once',
    lead: 'Can any traitors break the vote, and with how few lies? The answer is exact, and no strategy is tried.',
    files: {
      'check/check':
        'Can it be broken, and by how few lies? The essay at its head says why the search is small, so begin there.',
      'check/node': 'All that the price of a lie depends on: five facts, and no names.',
      'check/pairs': 'Adding up prices for two observers at a time, without walking through every sum.',
      'check/least-lies':
        'The fewest lies for each result at each node, worked out once and kept for the next question.',
      'check/plan': 'Which choice had that price: the counting, undone for one node.',
      'check/attack': 'Down the tree again, writing out the lies that the price has counted.',
      'check/strategies': 'How many strategies a verdict speaks for: 32 for four generals and one traitor.',
      'check/signed': 'The same question for signed messages, which a formula answers.',
      'check/king':
        'The same question for phase king: a few numbers tell all that matters between two phases.',
      'check/king-attack': 'From those numbers back to generals, and to what each traitor has to say.',
      'check/king-strategies': 'How many strategies that verdict speaks for: 418,244,067 for four generals.',
      'check/cell': 'One square of the picture of the theorem, where the book’s frontier is drawn from.',
    },
  },
  {
    title: 'Three generals are too few',
    lead: 'A proof of impossibility that takes your protocol and hands back the execution that breaks it.',
    files: {
      ring: 'Six copies of three generals in a circle, and three executions cut out of it, one of which is broken.',
      blocks: 'Three generals play n of them, so that what is impossible for three is impossible for n ≤ 3f.',
    },
  },
  {
    title: 'Too few rounds',
    lead: 'Nobody lies here, either: traitors leave messages out, and f rounds are too few for f of them, signed or not.',
    files: {
      'omission-walk':
        'From “attack” to “retreat” by taking one message away, or putting one back, so that somebody never notices.',
      'too-few-rounds':
        'Halves that walk for your protocol, until two neighbouring executions can’t both be right.',
    },
  },
  {
    title: 'Two generals',
    lead: 'Nobody lies here; the road does the damage.',
    files: {
      'two-generals':
        'Messengers back and forth, up to k of them, and two numbers that say when each general dares to attack.',
      'chain-of-executions':
        'Capture one messenger more each time, until two neighbouring executions can’t both be right.',
      chance:
        'If each messenger is lost with some probability: how likely the two are to part, as an exact sum.',
      coins:
        'Coins that the enemy doesn’t see, and why some pattern of losses still divides the two once in R.',
      retry: 'A shop that asks until it is answered, and what the number on its request is good for.',
      knowledge: 'How high “I know that you know” climbs, found by comparing views of all executions.',
    },
  },
  {
    title: 'Signatures',
    lead: 'Real keys and real bytes: what a signature proves, to whom, and what it can’t prevent.',
    files: {
      bytes: 'Bytes and hexadecimal digits, made once and never changed behind anybody’s back.',
      memory: 'Remembers what was computed, so that a signature need not be checked again and again.',
      signatures: 'Ed25519 with a reason for every refusal.',
      'signature-equation':
        'What must hold of a signature, so that whatever is good here is good everywhere.',
      'signature-chains':
        'The text that a general signs, line by line, and an order with a signature for each step of its path.',
      'signed-messages': 'SM(m): accept an order that enough others have signed, sign it too, pass it on.',
      'signed-adversary':
        'Traitors who hold each other’s keys and nobody else’s; their forgeries are sent, and refused.',
      evidence: 'What can be shown to a stranger, down to the files that OpenSSL will check.',
      'tally-pairs':
        'Messages counted by sender and receiver, once more, for whoever knows which were refused.',
      'signed-tallies':
        'Which signed messages were lies: what an honest general in the traitor’s place would have sent.',
    },
  },
  {
    title: 'At a price one can pay',
    lead: 'Agreement without signatures, and without messages beyond counting.',
    files: {
      slots: 'Lies by round, sender and receiver, for generals who tell each other one thing at a time.',
      'phase-king': 'Phase king: a king for each phase, and one loyal king is enough.',
      'king-standings': 'Where everybody stands after each round, and what a traitor should have said.',
      costs: 'Generals, rounds and messages of three protocols, side by side.',
    },
  },
  {
    title: 'The notation',
    lead: 'From the text in an address to an execution, and back to the one text that means it.',
    files: {
      'scenario/scenario': 'A scenario as a plain value, and what can be asked of one of any kind.',
      'scenario/kinds/kind':
        'What a kind of scenario is: its fields, and what its generals are given. One interface for all.',
      'scenario/kinds/relayed': 'What oral and signed messages have in common, their lies above all.',
      'scenario/kinds/om':
        'Oral messages, as a kind: so many generals, so many levels, and not too many messages.',
      'scenario/kinds/sm': 'Signed messages, as a kind: the same, and a session.',
      'scenario/kinds/two-generals': 'Two generals, as a kind: messengers, thresholds, losses.',
      'scenario/kinds/pk': 'Phase king, as a kind: an order or inputs, and lies by round.',
      'scenario/kinds/registry': 'The kinds that there are, a line each.',
      'scenario/kinds/kind-of': 'From a scenario to its kind, for whoever need not know which it is.',
      'scenario/limits': 'The bounds that all kinds share.',
      'scenario/kinds/reading': 'How tokens of a kind are read, and when what they say can’t stand together.',
      'scenario/kinds/relayed-reading': 'Reading what oral and signed messages have in common.',
      'scenario/kinds/om-reading': 'Reading oral messages, of which there may be too many.',
      'scenario/kinds/sm-reading': 'Reading signed messages, and their session.',
      'scenario/kinds/two-generals-reading': 'Reading messengers, thresholds and losses.',
      'scenario/kinds/pk-reading': 'Reading phase king, and which rounds are whose.',
      'scenario/kinds/readings': 'What reads each kind, a line each.',
      'scenario/parse': 'From a token to its scenario, or to the leftmost reason why there is none.',
      'scenario/fields': 'A token taken apart at its underscores, each piece read by itself.',
      'scenario/texts': 'Lists and words as they are written.',
      'scenario/lie-text': 'Numbers and lies as they are written.',
      'scenario/clashes': 'Pieces that are right by themselves and can’t stand together.',
      'scenario/lie-clash': 'When a lie can’t be told by these traitors in these rounds.',
      'scenario/refusals': 'Every reason to refuse a token, each with what would have been right.',
      'scenario/format': 'The one text that the software writes for a scenario.',
      'scenario/kinds/running':
        'What a kind does, apart from what it says, so that no page fetches a protocol that it doesn’t show.',
      'scenario/kinds/relayed-run': 'Changing what traitors say, and who they are, where orders are relayed.',
      'scenario/kinds/om-run': 'From a scenario of oral messages to its execution, and to another scenario.',
      'scenario/kinds/sm-run':
        'The same for signed messages, apart, so that other pages need no cryptography.',
      'scenario/kinds/pk-run': 'From a scenario of phase king to its execution, and to another scenario.',
      'scenario/kinds/two-generals-run':
        'The same for the chain of messengers, apart, so that other pages need not fetch it.',
      'scenario/kinds/runs': 'Everything that runs, a line a kind.',
      'scenario/execute-any': 'The same for whoever does not know the kind of scenario beforehand.',
      'scenario/edit': 'What all changes made by hand have in common.',
    },
  },
];

export const sourceWords = {
  source: {
    title: 'The source, annotated',
    lead: 'The figures of this book, its exercises and its command line all run the code on these pages. Read it in this order, or look up one name.',
    description:
      'The protocol core of the book, file by file, with its comments beside the code they explain.',
    how: 'Comments stand as prose beside the code they explain, on a narrow screen above it. Names that a file imports lead to where they are declared. The pages are made from the files themselves whenever the book is built.',
    parts,
    lines: (lines: number) => (lines === 1 ? '1 line of code' : `${lines} lines of code`),
    imports: 'Imports',
    usedBy: 'Used by',
    testedIn: 'Tested in',
    file: 'File',
    all: 'All files',
  },
};

export type SourceWords = typeof sourceWords;
