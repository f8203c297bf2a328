/** At the foot of a figure that no token names: what can't be read in its link, and the link to what it shows. */
import { CopyAddress } from './CopyAddress.tsx';
import { writeNamed, type Params } from '../platform/named.ts';
import { Unread } from './Unread.tsx';

interface Props<Values> {
  readonly figure: string;
  readonly params: Params<Values>;
  readonly values: Values;
  readonly unread: readonly string[];
}

export function NamedFoot<Values extends object>({ figure, params, values, unread }: Props<Values>) {
  return (
    <>
      <Unread parts={unread} />
      {/* drawn by the server, too: what stands below must not move when the figure comes alive */}
      <CopyAddress {...{ figure }} named={writeNamed(values, params)} />
    </>
  );
}
