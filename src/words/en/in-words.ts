const SMALL = [
  ...[
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** How many there are of something, as a running text says it: “eight”, “twenty-five”; from a hundred on in digits. */
export function inWords(count: number): string {
  if (count < SMALL.length) return SMALL[count]!;
  const [tens, ones] = [TENS[Math.floor(count / 10) - 2], count % 10];
  if (tens === undefined) return String(count);
  return ones === 0 ? tens : `${tens}-${SMALL[ones]!}`;
}
