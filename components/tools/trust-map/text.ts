/**
 * A trust map as text, a line each:
 *
 *     customer (may cheat)
 *     shop (may cheat)
 *     payments
 *     customer trusts payments
 *     shop trusts payments
 *     at once: 1
 *     messages: signed
 *     network: on time
 *     rounds: 2
 *     members: open
 *
 * First the parties in their order, each with “(may cheat)” where the reader says so. `a trusts b, c` says on whom a
 * relies; `a trusts everybody` on all others. Settings may be left out: at once “all”, messages “oral”, network “on
 * time” (or “late”, “lossy”), rounds “enough”, members “fixed”. Empty lines and lines that begin with # say nothing.
 */
import {
  isName,
  MAP_LIMITS,
  NETWORKS,
  suspects,
  type Network,
  type Party,
  type Place,
  type TrustMap,
} from './trust-map.ts';

/** What a line must not be, with what it is about; `strings` say it. */
export type Fault =
  | {
      readonly code: 'name' | 'name-twice' | 'unknown-party' | 'trusts-itself' | 'trusts-twice';
      readonly found: string;
    }
  | { readonly code: 'setting' | 'setting-twice'; readonly found: string }
  | { readonly code: 'value'; readonly found: string; readonly setting: Setting; readonly most: number }
  | { readonly code: 'too-many' | 'too-few'; readonly found: string }
  | { readonly code: 'late-party'; readonly found: string };

export type Read =
  | { readonly kind: 'map'; readonly map: TrustMap }
  /** `line` is counted from 1. */
  | { readonly kind: 'refused'; readonly line: number; readonly fault: Fault };

export const SETTINGS = ['at once', 'messages', 'network', 'rounds', 'members'] as const;
export type Setting = (typeof SETTINGS)[number];

const NETWORK_WORDS: Record<Network, string> = { 'on-time': 'on time', late: 'late', lossy: 'lossy' };

/** The map in this form; what is as it is without being said is left out, but for the kind of messages. */
export function writeText(map: TrustMap): string {
  const { parties, atOnce, signed, network, rounds, open } = map;
  const trusting = parties.flatMap(({ name, trusts }) => {
    if (trusts.length === 0) return [];
    const all = trusts.length === parties.length - 1;
    return `${name} trusts ${all ? 'everybody' : trusts.map((place) => parties[place]!.name).join(', ')}`;
  });
  return [
    ...parties.map(({ name, suspected }) => (suspected ? `${name} (may cheat)` : name)),
    ...trusting,
    ...(atOnce === null ? [] : [`at once: ${atOnce}`]),
    `messages: ${signed ? 'signed' : 'oral'}`,
    `network: ${NETWORK_WORDS[network]}`,
    ...(rounds === null ? [] : [`rounds: ${rounds}`]),
    ...(open ? ['members: open'] : []),
    '',
  ].join('\n');
}

/** Breaks off the reading of a text; never leaves this file. */
class Refusal extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}
const refuse = (fault: Fault): never => {
  throw new Refusal(fault);
};

interface Draft {
  readonly names: string[];
  readonly suspected: boolean[];
  readonly trusts: Map<Place, Place[]>;
  readonly settings: Map<Setting, string>;
  /** The line of each setting, for what only the whole text can tell to be wrong. */
  readonly lines: Map<Setting, number>;
}

/** Reads such a text; of several faults the first. */
export function readText(text: string): Read {
  const draft: Draft = { names: [], suspected: [], trusts: new Map(), settings: new Map(), lines: new Map() };
  const lines = text.split(/\r?\n/);
  let line = 0;
  try {
    for (const raw of lines) {
      line++;
      const said = raw.trim().replace(/\s+/g, ' ');
      if (said !== '' && !said.startsWith('#')) readLine(draft, said, line);
    }
    if (draft.names.length < MAP_LIMITS.parties.least)
      refuse({ code: 'too-few', found: String(draft.names.length) });
    const parties = draft.names.map((name, place): Party => ({
      name,
      suspected: draft.suspected[place]!,
      trusts: [...(draft.trusts.get(place) ?? [])].sort((a, b) => a - b),
    }));
    const plain: TrustMap = {
      parties,
      atOnce: null,
      signed: false,
      network: 'on-time',
      rounds: null,
      open: false,
    };
    return { kind: 'map', map: withSettings(plain, draft, (at) => (line = at)) };
  } catch (refused) {
    if (refused instanceof Refusal) return { kind: 'refused', line, fault: refused.fault };
    throw refused;
  }
}

