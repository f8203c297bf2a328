/** A letter, opened: what each general of one block tells each of another. Fetched when one is pressed. */
import { commonWords } from '#words/common.ts';
import { blocksWords } from '#words/blocks.ts';
import { InlineGlyph } from '../../drawings/glyphs.tsx';
import { Pages, usePages } from '../../kit/Pages.tsx';
import { sheetsOf } from './letters.ts';
import type { BlockLetter, Broken } from './shown.ts';

const { blocks: words } = blocksWords;

/** How many sheets are read at once. */
const AT_ONCE = 12;

export function Sheets({ broken, letter }: { broken: Broken; letter: BlockLetter }) {
  const sheets = sheetsOf(broken.scenario, broken.blocks, letter);
  const pages = usePages(sheets.length, AT_ONCE);
  const title = words.letter(letter.round, letter.from, letter.to, letter.attacks, letter.others);
  return (
    <div class="sheets-read" role="region" aria-label={title}>
      <p class="small-caps">{title}</p>
      <ul>
        {sheets.slice(pages.page * AT_ONCE, (pages.page + 1) * AT_ONCE).map(({ from, to, payload }) => {
          const saying = payload.order ?? 'nothing';
          return (
            <li key={`${payload.path.join('.')}-${to}`} class={`slip ${saying}`}>
              <span class="sender">{words.sheet(from, to)}</span>
              <b>
                <InlineGlyph saying={saying} />{' '}
                {payload.order === null
                  ? commonWords.edit.nothing
                  : commonWords.map.said(payload.path, payload.order, 'generals')}
              </b>
            </li>
          );
        })}
      </ul>
      <Pages {...pages} />
    </div>
  );
}
