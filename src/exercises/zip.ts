/**
 * A ZIP that somebody sent, read within limits: the ZIP of submissions that an LMS gives out has a folder or a file a
 * student, and nothing more. Names are labels here, never paths: nothing is written anywhere. What is in an entry is
 * unpacked piece by piece and counted as it comes, since the sizes that a ZIP states may be lies.
 */
import { Inflate } from 'fflate';

export const ZIP_LIMITS = {
  /** Five classes of a thousand. */
  entries: 5_000,
  /** Unpacked bytes of an entry, a file of a submission with room to spare. */
  entry: 1_000_000,
  /** Unpacked bytes of all of them. */
  total: 200_000_000,
} as const;
export type ZipLimits = Readonly<Record<keyof typeof ZIP_LIMITS, number>>;

/** Why something in a ZIP is not read, or the ZIP itself (where `name` is empty). */
export type ZipProblem =
  | { readonly code: 'zip-damaged' }
  | { readonly code: 'zip-too-many'; readonly found: number; readonly most: number }
  | { readonly code: 'zip-entry-too-large'; readonly most: number }
  | { readonly code: 'zip-total-too-large'; readonly most: number }
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

/** The entries of a ZIP, one by one, folders and a desktop's own files left out. Never throws. */
export function* entriesOf(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Generator<ZipEntry> {
  const listed = listOf(bytes);
  if (listed === null) {
    yield { name: '', problem: { code: 'zip-damaged' } };
    return;
  }
  if (listed.length > limits.entries) {
    const problem = { code: 'zip-too-many', found: listed.length, most: limits.entries } as const;
    yield { name: '', problem };
    return;
  }
  let total = 0;
  for (const entry of listed) {
    if (isNoise(entry.name)) continue;
    const most = Math.min(limits.entry, limits.total - total);
    const read = leadsOut(entry.name) ? { code: 'zip-path' as const } : unpack(bytes, entry, most);
    if (read instanceof Uint8Array) total += read.length;
    if (!(read instanceof Uint8Array) && read.code === 'zip-entry-too-large') {
      total += most;
      if (total >= limits.total) {
        yield { name: entry.name, problem: { code: 'zip-total-too-large', most: limits.total } };
        return;
      }
    }
    yield read instanceof Uint8Array
      ? { name: entry.name, bytes: read }
      : { name: entry.name, problem: read };
  }
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
