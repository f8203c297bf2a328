/** "2", "2 and 3", "2, 3 and 4", and from seven on "2, 3, … and 9". */
export function list(items: readonly string[]): string {
  if (items.length <= 1) return items.join('');
  const shown = items.length > 6 ? [...items.slice(0, 2), '…'] : items.slice(0, -1);
  return `${shown.join(', ')} and ${items.at(-1)!}`;
}
