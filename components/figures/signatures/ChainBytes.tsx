/** A signature chain, link by link: what each general signed, with which key, and what came out. */
import '../../sheet/look.ts';
import './signatures.css';
import { useState } from 'preact/hooks';
import { signatureWords } from '#words/signatures.ts';
import { useNamed, whole, type Params } from '../../platform/named.ts';
import { NamedSheet } from '../../kit/NamedSheet.tsx';
import { Segments } from '../../kit/Segments.tsx';
import { linesOf, type ChainLink } from './chains.ts';
import { bytesOfText, hex } from './sealed.ts';
import { Covers } from './Covers.tsx';
import { Hex } from './Hex.tsx';

interface Props {
  readonly figure: string;
  readonly label: string;
  readonly links: readonly ChainLink[];
}

interface Shown {
  /** The link that is shown alone, from 1; 0: all. */
  readonly link: number;
}

const OPENING: Shown = { link: 0 };

export const paramsFor = (links: number): Params<Shown> => ({
  link: {
    read: (text) => (text === 'all' ? 0 : whole({ least: 1, most: links }).read(text)),
    write: (link) => (link === 0 ? 'all' : String(link)),
  },
});

export function ChainBytes({ figure, label, links }: Props) {
  const words = signatureWords.chainBytes;
  const [params] = useState(() => paramsFor(links.length));
  const { values, set, live, unread } = useNamed(figure, params, OPENING);
  const at = values.link === 0 ? null : values.link - 1;
  return (
    <NamedSheet
      {...{ figure, label, params, values, unread, live }}
      class="signing unframed"
      opening={OPENING}
      beside={
        <span class="controls">
          <Segments<number | null>
            label={words.which}
            value={at}
            options={[
              { value: null, text: words.all },
              ...links.map(({ signer }, i) => ({ value: i, text: words.link(i + 1, signer) })),
            ]}
            onChoose={(link) => {
              set({ link: link === null ? 0 : link + 1 });
            }}
          />
        </span>
      }
    >
      <Covers {...{ links, at }} />
      <ol class="links">
        {links.map((link, i) => (
          <li key={link.signer} hidden={at !== null && at !== i}>
            <p class="small-caps">{words.link(i + 1, link.signer)}</p>
            {at === i && (
              <>
                <Dump {...{ text: link.text, title: words.bytes(link.text.length) }} />
                <p class="term">{words.publicKey(link.signer)}</p>
                <Hex bytes={spaced(link.publicKey)} marked={null} />
                <p class="term">{words.signature}</p>
              </>
            )}
            <Hex bytes={spaced(link.signature)} marked={null} />
          </li>
        ))}
      </ol>
    </NamedSheet>
  );
}

/** A text byte by byte, a line of it at a time, its line feed (0a) at the end. */
const Dump = ({ text, title }: { text: string; title: string }) => (
  <>
    <p class="term">{title}</p>
    <p class="hex lines">
      {linesOf(text).map((line, i) => (
        <span key={i}>{hex(bytesOfText(`${line}\n`)!)}</span>
      ))}
    </p>
  </>
);

const spaced = (digits: string): string => digits.replace(/(..)(?=.)/g, '$1 ');
