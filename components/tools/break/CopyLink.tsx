/** Taking the code along: a link that carries all of it. */
import type { Task } from '../../../src/sandbox/kinds.ts';
import { ByHand, CopyButton, useCopying } from '../../kit/CopyButton.tsx';
import { fragmentOf } from '../../platform/code-link.ts';
import type { BreakPageWords } from './words.ts';

export function CopyLink({ task, strings }: { task: Task; strings: BreakPageWords }) {
  const copying = useCopying(task.source, strings.breaking);
  return (
    <div class="copy-link">
      <CopyButton {...{ copying }} take={() => new URL(fragmentOf(task), location.href).href} />
      <ByHand {...{ copying }} label={strings.breaking.link} />
    </div>
  );
}
