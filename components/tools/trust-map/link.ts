/**
 * A trust map in a link: `?map=1_customer.shop.payments_3_4.4.0_k1s`.
 *
 * Fields are separated by `_`, in this order: the version, 1; the names, with a dot between them; which parties the
 * reader says may be Byzantine, as a number whose bit i stands for party i; a number for each party, bit j of which says
 * that it relies on party j, dots between; and the settings that are not as usual: `k` with how many at once, `s` signed,
 * `l` late or `x` lossy, `r` with the rounds, `o` open; `-` if all are. Numbers are in base 36. In names a hyphen stands
 * for a space, and `-` itself and letters beyond a to z, A to Z and digits are `-(code point in base 36)-` with `--`
 * before and `-` after. A meaning never changes; what can’t be kept gets another version.
 */
import {
  fitted,
  isName,
  MAP_LIMITS,
  suspects,
  type Network,
  type Party,
  type TrustMap,
} from './trust-map.ts';

export type Damage = 'version' | 'fields' | 'names' | 'marks' | 'trust' | 'settings';

export type ReadLink =
  { readonly kind: 'map'; readonly map: TrustMap } | { readonly kind: 'damaged'; readonly damage: Damage };

const VERSION = '1';
const BASE = 36;

const escapeName = (name: string): string =>
  Array.from(name, (letter) =>
    /[a-zA-Z0-9]/.test(letter)
      ? letter
      : letter === ' '
        ? '-'
        : `--${letter.codePointAt(0)!.toString(BASE)}-`,
  ).join('');

const readName = (text: string): string =>
  text.replace(/--([0-9a-z]+)-|-/g, (_all, code: string | undefined) => {
    if (code === undefined) return ' ';
    const point = parseInt(code, BASE);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '?';
  });

/** The map as the value of `map`; letters, digits, dots, hyphens and underscores alone. */
export function writeLink(map: TrustMap): string {
  const { parties, atOnce, signed, network, rounds, open } = map;
  const bits = (places: readonly number[]): string =>
    places.reduce((sum, place) => sum + 2 ** place, 0).toString(BASE);
  const settings = [
    atOnce === null ? '' : `k${atOnce}`,
    signed ? 's' : '',
    network === 'on-time' ? '' : network === 'late' ? 'l' : 'x',
    rounds === null ? '' : `r${rounds}`,
    open ? 'o' : '',
  ].join('');
  return [
    VERSION,
    parties.map(({ name }) => escapeName(name)).join('.'),
    bits(parties.flatMap(({ suspected }, place) => (suspected ? [place] : []))),
    parties.map(({ trusts }) => bits(trusts)).join('.'),
    settings === '' ? '-' : settings,
  ].join('_');
}

/** Reads what `writeLink` writes, and nothing else: every map has one link. */
export function readLinked(text: string): ReadLink {
  const damaged = (damage: Damage): ReadLink => ({ kind: 'damaged', damage });
  const fields = text.split('_');
  if (fields[0] !== VERSION) return damaged('version');
  if (fields.length !== 5) return damaged('fields');
  const [, nameField, markField, trustField, settingField] = fields as [
    string,
    string,
    string,
    string,
    string,
  ];
  const names = nameField.split('.').map(readName);
  const { least, most } = MAP_LIMITS.parties;
  const distinct = new Set(names).size === names.length;
  if (names.length < least || names.length > most || !distinct || !names.every(isName))
    return damaged('names');
  const marks = placesIn(markField, names.length);
  if (marks === null) return damaged('marks');
  const rows = trustField.split('.').map((row) => placesIn(row, names.length));
  const parties = names.map((name, place): Party => ({
    name,
    suspected: marks.includes(place),
    trusts: rows[place] ?? [],
  }));
  if (rows.length !== names.length || rows.some((row, place) => row === null || row.includes(place)))
    return damaged('trust');
  const map = settingsIn(settingField, parties);
  return map && writeLink(map) === text ? { kind: 'map', map } : damaged('settings');
}

/** The places whose bits are set, or null where it is no number of so many bits. */
function placesIn(field: string, count: number): readonly number[] | null {
  const value = /^[0-9a-z]{1,2}$/.test(field) ? parseInt(field, BASE) : Infinity;
  if (value >= 2 ** count || value.toString(BASE) !== field) return null;
  return Array.from({ length: count }, (_, place) => place).filter((place) => (value >> place) & 1);
}

const NETWORK_LETTERS: Readonly<Record<string, Network>> = { l: 'late', x: 'lossy' };

function settingsIn(field: string, parties: readonly Party[]): TrustMap | null {
  const found = /^(?:-|(?:k(\d))?(s)?([lx])?(?:r(\d))?(o)?)$/.exec(field);
  if (!found || field === '') return null;
  const [, atOnce, signed, network = '', rounds, open] = found;
  const map: TrustMap = {
    parties,
    atOnce: atOnce === undefined ? null : Number(atOnce),
    signed: signed !== undefined,
    network: NETWORK_LETTERS[network] ?? 'on-time',
    rounds: rounds === undefined ? null : Number(rounds),
    open: open !== undefined,
  };
  const fits = map.atOnce === null || map.atOnce < suspects(map).length;
  return fits && map.rounds !== 0 && fitted(map).rounds === map.rounds ? map : null;
}
