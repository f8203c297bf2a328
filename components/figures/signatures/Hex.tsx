/** Bytes in hexadecimal digits, one of them marked. */
export function Hex({ bytes, marked }: { bytes: string; marked: number | null }) {
  if (marked === null) return <p class="hex">{bytes}</p>;
  const start = marked * 3;
  return (
    <p class="hex">
      {bytes.slice(0, start)}
      <mark>{bytes.slice(start, start + 2)}</mark>
      {bytes.slice(start + 2)}
    </p>
  );
}
