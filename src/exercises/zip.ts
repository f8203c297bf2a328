/**
 * A ZIP that somebody sent, read within limits: the ZIP of submissions that an LMS gives out has a folder or a file a
 * student, and nothing more. Names are labels here, never paths: nothing is written anywhere. What is in an entry is
 * unpacked piece by piece and counted as it comes, since the sizes that a ZIP states may be lies.
 */
import { Inflate } from 'fflate';

export const ZIP_LIMITS = {
  /** Entries of which nobody says whose they are: five classes of a thousand. */
  entries: 5_000,
  /** Unpacked bytes of an entry, a file of a submission with room to spare. */
  entry: 1_000_000,
  /** Unpacked bytes of all entries of which nobody says whose they are. */
  total: 200_000_000,
  /** Entries of one student, and their unpacked bytes: who sends more takes nothing from the others’ share. */
  entriesOfOne: 100,
  totalOfOne: 20_000_000,
} as const;
export type ZipLimits = Readonly<Record<keyof typeof ZIP_LIMITS, number>>;

export interface ZipReading {
  readonly limits?: ZipLimits;
  /** Whose an entry is, by its name; null where nobody says. Everybody has limits of their own. */
  readonly ownerOf?: (name: string) => string | null;
  /** Entries of other names are neither unpacked nor told. */
  readonly wanted?: (name: string) => boolean;
}

/** Why something in a ZIP is not read, or the ZIP itself (where `name` is empty). */
export type ZipProblem =
  | { readonly code: 'zip-damaged' }
  | { readonly code: 'zip-too-many'; readonly found: number; readonly most: number }
  | { readonly code: 'zip-entry-too-large'; readonly most: number }
  | { readonly code: 'zip-total-too-large'; readonly most: number }
  /** One student has more entries than are read of one. */
  | { readonly code: 'too-many-of-one'; readonly most: number }
  | { readonly code: 'zip-total-of-one'; readonly most: number }
  /** A ZIP within a ZIP, and no document of a word processor: is not opened. */
  | { readonly code: 'zip-nested' }
  /** A name that leads out of the folder: `..`, an absolute path, a drive. */
  | { readonly code: 'zip-path' }
  /** Encrypted, or packed in another way than everybody packs. */
  | { readonly code: 'zip-method' };

export type ZipEntry =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly problem: ZipProblem };

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && [0x03, 0x05].includes(bytes[2]!);

/** What its list says of an entry (the format's section 4.3.12, Central Directory Header). */
interface Listed {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

/** What has been read of one owner's entries. */
interface Share {
  entries: number;
  total: number;
}

/** The entries of a ZIP, one by one, folders and a desktop's own files left out. Never throws. */
export function* entriesOf(
  bytes: Uint8Array,
  { limits = ZIP_LIMITS, ownerOf = () => null, wanted = () => true }: ZipReading = {},
): Generator<ZipEntry> {
  const listed = listOf(bytes)?.filter(({ name }) => !isNoise(name) && wanted(name));
  if (listed === undefined) {
    yield { name: '', problem: { code: 'zip-damaged' } };
    return;
  }
  const shares = new Map<string | null, Share>();
  for (const entry of listed) {
    const owner = ownerOf(entry.name);
    const share = shares.get(owner) ?? { entries: 0, total: 0 };
    shares.set(owner, share);
    const full = beyond(share, owner !== null, listed.length, limits);
    share.entries++;
    if (full === 'told') continue;
    const read = full ?? (leadsOut(entry.name) ? OUT : unpackWithin(bytes, entry, share, owner, limits));
    // of nobody's there may be any number: said once, of the ZIP
    const name = full !== null && owner === null ? '' : entry.name;
    yield read instanceof Uint8Array ? { name, bytes: read } : { name, problem: read };
  }
}

const OUT: ZipProblem = { code: 'zip-path' };

/** Why nothing more is read of somebody; `told`: nothing is, and that was said. */
function beyond(
  { entries, total }: Share,
  owned: boolean,
  found: number,
  limits: ZipLimits,
): ZipProblem | 'told' | null {
  if (owned) {
    if (entries >= limits.entriesOfOne) return { code: 'too-many-of-one', most: limits.entriesOfOne };
    return total >= limits.totalOfOne ? { code: 'zip-total-of-one', most: limits.totalOfOne } : null;
  }
  if (entries > limits.entries || total > limits.total) return 'told';
  if (entries === limits.entries) return { code: 'zip-too-many', found, most: limits.entries };
  return null;
}

/** Unpacks an entry within what is left of its owner's share. */
function unpackWithin(
  bytes: Uint8Array,
  entry: Listed,
  share: Share,
  owner: string | null,
  limits: ZipLimits,
): Uint8Array | ZipProblem {
  const whole = owner === null ? limits.total : limits.totalOfOne;
  const most = Math.min(limits.entry, whole - share.total);
  const read = unpack(bytes, entry, most);
  if (read instanceof Uint8Array) share.total += read.length;
  else if (read.code === 'zip-entry-too-large') {
    share.total += most;
    if (share.total < whole) return read;
    if (owner !== null) return { code: 'zip-total-of-one', most: whole };
    share.total++; // from here on nothing is read, and that has been said
    return { code: 'zip-total-too-large', most: whole };
  }
  return read;
}

/** Folders, and what desktops leave in a ZIP. */
const isNoise = (name: string): boolean =>
  name.endsWith('/') || /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|\._)/.test(name);

const leadsOut = (name: string): boolean =>
  /^[\\/]|^[A-Za-z]:|\0/.test(name) || name.split(/[\\/]/).includes('..');

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;

function listOf(bytes: Uint8Array): readonly Listed[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = bytes.length - 22;
  const first = Math.max(0, end - 65_535);
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const listed: Listed[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== LISTED) return null;
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength!));
    listed.push({
      ...{ name, flags: view.getUint16(at + 8, true), method: view.getUint16(at + 10, true) },
      ...{ packed: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) },
    });
    at += 46 + nameLength! + extra! + comment!;
  }
  return listed;
}

function unpack(bytes: Uint8Array, entry: Listed, most: number): Uint8Array | ZipProblem {
  const { flags, method, packed, offset } = entry;
  if ((flags & 1) !== 0 || (method !== 0 && method !== 8)) return { code: 'zip-method' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return { code: 'zip-damaged' };
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) return { code: 'zip-damaged' };
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data.length > most ? { code: 'zip-entry-too-large', most } : data;
  return inflate(data, most);
}

/** How much is unpacked between two looks at how much there is already, in packed bytes. */
const STEP = 4_096;

function inflate(data: Uint8Array, most: number): Uint8Array | ZipProblem {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    length += piece.length;
    if (length <= most) pieces.push(piece);
  });
  try {
    for (let at = 0; at < data.length && length <= most; at += STEP)
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  } catch {
    return { code: 'zip-damaged' };
  }
  if (length > most) return { code: 'zip-entry-too-large', most };
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
