/** At the foot of a figure that no token names: what can't be read in its link, and the link to what it shows. */
import { LOCALE, stringsFor } from '../../src/strings/index.ts';
import { CopyAddress } from './CopyAddress.tsx';
import { writeNamed, type Params } from './named.ts';

interface Props<Values> {
  readonly figure: string;
  readonly params: Params<Values>;
  readonly values: Values;
  readonly unread: readonly string[];
}

export function NamedFoot<Values extends object>({ figure, params, values, unread }: Props<Values>) {
  const { list, unreadNamed } = stringsFor(LOCALE);
  return (
    <>
      {unread.length > 0 && (
        <p class="notice" role="alert">
          {unreadNamed(list(unread.map((part) => `“${part}”`)))}
        </p>
      )}
      {/* drawn by the server, too: what stands below must not move when the figure comes alive */}
      <CopyAddress {...{ figure }} named={writeNamed(values, params)} />
    </>
  );
}
