/**
 * Why a token is refused: a value for pages to translate, and one English sentence for everybody else.
 */
import { TAGS } from './kinds/kind-of.ts';
import { shorten } from './shorten.ts';

/** The reasons, each with what was found and what would have been right. */
export type Reason =
  | { readonly code: 'empty-token' }
  | { readonly code: 'too-long'; readonly length: number; readonly most: number }
  | { readonly code: 'unknown-kind' }
  | { readonly code: 'empty-field' }
  | { readonly code: 'unknown-field'; readonly kind: string; readonly expected: string }
  | { readonly code: 'field-twice'; readonly letter: string }
  | { readonly code: 'not-a-number'; readonly found: string }
  | {
      readonly code: 'out-of-range';
      readonly what: Quantity;
      readonly found: number;
      readonly least: number;
      readonly most: number;
    }
  | { readonly code: 'unknown-word'; readonly found: string; readonly expected: readonly string[] }
  | { readonly code: 'listed-twice'; readonly found: number }
  | { readonly code: 'two-thresholds' }
  | { readonly code: 'malformed-lie' }
  | { readonly code: 'lie-twice'; readonly path: string; readonly to: number }
  | { readonly code: 'lie-not-from-commander'; readonly found: number }
  | { readonly code: 'lie-path-repeats'; readonly found: number }
  | { readonly code: 'lie-path-too-long'; readonly found: number; readonly most: number }
  | { readonly code: 'lie-to-commander' }
  | { readonly code: 'lie-to-general-on-path'; readonly found: number }
  | { readonly code: 'lie-by-loyal'; readonly found: number }
  | { readonly code: 'too-many-messages'; readonly found: number; readonly most: number }
  | { readonly code: 'cast-needs-three'; readonly n: number }
  /** What only one kind can refuse, in its own words: what goes on behind the field, up to the full stop. */
  | { readonly code: 'of-kind'; readonly says: string };

/** What a number in a token counts. */
export type Quantity =
  | 'generals'
  | 'm'
  | 'traitor'
  | 'session'
  | 'messengers'
  | 'threshold'
  | 'lost'
  | 'eyes'
  | 'round'
  | 'general-in-lie';

/** A refusal, at the 1-based position of the first character of the offending field. */
export type Refusal = Reason & { readonly position: number; readonly field: string };

/** What a refusal calls those who take part. */
export interface Nouns {
  readonly general: string;
  readonly generals: string;
  readonly commander: string;
  /** As in "a traitor’s number". */
  readonly traitor: string;
  readonly traitors: string;
  /** As in "general 2 is loyal". */
  readonly loyal: string;
}

const ARMY: Nouns = {
  ...{ general: 'general', generals: 'generals', commander: 'commander' },
  ...{ traitor: 'a traitor’s number', traitors: 'traitors', loyal: 'loyal' },
};

const quantity = (what: Quantity, { general, generals, traitor }: Nouns): string =>
  ({
    generals: `the number of ${generals}`,
    m: `m, which goes up to the number of ${generals} less two,`,
    traitor,
    session: 'the session number',
    messengers: 'the number of messengers',
    threshold: 'a threshold',
    lost: 'the number of a lost messenger',
    eyes: `the ${general} whose eyes the page opens with`,
    round: 'the round the page opens at',
    'general-in-lie': `a ${general} in a lie`,
  })[what];

/** The tags of all kinds: `om, sm or 2g`. */
const kindsListed = (): string => TAGS.join(', ').replace(/, ([^,]*)$/, ' or $1');

/**
 * One English sentence that names the field and says what would be right.
 * @param nouns those of the generals, or of another cast that plays them
 */
export function describeRefusal(refusal: Refusal, nouns: Nouns = ARMY): string {
  const { general, generals } = nouns;
  const quoted = refusal.field === '' ? 'An empty field' : `“${shorten(refusal.field)}”`;
  const { code } = refusal;
  switch (code) {
    case 'empty-token':
      return `There is no scenario here: a token begins with its kind, ${kindsListed()}.`;
    case 'too-long':
      return `The token takes ${refusal.length} characters, and at most ${refusal.most} are allowed: ${quoted} is one field too many.`;
    case 'unknown-kind':
      return `${quoted} is no kind of scenario: a token begins with ${kindsListed()}.`;
    case 'empty-field':
      return `There is an empty field: between two underscores, and after the last one, a field is expected.`;
    case 'unknown-field':
      return `${quoted} is no field of the kind ${refusal.kind}: its fields are ${refusal.expected}.`;
    case 'field-twice':
      return `${quoted} is the second field ${refusal.letter}: each field may stand only once.`;
    case 'not-a-number':
      return `${quoted} holds “${shorten(refusal.found)}” where a whole number without sign or leading zero is expected.`;
    case 'out-of-range':
      return `${quoted}: ${quantity(refusal.what, nouns)} must be from ${refusal.least} to ${refusal.most}, not ${plain(refusal.found)}.`;
    case 'unknown-word':
      return `${quoted} holds “${shorten(refusal.found)}” where one of ${refusal.expected.join(', ')} is expected.`;
    case 'listed-twice':
      return `${quoted} lists ${refusal.found} twice: each number may stand only once.`;
    case 'two-thresholds':
      return `${quoted} must hold two thresholds with a dot between them, as in w0.1.`;
    case 'malformed-lie':
      return `${quoted} is no lie: it takes a path, a hyphen, the receiver and a, r or x, as in 1.2-3r.`;
    case 'lie-twice':
      return `${quoted} is the second lie about the message on path ${refusal.path} to ${general} ${refusal.to}: one is enough.`;
    case 'lie-not-from-commander':
      return `${quoted}: the path of a lie begins with ${general} 1, the ${nouns.commander}, not with ${refusal.found}.`;
    case 'lie-path-repeats':
      return `${quoted}: ${general} ${refusal.found} stands twice on the path; nobody relays an order twice.`;
    case 'lie-path-too-long':
      return `${quoted}: the path has ${refusal.found} ${generals}, but messages of this scenario pass at most ${refusal.most} (m + 1).`;
    case 'lie-to-commander':
      return `${quoted}: nobody sends the ${nouns.commander} anything, so no lie can go to ${general} 1.`;
    case 'lie-to-general-on-path':
      return `${quoted}: ${general} ${refusal.found} is on the path itself; a lie goes to somebody who is not.`;
    case 'lie-by-loyal':
      return `${quoted}: ${general} ${refusal.found} is ${nouns.loyal} and tells no lies; list it among the ${nouns.traitors} (t${refusal.found}) or drop the lie.`;
    case 'too-many-messages':
      return `${quoted} makes ${refusal.found} messages: at most ${refusal.most} are allowed, so take a smaller m.`;
    case 'cast-needs-three':
      return `${quoted}: customer, shop and payments service are three, so this cast needs n3, not n${refusal.n}.`;
    case 'of-kind':
      return `${quoted} ${refusal.says}.`;
  }
}

/** A number as it was written; far beyond every bound its digits no longer matter. */
const plain = (found: number): string =>
  Math.abs(found) <= Number.MAX_SAFE_INTEGER ? String(found) : 'a number that long';
