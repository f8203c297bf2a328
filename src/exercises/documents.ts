/**
 * The text in what students upload in place of a text: documents of word processors, mails, texts in other encodings. What
 * can't be read is named for what it is, so that nobody is told that a picture “was cut off”.
 */
import PostalMime, { type Attachment } from 'postal-mime';
import { hexOf } from '../core/bytes.ts';
import { entriesOf } from './zip.ts';

/** Kinds of files that are recognised and can't hold a submission that is read here. */
export const FOREIGN_KINDS = ['pdf', 'picture', 'old-word', 'rtf', 'archive', 'film'] as const;
export type ForeignKind = (typeof FOREIGN_KINDS)[number];

/** By their first bytes, in hexadecimal. */
const SIGNATURES: readonly (readonly [ForeignKind, RegExp])[] = [
  ['pdf', /^25504446/],
  // PNG, JPEG, GIF, BMP, TIFF, WebP, HEIC and AVIF
  ['picture', /^(?:89504e47|ffd8ff|47494638|424d.{8}00000000|49492a00|4d4d002a|52494646.{8}57454250)/],
  ['picture', /^.{8}66747970(?:68656963|68656978|6d696631|61766966)/],
  ['film', /^.{8}66747970/],
  ['old-word', /^d0cf11e0/],
  ['rtf', /^7b5c727466/],
  // 7z, RAR, gzip, bzip2
  ['archive', /^(?:377abcaf|52617221|1f8b|425a68)/],
];

/** What kind of file these bytes are, where it is one that no submission comes in; null for a text, as far as one can tell. */
export function foreignKind(bytes: Uint8Array): ForeignKind | null {
  const head = hexOf(bytes.subarray(0, 16));
  return SIGNATURES.find(([, begins]) => begins.test(head))?.[0] ?? null;
}

/** A text in UTF-8 or UTF-16, with or without the mark that says so. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // letters of ASCII in UTF-16 have a zero byte each, which no text in UTF-8 has
  const head = bytes.subarray(0, 200);
  const zeros = (odd: number): number => head.filter((byte, i) => i % 2 === odd && byte === 0).length;
  if (zeros(1) > head.length / 4) return 'utf-16le';
  return zeros(0) > head.length / 4 ? 'utf-16be' : 'utf-8';
}

/** The parts of a word processor's document that hold its text: Word's (OOXML), and OpenDocument's. */
const BODIES = ['word/document.xml', 'content.xml'];

/** The text of a document that is a ZIP inside; null where it is another ZIP. */
export function officeText(bytes: Uint8Array): string | null {
  // nothing else is unpacked: a document may hold a thousand pictures, or a bomb
  for (const entry of entriesOf(bytes, { wanted: (name) => BODIES.includes(name) })) {
    if ('bytes' in entry) return textOfXml(decode(entry.bytes));
  }
  return null;
}

/** A paragraph and a line break are line breaks; what is marked within a line is joined. */
const textOfXml = (xml: string): string =>
  xml
    .replace(/<(?:\/w:p|\/text:p|w:br|text:line-break)\b[^<>]*>/g, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: 'lt') => XML_LETTERS[name]);

const XML_LETTERS = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;

/** Whether a text is a mail as it is sent (RFC 5322): header lines first, one of MIME's among them. */
export function isMail(text: string): boolean {
  const head = text.slice(0, 20_000);
  // line by line: as one expression it takes time that doubles with every line of a text made to be slow
  const lines = head.split('\n').slice(text.startsWith('From ') ? 1 : 0, -1);
  let fields = 0;
  for (const line of lines) {
    if (/^[\w-]+:/.test(line)) fields++;
    else if (fields === 0 || !/^[ \t]/.test(line)) break;
    if (fields === 2) break;
  }
  return fields === 2 && /^(?:mime-version|content-type|message-id):/im.test(head);
}

/** What a mail holds: its text, and files. */
export interface Mail {
  readonly text: string;
  readonly html: string;
  /** When the server of the mailbox took it in, in milliseconds since 1970; null where it does not say, with a zone. */
  readonly received: number | null;
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Mails as they were sent, several of them where it is a mailbox (mbox). Never throws: what is no mail has no parts. */
export async function mailsIn(text: string): Promise<readonly Mail[]> {
  const mails = text.startsWith('From ') ? text.split(/^From [^\n]*\n/m).filter((one) => one !== '') : [text];
  return Promise.all(mails.map(readMail));
}

async function readMail(source: string): Promise<Mail> {
  try {
    const { text = '', html = '', attachments, headers } = await PostalMime.parse(source);
    // every server puts its line above the others': the first is of the last, which nobody who sends can write
    const received = headers.find(({ key }) => key === 'received')?.value ?? '';
    return { text, html, received: momentIn(received), attachments: attachments.map(fileOf) };
  } catch {
    return { text: source, html: '', received: null, attachments: [] };
  }
}

/** The moment behind the last semicolon of a line `Received:` (RFC 5321, section 4.4); null where there is none with a zone. */
function momentIn(received: string): number | null {
  const said = received
    .slice(received.lastIndexOf(';') + 1)
    .replace(/\([^()]*\)/g, '')
    .trim();
  if (!/\d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC?)$/.test(said)) return null;
  const time = Date.parse(said);
  return Number.isNaN(time) ? null : time;
}

const fileOf = ({ filename, content }: Attachment) => ({
  name: filename ?? '',
  bytes:
    typeof content === 'string'
      ? new TextEncoder().encode(content)
      : content instanceof Uint8Array
        ? content
        : new Uint8Array(content),
});
