/** What the pages of checked statements say in English of each assumption: where the proof needs it, and what goes wrong without it. */

/** Of one assumption. */
interface Said {
  /** As the statement makes it. */
  readonly assumption: string;
  /** The sentence of the lecture’s proof that lacks it, as written there; null where none does. */
  readonly sentence: string | null;
  /** Why it can’t be said without the assumption. */
  readonly why: string;
  /** What the execution shows. */
  readonly wrong: string;
}

const of: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  'too-few#three': {
    three: {
      assumption: 'There are three generals.',
      sentence: 'By IC2, B retreats.',
      why: 'What works among four generals promises nothing for an execution among three.',
      wrong:
        'Four generals can do it: OM(1) works whatever one traitor says. Here the commander tells each lieutenant something else.',
    },
    traitor: {
      assumption: 'One of them may be a traitor.',
      sentence: 'C is the traitor.',
      why: 'Without a traitor there is nobody to play the other four copies.',
      wrong: 'Three loyal generals can do it: OM(1) works, and so would any plan that obeys the commander.',
    },
    ic1: {
      assumption: 'IC1 is asked for.',
      sentence: 'By IC1 they decide the same.',
      why: 'Nothing asks B and C to agree.',
      wrong:
        'IC2 alone can be had: in OM(0) everybody obeys at once, and IC2 holds whatever a traitor does. Here a traitor commander divides 2 and 3.',
    },
    ic2: {
      assumption: 'IC2 is asked for.',
      sentence: 'By IC2, B retreats.',
      why: 'Nothing asks B to obey a loyal commander.',
      wrong:
        'IC1 alone can be had: OM(1) among three keeps it whatever a traitor does. Here loyal 3 doesn’t obey its loyal commander.',
    },
    lies: {
      assumption: 'Messages are oral: a traitor can say anything.',
      sentence: 'A is loyal and has the order *retreat*, and B is a loyal lieutenant.',
      why: 'Here C has to say what its four copies in the ring would say. If it can’t, there is no such execution, and IC2 asks nothing of it.',
      wrong:
        'With signatures three generals can do it: SM(1) works whatever one traitor does. Here 2 can’t sign a retreat in the commander’s name, and 3 rejects what it says.',
    },
    rounds: {
      assumption: 'What is sent arrives in its round.',
      sentence: null,
      why: 'The ring is run in rounds. But the theorem loses nothing: a protocol that copes with late messages copes with punctual ones, too, and none does that.',
      wrong: 'Nothing. Without this promise the generals can do less, and not more.',
    },
    deterministic: {
      assumption: 'The protocol is deterministic.',
      sentence:
        'A traitor may send any text, and what it has to send is known before anything begins, because the ring depends on nothing but the protocol.',
      why: 'With coins the ring depends on how they fall.',
      wrong:
        'No execution can show a protocol that works, because coins don’t bring one. They make failure a matter of chance, and the chance is 1/3 or more.',
    },
  },
  'two-generals#impossible': {
    agreement: {
      assumption: 'Agreement is asked for.',
      sentence:
        'By Agreement, in <M>E<sub>j</sub></M> and again in <M>E<sub>j−1</sub></M>, the other general decides as <M>g</M> does.',
      why: 'Nothing ties what one decides to what the other decides.',
      wrong:
        'Attack and Retreat can be had: the rule w0.1 has both, whatever is captured. Here the first messenger is captured, and 1 attacks alone.',
    },
    attack: {
      assumption: 'Attack is asked for.',
      sentence: 'By Attack, both attack in <M>E<sub>L</sub></M>.',
      why: 'Nobody has to attack, so the walk has no beginning.',
      wrong:
        'Agreement and Retreat can be had: the rule w3.3 waits for more messengers than four rounds can bring. Nothing is captured here, and nobody attacks.',
    },
    retreat: {
      assumption: 'Retreat is asked for.',
      sentence: 'But no order was given, and Retreat is broken.',
      why: 'Nothing forbids an attack without an order.',
      wrong:
        'Agreement and Attack can be had: both always attack. In the chain general 1 never attacks without an order, so no link leads to this plan. The code of the book has run it:',
    },
    captured: {
      assumption: 'Any messenger may be captured.',
      sentence:
        'By Agreement, in <M>E<sub>j</sub></M> and again in <M>E<sub>j−1</sub></M>, the other general decides as <M>g</M> does.',
      why: 'Agreement is asked of executions that can happen. One in which messenger *j* is captured need not be among them.',
      wrong:
        'If nothing is ever captured, the rule w0.1 has all three properties. Here all four messengers arrive.',
    },
    deterministic: {
      assumption: 'The protocol is deterministic.',
      sentence: 'So <M>g</M> has received the same in both, its view is equal, and it decides the same.',
      why: 'With coins an equal view need not give an equal decision.',
      wrong:
        'No execution can show a protocol that never divides them, because coins don’t bring one: some loss pattern divides them with probability 1/*R* or more.',
    },
    ends: {
      assumption: 'It ends after *R* rounds.',
      sentence:
        'Number the messengers delivered in it by round, those of one round in any order: 1 to <M>L</M>.',
      why: 'If it may go on for ever, there may be no last messenger to begin with.',
      wrong:
        'Every execution in the code of this book ends, so there is none to show. The shop in the lecture gives up the end: it repeats until it is answered.',
    },
  },
  'enough#obeyed': {
    many: {
      assumption: 'There are more than 2*k* + *m* generals.',
      sentence: 'From <M>n > 2k + m</M> follows <M>n − 1 > 2k + (m − 1)</M>.',
      why: 'Nothing is left to hand down to the votes below.',
      wrong:
        'OM(2) among four generals, for *k* = 1: there are 2*k* + *m* of them and no more. Traitor 4 says nothing, and nobody obeys the loyal commander.',
    },
    few: {
      assumption: 'At most *k* of them are traitors.',
      sentence: 'The commander who left is loyal, so at most <M>k</M> of these are traitors.',
      why: 'Nothing bounds the traitors in the votes below, either.',
      wrong:
        'OM(1) among four generals, for *k* = 1, with two traitors. Both say nothing, and 2 doesn’t obey.',
    },
    commander: {
      assumption: 'The commander is loyal.',
      sentence: 'It sends <M>v</M> to every lieutenant.',
      why: 'A traitor sends what it likes.',
      wrong:
        'The commander has the order *attack*, and is a traitor: each lieutenant hears something else from it. All retreat. They agree, and more isn’t asked.',
    },
    arrives: {
      assumption: 'What is sent arrives in its round.',
      sentence: 'It sends <M>v</M> to every lieutenant.',
      why: 'What is sent need not be received.',
      wrong:
        'Only 4 is a traitor; it tells 2 *retreat*. The commander’s own word is late for 2, and 2 retreats.',
    },
    sender: {
      assumption: 'The receiver knows who sent it.',
      sentence: 'It sends <M>v</M> to every lieutenant.',
      why: 'Somebody else could have sent another order in its name.',
      wrong:
        'Only 4 is a traitor. It tells 2 *retreat*, once in its own name and once in that of 3. So 2 retreats.',
    },
  },
  'enough#enough': {
    many: {
      assumption: 'There are more than 3*m* generals.',
      sentence: 'Its condition is <M>n > 2m + m = 3m</M>.',
      why: 'Without it the lemma has nothing to say about a loyal commander.',
      wrong:
        'OM(1) among three generals. Traitor 2 misreports the order, and 3 doesn’t obey its loyal commander.',
    },
    few: {
      assumption: 'At most *m* of them are traitors.',
      sentence: 'There is no traitor.',
      why: 'In OM(0), too, there may be some then, and it has no vote to outweigh them.',
      wrong:
        'OM(1) among four generals, with two traitors. The commander tells 3 *retreat*, and 4 tells 3 that it did the same to 4. So 2 attacks and 3 retreats.',
    },
    arrives: {
      assumption: 'What is sent arrives in its round.',
      sentence: 'It sends <M>v</M> to every lieutenant.',
      why: 'What is sent need not be received. The theorem stops with the lemma that it uses.',
      wrong:
        'Only the commander is a traitor; it tells 3 *retreat*. What 4 tells 2 is late, and 2 counts it as *retreat*. So 2 retreats and 3 attacks.',
    },
  },
  'signatures#theorem-3': {
    few: {
      assumption: 'At most *m* of them are traitors.',
      sentence:
        'The signers are <M>r</M> different traitors, hence <M>r ≤ m</M>, and round <M>r</M> is not the last.',
      why: 'With more traitors, their signatures may last through all rounds.',
      wrong:
        'SM(1) among four generals, with two traitors. Only in the last round does 2 show 3 that the commander has signed *retreat*, too. So 3 retreats, and 4 attacks.',
    },
    keys: {
      assumption: 'No signature of a loyal general can be forged.',
      sentence: 'A loyal lieutenant signs <M>v</M> only in a round after the one in which it accepted it.',
      why: 'Its name may stand on a chain that it has never seen. (That a good chain stays good was proved anew for stolen keys; it doesn’t need the assumption.)',
      wrong:
        'Only 3 is a traitor, but it has stolen the commander’s key. In the last round it shows 4 a *retreat* under the commander’s name. So 4 retreats, and 2 obeys.',
    },
    arrives: {
      assumption: 'What is sent arrives in its round.',
      sentence: 'No other loyal lieutenant is on it, so they all get it.',
      why: 'What is sent need not be received.',
      wrong:
        'Only the commander is a traitor; it signs *attack* for 3 alone. General 3 passes it on, but for 4 that is late. So 2 attacks, and 4 retreats.',
    },
    size: {
      assumption: 'There are at least *m* + 2 generals.',
      sentence: null,
      why: 'Coq accepts the proof without it, as it is.',
      wrong:
        'Nothing: SM(*m*) keeps both conditions among fewer generals as well. But with *m* traitors among them at most one is loyal, and the conditions ask nothing.',
    },
  },
};

