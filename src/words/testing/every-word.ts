/** The whole dictionary but for the exercises’ part, as its folder holds it: a file that is there is in it. */
const files = import.meta.glob<Readonly<Record<string, object>>>('../en/*.ts', { eager: true });

/** What dictionaries export, by file and name; the rest is what they are made of. */
const parts = Object.entries(files).flatMap(([file, exported]) =>
  Object.entries(exported)
    .filter(([name]) => name.endsWith('Words'))
    .map(([name, words]) => ({ name: `${file.replace('../', '')}: ${name}`, words })),
);

/** All of them as one. @throws where two have a part of the same name, of which one would hide the other */
export const everyWord: Readonly<Record<string, unknown>> = parts.reduce<Record<string, unknown>>(
  (all, { name, words }) => {
    const twice = Object.keys(words).filter((part) => part in all);
    if (twice.length > 0) throw new Error(`${name} has “${twice.join('”, “')}”, as another file has`);
    return { ...all, ...words };
  },
  {},
);
