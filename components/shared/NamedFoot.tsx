/** At the foot of a figure that no token names: what can't be read in its link, and the link to what it shows. */
import { LOCALE, stringsFor } from '../../src/strings/index.ts';
import { lazily } from './lazily.tsx';
import { writeNamed, type Params } from './named.ts';

const CopyAddress = lazily(() => import('./CopyAddress.tsx').then((part) => part.CopyAddress));

interface Props<Values> {
  readonly figure: string;
  readonly params: Params<Values>;
  readonly values: Values;
  readonly unread: readonly string[];
  readonly live: boolean;
}

export function NamedFoot<Values extends object>({ figure, params, values, unread, live }: Props<Values>) {
  const { list, unreadNamed } = stringsFor(LOCALE);
  return (
    <>
      {unread.length > 0 && (
        <p class="notice" role="alert">
          {unreadNamed(list(unread.map((part) => `“${part}”`)))}
        </p>
      )}
      {live && <CopyAddress {...{ figure }} named={writeNamed(values, params)} />}
    </>
  );
}
