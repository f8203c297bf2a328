/** What the pages on machine-checked statements say in English, the list apart from the statements themselves. */
import { capital } from '../capital.ts';
import { inWords } from './in-words.ts';

/** What the signs and words of Coq mean, where they occur. */
const signs = {
  forall: 'for every *x*',
  exists: 'there is an *x* such that',
  implies: 'if A, then B',
  exactly: 'A exactly if B',
  and: 'A and B',
  or: 'A or B',
  not: 'not A',
  different: '*a* and *b* are different',
  let: 'with *x* short for *a*',
  begins: 'the list that begins with *a* and goes on with *l*',
  list: 'the list of *a* and *b*; [] is the empty list',
  joined: 'the list *l*, followed by the list *k*',
  in: '*a* is in the list *l*',
  once: 'nothing is twice in the list *l*',
  within: 'all that is in *l* is in *k*, too',
  length: 'how many there are in the list *l*',
  some: 'there is something, namely *a*',
  none: 'there is nothing',
  map: 'what *f* makes of each in the list *l*; flat_map joins the lists that it makes',
  filter: 'those in the list *l* for which *f* is true; find is the first of them',
  seq: 'the numbers from *a* on, *b* of them',
  existsb: 'whether *f* is true of one in the list *l*',
  fun: 'what makes *b* of *x*',
  pair: 'the pair of *a* and *b*; fst is its first part, snd its second',
  nat: 'the numbers 0, 1, 2 …; taking away more than there is leaves 0',
  next: 'the number after *n*',
  prop: 'what can be stated, true or not',
  bool: 'true or false, worked out',
  equal: 'whether *a* and *b* are equal, worked out; <=? and <? likewise',
  both: '*a* and *b*, worked out; || is or, negb is not',
};

