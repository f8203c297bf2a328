import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { roomsPlugin } from './src/tools/rooms.mjs';

/** What the core must never know, as globals: it has no clock, no chance, no machine and no page. */
const worldly = [
  ['Date', 'A round is an index; time is nobody’s in the core.'],
  ['performance', 'Measuring is src/bench’s.'],
  ['crypto', 'Take keys and seeds as arguments; hash with @noble/hashes.'],
  ['fetch', 'The core reads nothing; take the text as an argument.'],
  ['console', 'Return a value; whoever called prints it.'],
  ['process', 'Take it as an argument.'],
  ['setTimeout', 'The caller owns the clock.'],
  ['setInterval', 'The caller owns the clock.'],
  ['queueMicrotask', 'The core is synchronous.'],
  ['globalThis', 'The core knows no globals.'],
  ['window', 'The core knows no page.'],
  ['document', 'The core knows no page.'],
].map(([name, message]) => ({ name, message }));

const chance = {
  object: 'Math',
  property: 'random',
  message: 'Randomness is the caller’s: take a seed, and a generator from pure-rand.',
};

const named = 'LOCALE of src/words/language.ts is the language that is built, and #words/… are its words.';

export default defineConfig(
  // Protocols that readers start from are readers' code: it runs in the sandbox only.
  globalIgnores([
    'dist',
    'dist-course',
    '.astro',
    'test-results',
    'playwright-report',
    'content/*/protocols',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    // All files are linted at once: to read the project once takes a fifth less time than to open them one by one, as the
    // project service does for editors.
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    plugins: { rooms: roomsPlugin },
    rules: {
      'rooms/doors': 'error',
      // Indices are checked by the compiler (noUncheckedIndexedAccess); where a bound is proved, `!` says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `type` and `interface` mean different things to a reader: a union or a value, and something to implement.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // A declaration file without an import stays a global one.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // `element.dataset['theme']`: brackets say that the name is the data's, not the type's.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // There is no enum to be assigned to (erasableSyntaxOnly), and to look for one takes a tenth of the linter's time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The compiler knows better which names there are, in JavaScript, too (checkJs).
      'no-undef': 'off',
      eqeqeq: 'error',
    },
  },
  {
    // What is longer than a screen is several things. Tests are tables; a file may be wrapped in a function of its own.
    ignores: ['**/*.test.{ts,tsx}', '**/testing/**', 'e2e/**'],
    rules: { 'max-lines-per-function': ['error', { max: 80, IIFEs: false }] },
  },
  {
    // Where the types stand in comments, the compiler reads them (checkJs), but ESLint does not see a cast.
    files: ['**/*.{js,mjs}'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // A widget takes its properties apart; what it is given there as a method is a plain function.
    files: ['components/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // What runs in a page keeps to the browsers that package.json lists.
    files: [
      'components/**/*.{ts,tsx}',
      'src/{core,scenario,exercises,progress,sandbox,words}/**/*.ts',
      'src/layouts/**/*.{ts,js}',
      '**/*.astro/*.{ts,js}',
    ],
    ignores: ['**/*.test.{ts,tsx}', '**/testing/**'],
    ...compat.configs['flat/recommended'],
  },
  {
    files: ['src/{core,scenario,exercises,sandbox}/**/*.ts'],
    rules: { 'no-restricted-properties': ['error', chance] },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-globals': ['error', ...worldly] },
  },
  {
    // A page says no language by name: it is the one that is built, and its words come with it.
    files: ['src/{layouts,pages}/**', 'components/**'],
    ignores: ['**/*.test.{ts,tsx}', '**/testing/**'],
    rules: {
      'no-restricted-syntax': ['error', { selector: "Literal[value='en']", message: named }],
      'no-restricted-imports': ['error', { patterns: [{ group: ['**/words/en/**'], message: named }] }],
    },
  },
  astro.configs.recommended,
  {
    // `astro check` looks at the types in these; ESLint's types do not reach into them.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // Scripts that stand in a page as they are: plain, for the browser.
    files: ['src/layouts/**/*.inline.js', 'public/**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { sourceType: 'script' },
  },
);
