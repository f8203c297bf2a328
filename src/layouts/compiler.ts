/** The TypeScript compiler, for what is read or rewritten while the site is built. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** From the project, wherever the built site goes; it is far too large to be bundled with it. */
export const ts = createRequire(resolve('package.json'))('typescript') as typeof import('typescript');
