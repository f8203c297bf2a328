/** What programs make of an honest submission on its way: each gives a file that must still be read. */
import { strToU8, zipSync } from 'fflate';

export const wrap = (long: string, width: number, between: string): string =>
  long.replace(new RegExp(`.{${width}}`, 'g'), `$&${between}`);
const utf16 = (long: string, big: boolean, mark: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from((mark ? '\uFEFF' : '') + long).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
const base64 = (long: string): string => wrap(Buffer.from(long).toString('base64'), 76, '\r\n');
const quotedPrintable = (long: string): string => wrap(long.replaceAll('=', '=3D'), 75, '=\r\n');

const eml = (type: string, encoding: string, body: string): string =>
  [
    'From: Ada <ada@example.edu>',
    'To: prof@example.edu',
    'Subject: Week 3',
    'MIME-Version: 1.0',
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
  ].join('\r\n');
const multipart = (...parts: readonly string[]): string =>
  eml(
    'multipart/mixed; boundary="b1"',
    '7bit',
    parts.map((part) => `--b1\r\n${part}\r\n`).join('') + '--b1--\r\n',
  );
const part = (type: string, encoding: string, body: string): string =>
  `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`;

export const docx = (xml: string): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8(xml) });
export const run = (one: string): string => `<w:r><w:t>${one}</w:t></w:r>`;

const greeting = 'Dear professor,\n\nhere is my work:\n\n';

/** @param text the submission as a text @param file the same as a file */
type Mangling = (text: string, file: string) => string | Uint8Array;

export const MANGLINGS: readonly (readonly [string, Mangling])[] = [
  ['soft line breaks', (text) => greeting + wrap(text, 72, '\n')],
  ['line breaks of Windows', (text) => wrap(text, 72, '\r\n')],
  ['soft line breaks of quoted-printable', (text) => quotedPrintable(text)],
  ['<br> between lines', (text) => `<div>${wrap(text, 60, '<br>\n')}</div>`],
  ['a paragraph a line', (text) => `<p>${wrap(text, 60, '</p><p>')}</p>`],
  ['<wbr>, no-break spaces and entities', (text) => wrap(text, 30, '<wbr>&nbsp;&#8203;&shy;')],
  ['a link that a program made of it', (text) => `<a href="http://${text.slice(0, 40)}">${text}</a>`],
  ['tabs', (text) => wrap(text, 40, '\n\t\t')],
  ['no-break spaces', (text) => wrap(text, 40, '\u00a0')],
  ['letters of no width', (text) => wrap(text, 10, '\u200b')],
  ['soft hyphens', (text) => wrap(text, 17, '\u00ad')],
  ['hyphens at the ends of lines', (text) => wrap(text, 61, '-\n')],
  ['quotes with >', (text) => `On Monday Ada wrote:\n> ${wrap(text, 70, '\n> ')}`],
  ['quotes of quotes', (text) => `>> ${wrap(text, 70, '\n>> ')}\n> thanks`],
  ['quotes with |', (text) => `| ${wrap(text, 70, '\n| ')}`],
  ['quotes with initials', (text) => `AL> ${wrap(text, 70, '\nAL> ')}`],
  ['a fence', (text) => '```\n' + text + '\n```'],
  ['quotation marks', (text) => `“${text}”`],
  ['angle brackets', (text) => `<${text}>`],
  ['a full stop behind it', (text) => `${greeting}${text}.`],
  ['a signature below', (text) => `${text}\n-- \nAda Lovelace\ntel. 555.0199`],
  ['a signature in the next line', (text) => `${wrap(text, 76, '\n')}\nAda`],
  ['UTF-16 with its mark', (text) => utf16(greeting + text, false, true)],
  ['UTF-16, big end first', (text) => utf16(text, true, true)],
  ['UTF-16 without its mark', (text) => utf16(text, false, false)],
  ['a mark of UTF-8 before the file', (_, file) => `\uFEFF${file}`],
  ['the file in UTF-16', (_, file) => utf16(file, false, true)],
  ['a mail in base64', (text) => eml('text/plain; charset=utf-8', 'base64', base64(greeting + text))],
  [
    'a mail of HTML, quoted-printable',
    (text) => eml('text/html', 'quoted-printable', quotedPrintable(`<p>${text}</p>`)),
  ],
  [
    'the file attached to a mail',
    (_, file) =>
      multipart(
        part('text/plain', '7bit', 'See below.'),
        part('application/json; name="work.json"', 'base64', base64(file)),
      ),
  ],
  [
    'a mail forwarded as an attachment',
    (text) =>
      multipart(
        part('text/plain', '7bit', 'Fwd'),
        part('message/rfc822', '7bit', eml('text/plain', '7bit', text)),
      ),
  ],
  ['a mailbox', (text) => `From ada Mon Nov 2\n${eml('text/plain', '7bit', text)}\n`],
  ['the file in a mail', (_, file) => `${greeting}${file}\nBest,\nAda {1815}`],
  ['the file, quoted', (_, file) => file.replace(/^/gm, '> ')],
  ['the file with no-break spaces', (_, file) => file.replaceAll('\n ', '\n\u00a0')],
  ['the file with its lines broken', (_, file) => file.replace(/("assignment": ".{40})/, '$1\n')],
  [
    'the file in HTML',
    (_, file) =>
      `<div>${file.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '<br>')}</div>`,
  ],
  ['the file with printers’ quotation marks', (_, file) => file.replace(/"([^"\n]*)"/g, '“$1”')],
  [
    'a document of Word',
    (text) =>
      docx(
        `<w:p>${run('My work')}</w:p><w:p>${wrap(text, 50, '</w:t></w:r><w:r><w:t>').replace(/^.*$/, run)}</w:p>`,
      ),
  ],
  [
    'a document of LibreOffice',
    (text) =>
      zipSync({ 'content.xml': strToU8(`<text:p>${wrap(text, 50, '<text:soft-page-break/>')}</text:p>`) }),
  ],
];