/** What a definition means in the words of the book, by file and name. */
const meanings: Readonly<Record<string, string>> = {
  'Model.order': 'An order, attack or retreat.',
  'Model.general': 'A general is a number.',
  'Model.round': 'A round is a number, from 1.',
  'Model.commander': 'The commander is general 1.',
  'Model.generals': 'The generals 1 to *n*.',
  'Model.is_lieutenant': '*i* is one of the lieutenants 2 to *n*.',
  'Model.given': 'What a general has before anything begins: the commander its order, the others nothing.',
  'Model.protocol':
    'A deterministic protocol: how many rounds it has, the state in which a general starts, what it sends in a state, its next state after what it received, and what it decides. States and texts can be anything.',
  'Model.inbox': 'The messages that reach *i*, each with its sender. Nobody sends to itself.',
  'Model.says':
    'What *j* sends to *i* in round *r*: a loyal general what the protocol says, a traitor what the script says.',
  'Model.after': 'The state of general *i* after round *r*. All messages of a round are delivered in it.',
  'Model.decides': 'What *i* decides after the last round.',
  'Model.loyal_lieutenant': '*i* is a lieutenant and loyal.',
  'Model.IC1': 'IC1: all loyal lieutenants decide the same.',
  'Model.IC2': 'IC2: if the commander is loyal, every loyal lieutenant decides what it ordered.',
  'Model.traitors_among': 'How many of a list are traitors.',
  'Model.works':
    'P works for *n* generals and *f* traitors: whoever the traitors are, at most *f* of the *n*, whatever is ordered and whatever they say, IC1 and IC2 hold.',
  'Model.from': 'What came from *j*, if anything did.',
  'TwoGenerals.general': 'One of the two generals.',
  'TwoGenerals.other': 'The other of the two.',
  'TwoGenerals.view':
    'What a general knows: whether it has the order, and what reached it in each round, the last round first.',
  'TwoGenerals.protocol':
    'A protocol for two generals: how many rounds it has, which messengers a general sends for what it knows, and what it decides for what it knows.',
  'TwoGenerals.losses':
    'A loss pattern: which messengers are captured, for each round and sender the first, the second and so on.',
  'TwoGenerals.arrive': 'What arrives of what was sent: all that is not captured.',
  'TwoGenerals.knows_order': 'Only general 1 can have the order from the start.',
  'TwoGenerals.received': 'What has reached a general through round *r*, the last round first.',
  'TwoGenerals.view_of': 'The local view of a general through round *r*.',
  'TwoGenerals.decides': 'What a general decides, from its view of all rounds.',
  'TwoGenerals.both_attack': 'Both generals attack.',
  'TwoGenerals.Agreement': 'Agreement: in every execution, with or without the order, both decide alike.',
  'TwoGenerals.Attack': 'Attack: if the order was given and nothing is captured, both attack.',
  'TwoGenerals.Retreat': 'Retreat: if no order was given, both retreat, whatever is captured.',
  'Chain.sender': 'Who sends messenger *r*: general 1 the odd ones, general 2 the even ones.',
  'Chain.receiver': 'To whom messenger *r* travels.',
  'Chain.same_general': 'Whether two are the same general.',
  'Chain.reached': 'How many messengers have reached a general.',
  'Chain.chain':
    'The chain: at most *k* messengers, one a round. The first is sent if the order was given, every later one if the one before it arrived. General 1 attacks if it has the order and *w*1 messengers have reached it, general 2 if *w*2 have.',
  'Chain.C': 'The chain with these *k*, *w*1 and *w*2.',
  'Chain.delivered': 'The number *d* of messengers that arrive.',
  'Chain.indistinguishable': 'A general can’t tell two executions apart: its views of them are equal.',
  'Chain.knows':
    'A general knows a fact if the fact holds in every execution that it can’t tell from this one.',
  'Chain.rung':
    'The rungs of the ladder: rung 0 is that the order was given, and every other one that a general knows the rung below, general 2 on odd rungs, general 1 on even ones.',
  'Chain.steps': 'From each of a list to the next there is such a step.',
  'Enough.path': 'A path says who passed an order on. It is written with the last general first.',
  'Enough.or_retreat': 'What was received, or retreat if nothing was.',
  'Enough.eq_order': 'Whether two orders are the same.',
  'Enough.count': 'How often an order is among the votes.',
  'Enough.majority': 'Attack if more than half of the votes are attack, else retreat. A tie is retreat.',
  'Enough.without': 'A list without *j*.',
  'Enough.received':
    'What *i* receives from the commander *c* of a vote: its order *v* if *c* is loyal, whatever *c* likes if it is a traitor.',
  'Enough.takes':
    'OM(*m*): what lieutenant *i* takes in the vote of commander *c*, with the lieutenants *l*.',
  'Enough.loyal': 'Who is no traitor is loyal.',
  'Enough.IC1_of': 'IC1 of one vote: all its loyal lieutenants take the same.',
  'Enough.IC2_of':
    'IC2 of one vote: if its commander is loyal, every loyal lieutenant takes the order that it holds.',
  'Frontier.path': 'A path says who passed an order on. It is written with the last general first.',
  'Frontier.same_path': 'Whether two paths are the same.',
  'Frontier.on': 'Whether *j* is on a path.',
  'Frontier.sheet':
    'A sheet of paper with all that one general tells another in one round: paths, each with an order.',
  'Frontier.entry': 'What a sheet says about a path.',
  'Frontier.paths': 'All paths of *r* different generals that begin with the commander.',
  'Frontier.speaks': 'Whether it is for *j* to go on from this path.',
  'Frontier.relayed':
    'What a loyal general writes on its sheet: all that it heard in the round before, for those who have not handled it.',
  'Frontier.result': 'What *i* takes in the votes, counted from the last level up.',
  'Frontier.lieutenants': 'The lieutenants 2 to *n*.',
  'Frontier.OM': 'OM(*m*) among *n* generals, as a protocol of *m* + 1 rounds.',
  'Small.relaying':
    'One round of relaying: the commander gives its order, each lieutenant tells the other what it received, and then decides by a rule that sees these two values alone.',
  'Small.world': 'A world: who is the traitor, what is ordered, and what the traitor says.',
  'Small.world_A': 'World A: loyal 1 orders attack, and traitor 2 tells 3 that 1 said retreat.',
  "Small.world_A'": 'World A′: loyal 1 orders retreat, and traitor 3 tells 2 that 1 said attack.',
  'Small.world_B': 'World B: traitor 1 tells 2 to retreat and 3 to attack.',
  'Small.right_in': 'With this rule IC1 and IC2 hold in the world W.',
  'Small.demands_broken':
    'How many of the three demands are broken: that B₀ retreats, that C₀ attacks, and that both do the same.',
  'Views.execution':
    'An execution: who is a traitor, what is ordered, and what the traitors say. All else follows.',
  'Views.state_in': 'The state of *i* after round *r* in an execution.',
  'Views.sent': 'What *j* sends to *i* in round *r* of an execution.',
  'Views.received': 'What has reached *i* through round *r*, with the senders, the last round first.',
  'Views.view':
    'The view of *i* through round *r*: its number, its order if it is general 1, and what it received.',
  'Views.decides_in': 'What *i* decides in an execution.',
  'Views.indistinguishable': '*i* is loyal in both executions, and its views of them are equal.',
  'TooFew.copy':
    'A copy of a general in the ring: A₀, B₀, C₀, A₁, B₁ or C₁. A, B and C are generals 1, 2 and 3; the copy’s index is false or true.',
  'TooFew.beside': 'The neighbour of X that is a copy of *j*.',
  'TooFew.held': 'What the two copies of the commander hold: A₀ retreat, A₁ attack.',
  'TooFew.ring': 'The state of the copy X in the ring after round *r*.',
  'TooFew.ring_decides': 'What the copy X decides in the ring.',
  'Silence.silent': 'Traitors who send nothing.',
  'Count.sum': 'The sum of a list.',
  'Count.falling': '(*n* − 1)(*n* − 2) … (*n* − *r*).',
  'Count.carried': 'How many messages are on a sheet, one for each path.',
  'Count.messages':
    'How many messages there are in round *r* if everybody sends what a loyal general would. So one that a traitor withholds is counted.',
  'Signatures.memory': 'What lieutenants have accepted: each order with the path on which it came first.',
  'Signatures.signs':
    'Whether loyal *k* signs this order on this path: the commander its own order, a lieutenant what it accepted.',
  'Signatures.good': 'No loyal general’s signature on this chain is forged.',
  'Signatures.reaches':
    'Whether a good chain reaches *i* in round *r*. A loyal general sends what it signs to all who are not on it.',
  'Signatures.held':
    'What *i* holds after round *r*. An order is accepted in round *r* with exactly *r* signatures of different generals, the commander’s first. Of several such chains, the one with the smaller path is kept.',
  'Signatures.obeys':
    'After round *m* + 1: the only order that *i* holds, or retreat if it holds none or two.',
  'Beyond.right': 'IC1 and IC2 hold in this execution of SM(*m*).',
  'Beyond.one_changed':
    'Traitors send what loyal generals in their places would, but for the message on one path *p* to one general *i*.',
  'OneRound.in_its_own_words':
    'Every message of a traitor is one that it would have sent as a loyal general, with one order or the other. So it needs nobody’s key but its own.',
  'Slow.time': 'The number of a moment: 0, 1, 2 and so on.',
  'Slow.protocol':
    'A deterministic protocol for messages that may take any time: the state in which a general starts, what it sends in a state, its next state after what has arrived, and what it has decided, if anything yet.',
  'Slow.first': 'The states in which all start.',
  'Slow.says': 'What *j* sends to *i* at time *t*. Traitors send nothing, and so need nobody’s key.',
  'Slow.arrivals':
    'The messages that arrive for *i* at time *t*. What *j* sends to it at some time arrives one unit of time later, and as many more as the delay says.',
  'Slow.past': 'The states of all at times 0 to *t*, the last first.',
  'Slow.state_at': 'The state of *i* at time *t*.',
  'Slow.decides': 'The first decision of *i* is *d*, at some time.',
  'Slow.all_decide': 'Every loyal lieutenant decides at some time.',
  'Slow.IC2': 'IC2: if the commander is loyal, every loyal lieutenant decides what it ordered.',
  'Consensus.number': 'In the session of *c*, general *c* has number 1, and general 1 has number *c*.',
  'Consensus.obeyed_in': 'What *i* obeys in the session of *c*: SM(*f*) with the input of *c* as the order.',
  'Consensus.order_of':
    'The order that stands for *c* in the list of *i*. For itself, *i* has its own input there.',
  'Consensus.majority_of': 'What *i* decides: the majority of its list, a tie being retreat.',
  'Consensus.following':
    'The state of *i* after round *r*, if everybody follows the protocol with some input.',
  'Consensus.agreed': 'What *i* decides in that case.',
  'Consensus.against_pretenders':
    'P brings consensus among *n* generals, at most *f* of whom are traitors that follow it with an input they don’t have: those who are loyal decide the same, and if they all have one input, they decide that.',
  'Quorums.group': '*q* different ones of the generals 1 to *n*.',
  'Quorums.reachable': 'Whichever *f* generals are silent, *q* of the others are left.',
  'Quorums.meet': 'Whoever the at most *f* traitors are, any two quorums of *q* share a loyal general.',
};

