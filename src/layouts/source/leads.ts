/** Where the imports of a file lead: to the pages of the files they come from, and to the very declarations. */
import type { Node } from 'typescript';
import { ts } from '../compiler.ts';
import { sourceAddress } from './address.ts';
import type { SourceFile } from './files.ts';
import type { Lead } from './highlight.ts';
import { parsed } from './split.ts';

/** By line, from 0. What the book does not show leads nowhere. */
export function leadsOf({ path, text, imports }: SourceFile): ReadonlyMap<number, readonly Lead[]> {
  const source = parsed(path, text);
  const leads = new Map<number, Lead[]>();
  const lead = (node: Node, inset: number, href: string): void => {
    const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source));
    const span = { start: character + inset, end: character + node.getWidth(source) - inset, href };
    leads.set(line, [...(leads.get(line) ?? []), span]);
  };
  source.statements.filter(ts.isImportDeclaration).forEach((statement, i) => {
    const from = imports[i]?.from ?? null;
    if (from === null) return;
    const bindings = statement.importClause?.namedBindings;
    for (const { name, propertyName } of bindings && ts.isNamedImports(bindings) ? bindings.elements : [])
      lead(propertyName ?? name, 0, sourceAddress(from, (propertyName ?? name).text));
    // without its quotes
    lead(statement.moduleSpecifier, 1, sourceAddress(from));
  });
  return leads;
}
