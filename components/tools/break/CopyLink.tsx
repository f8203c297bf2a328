/** Taking the code along: a link that carries all of it. */
import type { AnyTask } from '../../../src/sandbox/kinds.ts';
import { ByHand, CopyButton, useCopying } from '../../kit/CopyButton.tsx';
import { fragmentOf } from '../../platform/code-link.ts';
import { breakPageWords } from './words.ts';

export function CopyLink({ task }: { task: AnyTask }) {
  const copying = useCopying(task.source, breakPageWords.breaking);
  return (
    <div class="copy-link">
      <CopyButton copying={copying} take={() => new URL(fragmentOf(task), location.href).href} />
      <ByHand copying={copying} label={breakPageWords.breaking.link} />
    </div>
  );
}
