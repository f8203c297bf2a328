/**
 * The files whose source the book shows: the whole core, and the part of the notation that leads from a token to an
 * execution and back. They are read where they are when the site is built.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ts } from '../compiler.ts';
import { parsed, split, type Split } from './split.ts';

export interface SourceFile {
  /** Its address below /source/, which is its path: `run`, `check/pairs`, `scenario/parse`. */
  readonly name: string;
  /** From the top of the project. */
  readonly path: string;
  readonly text: string;
  readonly split: Split;
  /** The names that others can import, in their order. */
  readonly exports: readonly string[];
  readonly imports: readonly Import[];
  /** Where its promises are tested. */
  readonly tests: readonly string[];
}

/** What one statement imports. */
export interface Import {
  /** The page of the file that is imported from; null where the book has none. */
  readonly from: string | null;
  readonly names: readonly string[];
  /** What stands between the quotes. */
  readonly specifier: string;
}

const root = resolve('.');
const slashed = (path: string): string => path.split(sep).join('/');
const isTest = (path: string): boolean => path.endsWith('.test.ts');

/** The parts of the notation that are shown: the way from a token to its execution, and back to the token. */
const NOTATION = [
  ...['scenario', 'kinds/kind', 'kinds/relayed', 'kinds/om', 'kinds/sm', 'kinds/two-generals'],
  ...['kinds/registry', 'kinds/kind-of', 'limits'],
  ...['kinds/reading', 'kinds/relayed-reading', 'kinds/om-reading', 'kinds/sm-reading'],
  ...['kinds/two-generals-reading', 'kinds/readings'],
  ...['parse', 'fields', 'texts', 'lie-text', 'clashes', 'lie-clash', 'refusals', 'format'],
  ...['kinds/running', 'kinds/relayed-run', 'kinds/om-run', 'kinds/sm-run', 'kinds/two-generals-run'],
  ...['kinds/pk', 'kinds/pk-reading', 'kinds/pk-run'],
  ...['kinds/runs', 'execute-any', 'edit'],
].map((name) => `src/scenario/${name}.ts`);

const pathsOf = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: root })
    .map(slashed)
    .filter((path) => !path.includes('/testing/'))
    .sort();

/** `src/core/check/pairs.ts` is `check/pairs`: the core is what this is about, and needs no name. */
export const nameOf = (path: string): string => path.replace(/^src\/(?:core\/)?|\.ts$/g, '');

/** What a file with this path and text imports, by relative paths resolved. */
export function importsOf(path: string, text: string): readonly Import[] {
  return parsed(path, text).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const specifier = statement.moduleSpecifier.text;
    const target = slashed(relative('.', join(dirname(path), specifier)));
    const bindings = statement.importClause?.namedBindings;
    const names = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
    return [
      {
        from: SHOWN.has(target) ? nameOf(target) : null,
        names: names.map(({ name, propertyName }) => (propertyName ?? name).text),
        specifier,
      },
    ];
  });
}

const SHOWN: ReadonlySet<string> = new Set([
  ...pathsOf('src/core/**/*.ts').filter((path) => !isTest(path)),
  ...NOTATION,
]);

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The page that each test imports from. */
const TESTS = pathsOf('src/{core,scenario}/**/*.test.ts').map((path) => ({
  path,
  of: new Set(importsOf(path, read(path)).map(({ from }) => from)),
}));

/** A file's own tests are named after it; a file without is tested where it is used. */
function testsOf(path: string): readonly string[] {
  const stem = path.replace(/\.ts$/, '.');
  const own = TESTS.filter((test) => test.path.startsWith(stem));
  const using = TESTS.filter(({ of }) => of.has(nameOf(path)));
  return (own.length > 0 ? own : using.slice(0, 3)).map((test) => test.path);
}

/** Every file that is shown, by path. */
export const SOURCES: readonly SourceFile[] = [...SHOWN].map((path) => {
  const text = read(path);
  const parts = split(path, text);
  return {
    name: nameOf(path),
    path,
    text,
    split: parts,
    exports: parts.sections.flatMap(({ name, exported }) => (exported && name !== null ? [name] : [])),
    imports: importsOf(path, text),
    tests: testsOf(path),
  };
});

/** The file with this name; throws where there is none. */
export function sourceNamed(name: string): SourceFile {
  const found = SOURCES.find((source) => source.name === name);
  if (!found)
    throw new Error(
      `a link to the source “${name}”: expected one of ${SOURCES.map((source) => source.name).join(', ')}`,
    );
  return found;
}

/** Those that import from it. */
export const usersOf = ({ name }: SourceFile): readonly SourceFile[] =>
  SOURCES.filter(({ imports }) => imports.some(({ from }) => from === name));

/** The file that a comment in `path` names, by its last name: the one beside it, or else the only one there is. */
export function mentioned(path: string, base: string): SourceFile | null {
  const all = SOURCES.filter((source) => source.path.endsWith(`/${base}`));
  return all.find((source) => dirname(source.path) === dirname(path)) ?? (all.length === 1 ? all[0]! : null);
}

/** How many lines of code a file has; comments and blank lines are not counted. */
export const linesOf = ({ text, split: { sections } }: SourceFile): number => {
  const lines = text.split('\n');
  return sections.flatMap(({ rows }) => rows.flatMap(({ code }) => code)).filter((line) => lines[line] !== '')
    .length;
};