function readLine(draft: Draft, said: string, line: number): void {
  const setting = /^([^:]*?) ?: ?(.*)$/.exec(said);
  if (setting) {
    readSetting(draft, setting[1]!, setting[2]!, line);
    return;
  }
  const trust = /^(.+?) trusts (.+)$/.exec(said);
  if (trust) {
    readTrust(draft, trust[1]!, trust[2]!);
    return;
  }
  const [, name, mark] = /^(.*?)( ?\(may cheat\))?$/.exec(said)!;
  if (!isName(name!)) refuse({ code: 'name', found: name! });
  if (draft.names.includes(name!)) refuse({ code: 'name-twice', found: name! });
  if (draft.trusts.size > 0) refuse({ code: 'late-party', found: name! });
  if (draft.names.length === MAP_LIMITS.parties.most) refuse({ code: 'too-many', found: name! });
  draft.names.push(name!);
  draft.suspected.push(mark !== undefined);
}

function readTrust({ names, trusts }: Draft, who: string, whom: string): void {
  const place = (name: string): Place => {
    const found = names.indexOf(name);
    return found >= 0 ? found : refuse({ code: 'unknown-party', found: name });
  };
  const from = place(who);
  const list = trusts.get(from) ?? [];
  const wanted =
    whom === 'everybody'
      ? names.flatMap((_, to) => (to === from ? [] : [to]))
      : whom.split(/ ?, ?/).map(place);
  for (const to of wanted) {
    if (to === from) refuse({ code: 'trusts-itself', found: who });
    if (list.includes(to)) refuse({ code: 'trusts-twice', found: names[to]! });
    list.push(to);
  }
  trusts.set(from, list);
}

function readSetting({ settings, lines }: Draft, name: string, value: string, line: number): void {
  const setting = SETTINGS.find((known) => known === name) ?? refuse({ code: 'setting', found: name });
  if (settings.has(setting)) refuse({ code: 'setting-twice', found: setting });
  settings.set(setting, value);
  lines.set(setting, line);
}

function withSettings(plain: TrustMap, { settings, lines }: Draft, go: (line: number) => void): TrustMap {
  let map = plain;
  for (const [setting, value] of settings) {
    go(lines.get(setting)!);
    map = { ...map, ...settingOf(plain, setting, value) };
  }
  return map;
}

function settingOf(map: TrustMap, setting: Setting, found: string): Partial<TrustMap> {
  const most = setting === 'at once' ? suspects(map).length : map.parties.length - 1;
  const wrong = (): never => refuse({ code: 'value', setting, found, most });
  const number = (least: number): number =>
    /^\d$/.test(found) && Number(found) >= least && Number(found) <= most ? Number(found) : wrong();
  const oneOf = <Value>(words: Readonly<Record<string, Value>>): Value =>
    Object.hasOwn(words, found) ? words[found]! : wrong();
  switch (setting) {
    case 'at once': {
      const atOnce = found === 'all' ? most : number(0);
      return { atOnce: atOnce === most ? null : atOnce };
    }
    case 'messages':
      return { signed: oneOf({ oral: false, signed: true }) };
    case 'network':
      return { network: NETWORKS.find((network) => NETWORK_WORDS[network] === found) ?? wrong() };
    case 'rounds':
      return { rounds: found === 'enough' ? null : number(1) };
    case 'members':
      return { open: oneOf({ fixed: false, open: true }) };
  }
}
