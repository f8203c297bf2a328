/** What a server-rendered figure says, for those who have nothing but its HTML. */

/** The text that a reader sees: tags are gaps, one space each. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

/** The value of an attribute wherever it stands. */
export const valuesOf = (html: string, attribute: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value!);

/** Every element of this name, as its attributes. */
export const elementsOf = (html: string, name: string): readonly Readonly<Record<string, string>>[] =>
  [...html.matchAll(new RegExp(`<${name}((?:\\s[^\\s=>/]+(?:="[^"]*")?)*)\\s*/?>`, 'g'))].map(
    ([, attributes]) =>
      Object.fromEntries(
        [...attributes!.matchAll(/\s([^\s=>/]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [
          key!,
          value ?? '',
        ]),
      ),
  );

/** What is wrong with ids: given twice, referred to and not there. */
export function idProblems(html: string): readonly string[] {
  const ids = valuesOf(html, 'id');
  const twice = ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `${id} is given twice`);
  const referred = [
    ...['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
      valuesOf(html, name),
    ),
    ...[...html.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id!),
  ].flatMap((list) => list.split(' '));
  const missing = referred.filter((id) => !ids.includes(id)).map((id) => `${id} is not there`);
  const odd = ids.filter((id) => !/^[a-z][\w-]*$/i.test(id)).map((id) => `“${id}” is an odd id`);
  return [...new Set([...twice, ...missing, ...odd])];
}
