/** What of a figure's link it can't read by name, as a notice; nothing where there is nothing of the kind. */
import { commonWords } from '#words/common.ts';

export function Unread({ parts }: { readonly parts: readonly string[] }) {
  if (parts.length === 0) return null;
  const { list, unreadNamed } = commonWords;
  return (
    <p class="notice" role="alert">
      {unreadNamed(list(parts.map((part) => `“${part}”`)))}
    </p>
  );
}
