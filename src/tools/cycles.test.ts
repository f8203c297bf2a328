// Files whose values need each other: which of them runs first, and finds the other's still missing, nobody says. What is
// imported for its types alone, or fetched when it is needed, makes no such circle.
import { globSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from './run.mjs';

/** Which files each one's values come from, all named from the top. */
type Graph = ReadonlyMap<string, readonly string[]>;

/** Whether an import or export is only about types. */
function isAboutTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) {
    const { isTypeOnly, exportClause } = statement;
    const named = exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : [];
    return isTypeOnly || (named.length > 0 && named.every((one) => one.isTypeOnly));
  }
  const clause = statement.importClause;
  if (clause === undefined) return false; // imported for what it does
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings : null;
  return clause.name === undefined && named?.elements.every((one) => one.isTypeOnly) === true;
}

/** What a file says that it imports values from, as it says it. */
function importedIn(file: string, text: string): readonly string[] {
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return parsed.statements.flatMap((statement) => {
    const imports = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    if (!imports || isAboutTypes(statement)) return [];
    const from = statement.moduleSpecifier;
    return from !== undefined && ts.isStringLiteral(from) ? [from.text] : [];
  });
}

/** The files among these that each imports values from. */
function graphOf(texts: ReadonlyMap<string, string>): Graph {
  return new Map(
    [...texts].map(([file, text]) => {
      const targets = importedIn(file, text).map((from) =>
        from.startsWith('#words/')
          ? posix.join('src/words/en', from.slice('#words/'.length))
          : posix.join(posix.dirname(file), from),
      );
      return [file, targets.filter((target) => texts.has(target))];
    }),
  );
}

/** The first circle that is found, its files in order, the first again at its end; none where there is none. */
function circleIn(graph: Graph): readonly string[] {
  const done = new Set<string>();
  const from = (file: string, way: readonly string[]): readonly string[] => {
    const at = way.indexOf(file);
    if (at >= 0) return [...way.slice(at), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const circle = from(next, [...way, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const circle = from(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

test.each([
  ["import { b } from './b.ts';", ['a.ts', 'b.ts', 'a.ts']],
  ["export { b } from './b.ts';", ['a.ts', 'b.ts', 'a.ts']],
  ["import './b.ts';", ['a.ts', 'b.ts', 'a.ts']],
  ["import * as b from './b.ts';", ['a.ts', 'b.ts', 'a.ts']],
  ["import type { B } from './b.ts';", []],
  ["import { type B } from './b.ts';", []],
  ["export type { B } from './b.ts';", []],
  ["const b = () => import('./b.ts');", []],
])('a circle of two files is found where it is one: %s', (text, circle) => {
  const other = "import { c } from './c.ts';\nimport { a } from './a.ts';";
  const texts = new Map([
    ['c.ts', 'export const c = 1;'],
    ['a.ts', text],
    ['b.ts', other],
  ]);
  expect(circleIn(graphOf(texts))).toEqual(circle);
});

test('no two files need each other’s values', () => {
  const files = globSync('{components,src,e2e}/**/*.{ts,tsx,mjs}', { cwd: root }).map((file) =>
    file.split(sep).join('/'),
  );
  const graph = graphOf(new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')])));
  expect([...graph.values()].flat().length).toBeGreaterThan(1000);
  expect(circleIn(graph)).toEqual([]);
});
