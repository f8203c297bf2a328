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
  for (const entry of entriesOf(bytes)) {
    if ('bytes' in entry && BODIES.includes(entry.name)) return textOfXml(decode(entry.bytes));
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
export const isMail = (text: string): boolean =>
  /^(?:From [^\n]*\n)?(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}/.test(text.slice(0, 20_000)) &&
  /^(?:mime-version|content-type|message-id):/im.test(text.slice(0, 20_000));

/** What a mail holds: its text, and files. */
export interface Mail {
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Mails as they were sent, several of them where it is a mailbox (mbox). Never throws: what is no mail has no parts. */
export async function mailsIn(text: string): Promise<readonly Mail[]> {
  const mails = text.startsWith('From ') ? text.split(/^From [^\n]*\n/m).filter((one) => one !== '') : [text];
  return Promise.all(mails.map(readMail));
}

async function readMail(source: string): Promise<Mail> {
  try {
    const { text = '', html = '', attachments } = await PostalMime.parse(source);
    return { text, html, attachments: attachments.map(fileOf) };
  } catch {
    return { text: source, html: '', attachments: [] };
  }
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
