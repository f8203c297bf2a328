/**
 * A protocol as a link: `#kind=three-generals&code=…`, behind `#` so that no server ever sees it; one of at most f rounds
 * with its size, `#kind=rounds&n=4&f=2&code=…`. The code is UTF-8 in
 * base64url (RFC 4648, section 5) without padding: letters that no chat and no mail program breaks.
 */
import { plain } from '../../src/scenario/unwrap.ts';
import { BREAK_KINDS, isDrawn, type AnyTask, type BreakKind, type Size } from '../../src/sandbox/kinds.ts';

/** What is wrong with a link that carries code, or means to. */
export type Damage = 'kind' | 'size' | 'code';

/** What the part of an address behind `#` carries. */
export type Linked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'protocol'; readonly task: AnyTask }
  | { readonly kind: 'damaged'; readonly damage: Damage };

/** The fragment for a protocol, `#` included. Lone surrogates, which UTF-8 has no letters for, become U+FFFD. */
export function fragmentOf(task: AnyTask): string {
  const { kind, source } = task;
  const bytes = new TextEncoder().encode(source);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const code = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const size = kind === 'rounds' ? `&n=${task.n}&f=${task.f}` : '';
  return `#kind=${kind}${size}&code=${code}`;
}

/** Reads a fragment, with or without its `#`. One that names neither kind nor code is some other anchor of the page. */
export function readFragment(fragment: string): Linked {
  const fields = new URLSearchParams(plain(fragment).replace(/^#/, ''));
  if (!fields.has('kind') && !fields.has('code')) return { kind: 'nothing' };
  const kind = kindNamed(fields.get('kind'));
  if (kind === null) return { kind: 'damaged', damage: 'kind' };
  const size = sizeIn(fields);
  if (kind === 'rounds' && size === null) return { kind: 'damaged', damage: 'size' };
  const source = decoded(bareCode(fields.get('code')));
  if (source === null) return { kind: 'damaged', damage: 'code' };
  return { kind: 'protocol', task: kind === 'rounds' ? { kind, source, ...size! } : { kind, source } };
}

/** The numbers n and f, if the page takes them. */
function sizeIn(fields: URLSearchParams): Size | null {
  const [n, f] = ['n', 'f'].map((name) => Number(/^\d{1,2}$/.exec(fields.get(name) ?? '')?.[0] ?? NaN));
  const size = { n: n!, f: f! };
  return isDrawn(size) ? size : null;
}

const kindNamed = (name: string | null): BreakKind | null =>
  BREAK_KINDS.find((known) => known === name) ?? null;

/** Without what a text or a mail put around a link. */
const bareCode = (code: string | null): string | null =>
  code?.replace(/^[^\w=-]+/, '').replace(/[^\w=-]{1,9}$/, '') ?? null;

/** The text behind base64url, or null where it is cut off, altered or empty. */
function decoded(code: string | null): string | null {
  if (code === null || !/^[\w-]+$/.test(code)) return null;
  try {
    const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // one letter too many for base64, or bytes that are no UTF-8
  }
}
