/** A script for pages that aren't the book's: one file, read by a browser as it is. */
import { ts } from './compiler.ts';

/** What a TypeScript file without imports is without its types; its opening comment stays. */
export function plainScript(source: string): string {
  if (/^(import|export)\b/m.test(source))
    throw new Error('a script for other people’s pages stands alone: expected no import and no export');
  const { ScriptTarget, ModuleKind } = ts;
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ScriptTarget.ES2022, module: ModuleKind.ESNext, removeComments: true },
  });
  const opening = /^\/\*\*[\s\S]*?\*\/\n/.exec(source)?.[0] ?? '';
  return opening + outputText.replace(/^"use strict";\n/, '').replace(/^ +/gm, ' ');
}
