/**
 * Which assumption of which statement is taken away, and how: changes of one file in `proofs/`, each a text and what stands in its
 * place. Nothing is asked in the place of the assumption, so that the same proof can be tried; where a lemma on the way
 * says something else then, though it doesn’t use the assumption, its proof is adapted.
 */

/** A text that occurs once in the file, and what stands there without the assumption. */
export type Change = readonly [from: string, to: string];

export interface TakenAway {
  readonly file: string;
  readonly changes: readonly Change[];
}

/** By statement, and by the name of the assumption in `src/layouts/checked/assumptions.ts`. */
export const TAKEN_AWAY: Readonly<Record<string, Readonly<Record<string, TakenAway>>>> = {
  'too-few#three': {
    three: {
      file: 'TooFew',
      changes: [['three_generals : ~ works P 3 1', 'three_generals : ~ works P 4 1']],
    },
    traitor: {
      file: 'TooFew',
      changes: [['three_generals : ~ works P 3 1', 'three_generals : ~ works P 3 0']],
    },
    ic1: { file: 'TooFew', changes: [['Section Ring.', `${worksOnly('IC2')}\nSection Ring.`]] },
    ic2: { file: 'TooFew', changes: [['Section Ring.', `${worksOnly('IC1')}\nSection Ring.`]] },
    lies: {
      file: 'TooFew',
      changes: [
        [
          'Section Ring.\n  Variable P : protocol.\n',
          `Section Ring.
  Variable P : protocol.
  Variable can_be_said : (round -> general -> general -> option (text P)) -> Prop.
  Definition works (_ : protocol) (n f : nat) : Prop :=
    forall traitor o script, can_be_said script -> traitors_among traitor (generals n) <= f ->
    IC1 n P traitor o script /\\ IC2 n P traitor o script.
`,
        ],
      ],
    },
  },
  'two-generals#impossible': {
    agreement: {
      file: 'TwoGenerals',
      changes: [
        [
          'Definition Agreement := forall ordered lost, decides ordered lost one = decides ordered lost two.',
          'Definition Agreement := True.',
        ],
      ],
    },
    attack: {
      file: 'TwoGenerals',
      changes: [
        ['Definition Attack := both_attack true (fun _ _ _ => false).', 'Definition Attack := True.'],
      ],
    },
    retreat: {
      file: 'TwoGenerals',
      changes: [
        [
          'Definition Retreat := forall lost g, decides false lost g = retreat.',
          'Definition Retreat := True.',
        ],
      ],
    },
    captured: {
      file: 'TwoGenerals',
      changes: [
        [
          'Definition Agreement := forall ordered lost, decides',
          'Variable possible : losses -> Prop.\n  Definition Agreement := forall ordered lost, possible lost -> decides',
        ],
        [
          'Definition Retreat := forall lost g, decides',
          'Definition Retreat := forall lost g, possible lost -> decides',
        ],
      ],
    },
  },
  'enough#obeyed': {
    many: {
      file: 'Enough',
      changes: [
        [
          'traitors (c :: l) <= k -> length (c :: l) > 2 * k + m ->\n    IC2_of m c p v l.',
          'traitors (c :: l) <= k -> True ->\n    IC2_of m c p v l.',
        ],
      ],
    },
    few: {
      file: 'Enough',
      changes: [
        [
          'traitors (c :: l) <= k -> length (c :: l) > 2 * k + m ->\n    IC2_of m c p v l.',
          'True -> length (c :: l) > 2 * k + m ->\n    IC2_of m c p v l.',
        ],
      ],
    },
    commander: {
      file: 'Enough',
      changes: [['Definition IC2_of m c p v l := loyal c ->', 'Definition IC2_of m c p v l := True ->']],
    },
    arrives: {
      file: 'Enough',
      changes: received('late', 'if late c i then retreat else v'),
    },
    sender: {
      file: 'Enough',
      changes: received('posed', 'if posed c i then or_retreat (lie (c :: p) i) else v'),
    },
  },
  'enough#enough': {
    many: { file: 'Enough', changes: [['<= m -> length (c :: l) > 3 * m ->', '<= m -> True ->']] },
    few: {
      file: 'Enough',
      changes: [
        ['traitors (c :: l) <= m -> length (c :: l) > 3 * m ->', 'True -> length (c :: l) > 3 * m ->'],
      ],
    },
    arrives: {
      file: 'Enough',
      changes: received('late', 'if late c i then retreat else v'),
    },
  },
  'signatures#theorem-3': {
    few: {
      file: 'Signatures',
      changes: [
        [
          'what_one_holds_all_hold h j v q : traitors_among traitor (generals n) <= m ->',
          'what_one_holds_all_hold h j v q : True ->',
        ],
      ],
    },
    keys: {
      file: 'Signatures',
      changes: [
        afterVariables('Variable stolen : general -> bool.'),
        ['(traitor k || signs held k v q) && good', '(traitor k || stolen k || signs held k v q) && good'],
        // a chain stays good, whoever signed it: to be said of stolen keys, too
        [
          'destruct (traitor k); simpl in *; [reflexivity|]',
          'destruct (traitor k || stolen k); simpl in *; [reflexivity|]',
        ],
      ],
    },
    arrives: {
      file: 'Signatures',
      changes: [
        afterVariables('Variable arrives : round -> general -> general -> bool.'),
        ['else negb (on i p)\n', 'else negb (on i p) && arrives r k i\n'],
      ],
    },
    size: {
      file: 'Statements',
      changes: [
        [
          'signed_messages_are_enough : forall n m traitor o script, n >= m + 2 ->',
          'signed_messages_are_enough : forall n m traitor o script, True ->',
        ],
      ],
    },
  },
};

/** What it would mean to work if only one of the two conditions were asked for. */
function worksOnly(condition: 'IC1' | 'IC2'): string {
  const asked = (one: string): string => (one === condition ? `${one} n P traitor o script` : 'True');
  return `Definition works (P : protocol) (n f : nat) : Prop :=
  forall traitor o script, traitors_among traitor (generals n) <= f -> ${asked('IC1')} /\\ ${asked('IC2')}.
`;
}

/** Another way for what a loyal general sends, given by something that may be anything. */
function received(name: string, otherwise: string): readonly Change[] {
  return [
    [
      'Variable lie : path -> general -> option order.',
      `Variable lie : path -> general -> option order.\n  Variable ${name} : general -> general -> bool.`,
    ],
    ['or_retreat (lie (c :: p) i) else v.', `or_retreat (lie (c :: p) i) else ${otherwise}.`],
  ];
}

/** Something more that may be anything, for signed messages. */
function afterVariables(variable: string): Change {
  const before = 'Variables (n m : nat) (traitor : general -> bool) (o : order).';
  return [before, `${before}\n  ${variable}`];
}