export const assumptionWords = {
  assumptions: {
    heading: 'What each assumption is for',
    /** In a lecture, on the line under a statement. */
    link: 'what each assumption is for',
    linkLabel: (name: string) => `What each assumption of ${name} is for`,
    lead: 'Each assumption in turn has been taken out of what the machine has checked, and nothing put in its place. Then Coq was given the same proof. It stops at the first step that can’t be done any more. That is said of this proof: another might stop elsewhere, or not at all. What becomes of the claim is shown by the execution.',
    /** Over the page’s own sentence. */
    stops: 'The proof stops here',
    untried: 'Where the proof uses it',
    untriedNote: 'Not tried with Coq, whose definitions know nothing else.',
    passes: 'The proof doesn’t stop',
    /** Under the sentence, where it stands in the proof of another statement. */
    inProofOf: (label: string, name: string) => `In the proof of ${label}, ${name}.`,
    wrong: 'Without it',
    play: 'Open the execution',
    playLabel: (assumption: string) => `Open the execution without the assumption: ${assumption}`,
    elsewhere: (label: string, name: string) => `See ${label}, ${name}`,
    elsewhereSection: (title: string) => `See “${title}”`,
    /** What the notation can’t say: a general stands in the picture as a traitor, and is none. */
    standIns: {
      late: (general: number, to: number) =>
        `The notation has no late messages. So ${general} stands here as a traitor who sends ${to} nothing and is loyal in all else. In that round the others can’t tell the difference.`,
      posed: (general: number, to: number) =>
        `The notation has no false senders. So ${general} stands here as a traitor who says that one thing to ${to} and is loyal in all else.`,
      stolen: (general: number) =>
        `In the notation only traitors give away their keys. So ${general} stands here as a traitor, and does all that a loyal general would do.`,
    },
    table: {
      order: 'Order',
      captured: 'Captured',
      general: (general: number) => `General ${general}`,
      given: 'attack',
      none: 'none given',
      nothing: 'nothing',
      all: 'all',
      attack: 'attacks',
      retreat: 'retreats',
    },
    of,
  },
};
