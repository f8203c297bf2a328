// The rules that keep the house in order, the linter's and the compiler's, tried on small files made up for it.
import { ESLint } from 'eslint';
import { join } from 'node:path';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { root } from './run.mjs';

// Made-up files have no types; the rules tried here need none.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  ],
});

/** The messages about `code` if it stood in `file`. */
async function complaints(file: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: join(root, file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'error'}: ${message}`);
}

const imports = (from: string) => `import { x } from '${from}';\nexport const y = x;`;
const importsType = (from: string) => `import type { X } from '${from}';\nexport type Y = X;`;

describe('an import is refused', () => {
  test.each([
    [
      'src/core/run.ts',
      '../scenario/parse.ts',
      'src/core/ may import from these rooms: none; not from src/scenario/.',
    ],
    ['src/core/oral/om.ts', '../../words/en/common.ts', 'not from src/words/'],
    ['src/core/run.ts', '../../components/drawings/Stage.tsx', 'not from components/'],
    ['src/core/run.ts', 'preact', '@noble/ed25519, @noble/hashes; not '],
    ['src/core/run.ts', '@noble/curves/ed25519.js', "not '@noble/curves/ed25519.js'"],
    ['src/core/run.ts', 'node:fs', "not 'node:fs'"],
    ['src/core/run.ts', 'vitest', "not 'vitest'"],
    ['src/core/run.test.ts', '../scenario/parse.ts', 'not from src/scenario/'],
    ['src/scenario/parse.ts', '../exercises/count.ts', 'src/scenario/ may import from these rooms: src/core'],
    ['src/scenario/parse.ts', 'preact', 'packages only: none'],
    ['src/exercises/count.ts', '../words/en/common.ts', 'not from src/words/'],
    ['src/exercises/count.ts', 'node:fs', "not 'node:fs'"],
    ['src/core/ring.ts', '../sandbox/report.ts', 'not from src/sandbox/'],
    ['src/core/ring.ts', '#words/common.ts', 'not from src/words/'],
    ['src/core/ring.ts', 'quickjs-emscripten-core', "not 'quickjs-emscripten-core'"],
    ['src/sandbox/machine.ts', 'node:fs', "not 'node:fs'"],
    ['src/sandbox/machine.ts', '../scenario/parse.ts', 'src/sandbox/ may import from these rooms: src/core'],
    ['src/scenario/parse.ts', '../sandbox/report.ts', 'not from src/sandbox/'],
    ['src/cli/generals.ts', '../../components/drawings/Stage.tsx', 'not from components/'],
    ['src/cli/generals.ts', '../progress/store.ts', 'not from src/progress/'],
    [
      'src/words/en/common.ts',
      '../../core/model.ts',
      'src/scenario, src/exercises, and types from src/core; not from src/core/',
    ],
    ['src/progress/store.ts', '../exercises/count.ts', 'not from src/exercises/'],
    ['components/tools/lab/Lab.tsx', '../../../src/layouts/Page.astro', 'not from src/layouts/'],
    [
      'components/tools/lab/Lab.tsx',
      '../break/Break.tsx',
      'components/tools/lab/ may not import components/tools/break/',
    ],
    ['components/drawings/Stage.tsx', '../tools/lab/Lab.tsx', 'not from components/tools/'],
    ['components/tools/lab/Lab.tsx', 'node:fs', "not 'node:fs'"],
    ['components/kit/Stepper.tsx', '../drawings/Stage.tsx', 'not from components/drawings/'],
    ['components/scenes/say.ts', 'preact', 'packages only: none'],
    ['components/figures/ring/Ring.tsx', '../views/Twin.tsx', 'may not import components/figures/views/'],
    [
      'components/exercises/lie/LieAnswer.tsx',
      '../twin/TwinAnswer.tsx',
      'may not import components/exercises/twin/',
    ],
    [
      'components/exercises/frame/part.ts',
      '../twin/TwinAnswer.tsx',
      'may not import components/exercises/twin/',
    ],
    ['components/exercises/lie/part.ts', '../parts.ts', 'may not import components/exercises/parts.ts'],
    ['src/layouts/Page.astro', '../pages/index.astro', 'not from src/pages/'],
    ['src/pages/index.astro', '../cli/generals.ts', 'Nothing imports src/cli/'],
    ['src/layouts/lectures.ts', '../cli/command.ts', 'Nothing imports src/cli/'],
    ['src/pages/index.astro', '../tools/run.mjs', 'Nothing imports src/tools/'],
    ['src/pages/index.astro', '../../content/en/ring.mdx', 'get it through astro:content'],
    ['src/scenario/parse.ts', '../bench/bench.ts', 'Nothing imports src/bench/'],
    ['src/content.config.ts', '../e2e/helpers.ts', 'Nothing imports e2e/'],
    ['e2e/lab.spec.ts', '../components/tools/lab/Lab.tsx', 'not from components/'],
  ])('%s ← %s', async (file, from, message) => {
    const code = file.endsWith('.astro')
      ? `---\nimport { x } from '${from}';\n---\n\n<p>{x}</p>`
      : imports(from);
    const found = await complaints(file, code);
    expect(found.join('\n')).toContain(message);
    expect(found).toHaveLength(1);
  });

  test('whatever form it takes', async () => {
    for (const code of [
      "export { x } from '../scenario/parse.ts';",
      "export * from '../scenario/parse.ts';",
      "export const x = await import('../scenario/parse.ts');",
      "import '../scenario/parse.ts';",
      importsType('../scenario/parse.ts'),
    ])
      expect(await complaints('src/core/run.ts', code), code).toHaveLength(1);
  });
});

describe('an import is fine', () => {
  test.each([
    ['src/core/run.ts', './model.ts'],
    ['src/core/oral/om.ts', '../model.ts'],
    ['src/core/signatures.ts', '@noble/ed25519'],
    ['src/core/signatures.ts', '@noble/hashes/sha2.js'],
    ['src/core/run.test.ts', 'vitest'],
    ['src/core/run.test.ts', 'fast-check'],
    ['src/core/testing/arbitraries.ts', 'fast-check'],
    ['src/core/run.test.ts', 'node:fs'],
    ['src/scenario/parse.ts', '../core/model.ts'],
    ['src/exercises/count.ts', '../scenario/parse.ts'],
    ['src/exercises/count.ts', 'pure-rand'],
    ['src/sandbox/machine.ts', 'quickjs-emscripten-core'],
    ['src/sandbox/report.ts', '../core/ring.ts'],
    ['src/cli/break.ts', '../sandbox/report.ts'],
    ['components/platform/worker.ts', '../../src/sandbox/report.ts'],
    ['src/cli/generals.ts', '../exercises/count.ts'],
    ['src/cli/generals.ts', 'node:fs'],
    ['src/progress/store.ts', '#words/common.ts'],
    ['src/words/figure.ts', '#words/common.ts'],
    ['components/tools/lab/Lab.tsx', '#words/lab.ts'],
    ['components/tools/lab/Lab.tsx', '../../drawings/Stage.tsx'],
    ['components/tools/lab/Lab.tsx', './reducer.ts'],
    ['components/exercises/lie/Lie.tsx', '../frame/Exercise.tsx'],
    ['components/drawings/voices.test.tsx', '../sheet/FigureSheet.tsx'],
    ['components/tools/lab/Lab.tsx', 'preact/hooks'],
    ['components/tools/lab/Lab.tsx', '../../../src/core/run.ts'],
    ['src/layouts/Page.astro', '../../components/tools/lab/Lab.tsx'],
    ['src/layouts/lectures.test.ts', '../cli/testing/command.ts'],
    ['src/layouts/Page.astro', './theme.inline.js?raw'],
    ['src/pages/index.astro', '../layouts/Page.astro'],
    ['src/pages/index.astro', 'astro:content'],
    ['src/layouts/references.ts', '../../content/references.bib?raw'],
    ['src/pages/index.astro', '../tools/code-classes.mjs'],
    ['src/bench/bench.ts', '../core/run.ts'],
    ['e2e/lab.spec.ts', '../src/scenario/catalogue.ts'],
  ])('%s ← %s', async (file, from) => {
    const code = file.endsWith('.astro')
      ? `---\nimport { x } from '${from}';\n---\n\n<p>{x}</p>`
      : imports(from);
    expect(await complaints(file, code)).toEqual([]);
  });

  test('src/words ← a type of the core', async () => {
    expect(await complaints('src/words/en/common.ts', importsType('../../core/model.ts'))).toEqual([]);
  });
});

describe('the core knows no world', () => {
  test.each([
    'new Date()',
    'Date.now()',
    'Math.random()',
    'performance.now()',
    'globalThis.name',
    'window.name',
    'document.title',
    "console.log('x')",
    'process.argv',
    'setTimeout(() => 0, 1)',
    "fetch('x')",
    'crypto.randomUUID()',
  ])('%s is refused there', async (code) => {
    const found = await complaints('src/core/run.ts', `export const x = ${code};`);
    expect(found.join('\n')).toMatch(/^no-restricted-(globals|properties): /);
    expect(found).toHaveLength(1);
  });

  test.each(['document', 'process', 'console', 'setTimeout', 'Buffer'])(
    'nor does its compiler know %s',
    (name) => {
      const folder = join(root, 'src/core');
      const file = join(folder, 'made-up.ts');
      const read = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path));
      const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, folder);
      const host = ts.createCompilerHost(options);
      host.readFile = (path) => (path === file ? `export const x = ${name};` : ts.sys.readFile(path));
      const program = ts.createProgram([file], options, host);
      const found = ts
        .getPreEmitDiagnostics(program)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
      expect(found.join(' ')).toContain(`Cannot find name '${name}'.`);
    },
  );

  test('a parameter that happens to be called like one is fine', async () => {
    expect(await complaints('src/core/run.ts', 'export const x = (process: number) => process + 1;')).toEqual(
      [],
    );
  });

  test('what follows from a seed may not follow from chance', async () => {
    expect(await complaints('src/exercises/count.ts', 'export const x = Math.random();')).toHaveLength(1);
    expect(await complaints('components/tools/lab/Lab.tsx', 'export const x = Math.random();')).toEqual([]);
  });
});

describe('a page and a widget name no language', () => {
  test.each([
    ['src/layouts/site.ts', "export const x = 'en';"],
    ['components/tools/lab/Lab.tsx', 'export const x = <i lang="en" />;'],
    ['components/tools/lab/words.ts', imports('../../../src/words/en/lab.ts')],
  ])('in %s, %s is refused', async (file, code) => {
    expect(await complaints(file, code)).toEqual([expect.stringContaining('is the language that is built')]);
  });

  test('but a dictionary and a test do', async () => {
    expect(await complaints('src/words/en/lab.ts', "export const x = 'en';")).toEqual([]);
    expect(await complaints('src/layouts/site.test.ts', "export const x = 'en';")).toEqual([]);
  });
});

test('a function is no longer than 80 lines; a test is, and so is what only wraps a file', async () => {
  const long = (lines: number) => `function one() {\n${'  // a line\n'.repeat(lines - 2)}}`;
  const file = 'components/kit/one.ts';
  expect(await complaints(file, `export ${long(80)}`)).toEqual([]);
  expect(await complaints(file, `export ${long(81)}`)).toEqual([
    "max-lines-per-function: Function 'one' has too many lines (81). Maximum allowed is 80.",
  ]);
  expect(await complaints(file, `(${long(81)})();`)).toEqual([]);
  expect(await complaints('components/kit/one.test.ts', `export ${long(81)}`)).toEqual([]);
});
