/**
 * What an id looks like. Two ids that differ only in what the eye does not see are two students for a machine, and one for
 * whoever reads the table: with a Cyrillic а, say, or a 0 for an O. They are pointed out, never taken for each other.
 */

/** Letters that are drawn like Latin ones, in lower case, after compatible forms were made one (NFKD). */
const DRAWN_LIKE: Readonly<Record<string, string>> = {
  // Cyrillic
  ...{ а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x' },
  ...{ ѕ: 's', і: 'i', ј: 'j', һ: 'h', ԁ: 'd', ԛ: 'q', ԝ: 'w', ѵ: 'v' },
  // Greek
  ...{ α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', γ: 'y' },
  // Armenian, Latin's own, and figures
  ...{ օ: 'o', ո: 'n', ս: 'u', ı: 'i', ɑ: 'a', ɡ: 'g', 0: 'o', 1: 'l' },
  // dashes and strokes
  ...{ '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-', '․': '.', '‧': '.', '·': '.' },
};

/** The same for two ids that look the same. */
export const lookOf = (id: string): string =>
  Array.from(id.normalize('NFKD').toLowerCase())
    .filter((letter) => !/[\p{M}\p{Default_Ignorable_Code_Point}\s]/u.test(letter))
    .map((letter) => DRAWN_LIKE[letter] ?? letter)
    .join('');