/** How a statement is read, by its id in the table; what a reader could misread is said first. */
const readings: Readonly<Record<string, string>> = {
  'three-f-plus-one':
    'For all *n* ≥ 3 and *f* ≥ 1: there is a protocol that works for *n* generals and *f* traitors exactly if *n* ≥ 3*f* + 1.',
  'two-generals#decisive':
    'In the chain with the order given, general 1 attacks exactly if *d* ≥ 2*w*₁, and general 2 exactly if *d* ≥ 2*w*₂ − 1. From the smaller of these two limits up to one less than the larger they decide differently. The limits are never equal, and every *d* up to *k* can be had.',
  'two-generals#rungs':
    'In the chain with the order given, rung *h* holds exactly if *h* is at most the number of messengers that arrive.',
  'two-generals#impossible': 'No protocol for two generals has Agreement, Attack and Retreat.',
  'byzantine-generals#no-rule':
    'Whatever rule the lieutenants use, and each may use its own, there is one of the worlds A, B and A′ in which it is not right.',
  'views#same-view':
    'If a general is loyal in two executions and its views through round *r* are equal, it sends the same to everybody in rounds 1 to *r* + 1; and if *r* is the last round, it decides the same.',
  'views#chains':
    'For one general, being indistinguishable is reflexive where it is loyal, symmetric and transitive. And there is a chain of executions, each indistinguishable from the next to somebody, whose first and last everybody can tell apart.',
  'views#sealed-group':
    'If all members of *S* are loyal in two executions, the commander, if it is one, has the same order in both, and what comes from outside *S* is the same in every round, then every member has equal views and decides the same.',
  'too-few#neighbours':
    'X is a copy of *x*, and Y its neighbour in the ring that is a copy of *y*. There are a third general *z*, an order *o* and a script for *z* as the only traitor, such that the commander, if it is *x* or *y*, has the order of its copy, and *x* and *y* are after every round in the states of X and Y, and decide as these do.',
  'too-few#three': 'No protocol works for three generals and one traitor.',
  'too-few#parity': 'Of the three demands, exactly one or all three are broken.',
  'too-few#too-many': 'If 3 ≤ *n* ≤ 3*f*, no protocol works for *n* generals and *f* traitors.',
  'too-few#easy':
    'For *n* ≥ 2 there is a protocol that works without traitors; for two generals there is one that works for any number of traitors; for every *n* there is one that satisfies IC1 in all executions, and one that satisfies IC2 in all executions.',
  'enough#obeyed':
    'For all traitors, all that they can say, all *m* and *k*, and every vote OM(*m*) of a commander *c* with lieutenants *l*: if at most *k* of them are traitors and there are more than 2*k* + *m*, then IC2 holds in the vote.',
  'enough#enough':
    'In every vote OM(*m*) with at most *m* traitors among more than 3*m* generals, IC1 and IC2 hold. And OM(*m*), as a protocol of *m* + 1 rounds, works for *n* > 3*m* generals and *m* traitors.',
  'enough#silence':
    'Let 1 ≤ *m* ≤ *n* − 2, *k* ≤ *n* − 2 and *n* ≤ 2*k* + *m*. In OM(*m*) among *n* generals, with a loyal commander that orders attack and *k* traitors among its lieutenants who send nothing, every loyal lieutenant retreats, and IC2 is broken.',
  'enough#count':
    'In each round *r* of OM(*m*), from 1 to *m* + 1, the number of messages is (*n* − 1)(*n* − 2) … (*n* − *r*).',
  'enough#to-spare':
    'In every vote OM(*m*) with at most *f* ≤ *m* traitors among more than 2*f* + *m* generals, IC1 and IC2 hold. And OM(*m*), as a protocol, works for *n* > 2*f* + *m* generals and *f* traitors.',
  'signatures#theorem-3':
    'In SM(*m*) among *n* ≥ *m* + 2 generals of whom at most *m* are traitors, all loyal lieutenants obey the same order; and if the commander is loyal, it is the commander’s.',
  'signatures#beyond':
    'Let *n* ≥ *m* + 2. Exactly *f* traitors can make SM(*m*) fail exactly if *m* < *f* ≤ *n* − 2. Then they can do so by changing one message.',
  'still-hard#one-round':
    'For *n* ≥ 3, no protocol of one round works for *n* generals and one traitor, not even if a traitor may only say what it could have said as a loyal general.',
  'still-hard#slow-commander':
    'Let *n* ≥ 2. If under a protocol every loyal lieutenant decides at some time, whatever the delays and whoever of the *n* is a traitor that sends nothing, one at most, then it breaks IC2 in some such execution.',
  'still-hard#two-f':
    'Let at most *f* of *n* generals be traitors. For *n* ≥ 2*f* + 1, if SM(*f*) is run once for each general and everybody takes the majority of the results, loyal generals decide the same, and if they all have one input, that. For 2 ≤ *n* ≤ 2*f* no protocol brings this, even if traitors do nothing but follow it with another input.',
  'still-hard#quorums':
    'If a quorum of *q* can be reached when *f* of *n* are silent, and any two of them share somebody loyal, then *n* ≥ 3*f* + 1. For *n* = 3*f* + 1, quorums of 2*f* + 1 do both.',
  'trust#arbiter':
    'There is a protocol of one round that satisfies IC1 and IC2 in every execution in which the commander is loyal, whatever the others do.',
};

