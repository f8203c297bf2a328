/** What of a figure's link it can't read by name, as a notice; nothing where there is nothing of the kind. */
import { LOCALE, stringsFor } from '../../src/strings/index.ts';

export function Unread({ parts }: { readonly parts: readonly string[] }) {
  if (parts.length === 0) return null;
  const { list, unreadNamed } = stringsFor(LOCALE);
  return (
    <p class="notice" role="alert">
      {unreadNamed(list(parts.map((part) => `“${part}”`)))}
    </p>
  );
}
