/** A retreat in 1's name, the seal that was put under it, and line by line what that was made for and what it is held against. */
import { commonWords } from '#words/common.ts';
import { signatureWords } from '#words/signatures.ts';
import type { Forged, Made } from './chains.ts';
import { SealedSlip } from './SealedSlip.tsx';

/** What 3 asks for: 1's key of this session under a retreat. */
const ASKED: Made = { key: 1, session: 0, order: 'retreat' };

const LINES = ['key', 'order', 'session'] as const;

export function MadeFor({ made }: Pick<Forged, 'made'>) {
  const words = signatureWords.forge;
  return (
    <div class="made-for">
      <SealedSlip order="retreat" signer={made?.key ?? 1} state="broken" />
      {made && (
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{words.made}</th>
              <th scope="col">{words.asked}</th>
            </tr>
          </thead>
          <tbody>
            {LINES.map((line) => (
              <tr key={line} class={made[line] === ASKED[line] ? undefined : 'different'}>
                <th scope="row">{words.lines[line]}</th>
                <td>{say(made, line)}</td>
                <td>
                  {say(ASKED, line)} {made[line] === ASKED[line] ? '' : '≠'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

const say = (made: Made, line: (typeof LINES)[number]): string =>
  line === 'order' ? commonWords.casts.generals.order(made.order) : String(made[line]);
