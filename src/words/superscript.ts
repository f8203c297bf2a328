/** A whole number as an exponent: −12 is ⁻¹². Apart, so that only the figures that write powers load it. */
export const superscript = (value: number): string =>
  String(value)
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