export const checkedWords = {
  checked: {
    title: 'What a machine has checked',
    lead: 'A program has gone through the proofs of most statements of this book, step by step. Here is what that is worth, and what it is not.',
    description:
      'The lemmas and theorems of the book in a form that a proof assistant has checked: what each says, what it rests on, what is trusted, how to check.',
    /** Of one statement’s page. */
    about: (name: string) =>
      `What a proof assistant has checked of “${name}”: the formal statement, and the definitions that it rests on.`,
    /** Under a statement of a lecture. */
    line: 'Machine-checked',
    statement: 'the statement',
    lineLabel: (name: string) => `Machine-checked: the formal statement of ${name}`,
    formal: 'The statement',
    restsOn: 'What it rests on',
    nothingElse: 'It rests on nothing but these definitions: no axiom, and nothing that is left to be shown.',
    restsHow:
      'Each is explained in the book’s words. Those that the statement names come early; what they rest on stands below them.',
    howToRead: 'How to read the signs',
    /** Of a sign, as in the list of signs. */
    signMeans: (shown: string, means: string) => `${shown.replace(/,$/, '')} means ${means}`,
    inTheBook: (statement: string, lecture: string) => `${statement} in “${lecture}”`,
    ofTheBook: 'The title of the book',
    coqName: 'Name in Coq',
    file: 'File',
    by: (version: string) => `Checked with Coq ${version}`,
    unchecked: 'Not checked',
    uncheckedLead:
      'These have been proved on paper, as everything in the book, and no machine has gone through them:',
    reasons: {
      chance: 'It is about chance, and that would need a theory of probability first.',
      reals: 'Its orders are real numbers, and the definitions here know two orders.',
      walk: 'Its walk through thousands of executions has not been written out for the machine.',
    } as Readonly<Record<string, string>>,
    /** Of how many proofs there are steps. */
    stepped: (count: number) =>
      `${capital(inWords(count))} of these proofs can be stepped through, sentence by sentence, in the lecture or on the page of the statement. The others are left at the statement:`,
    /** Why, with the names of the statements before it. */
    unstepped: {
      short: 'The proof is so short that a step would only say its sentence again.',
      computed: 'The machine does the work at one stroke, by calculating, and shows nothing in between.',
      otherwise:
        'The machine goes another way than the page, so none of its steps is one of the page’s sentences.',
    } as Readonly<Record<string, string>>,
    signs,
    meanings,
    readings,
  },
};
