// `npm start`: builds the book and serves it until Ctrl-C.
import { build } from './build.mjs';
import { normalBase } from './run.mjs';
import { serve } from './serve.mjs';

const base = normalBase(process.env.BASE);
console.log('Building the book …');
const { status, output } = await build({ directory: 'dist', base, quiet: true });
if (status !== 0) {
  console.error(output);
  process.exit(status);
}
const port = Number(process.env.PORT ?? 4321);
const { address, close } = await serve({ directory: 'dist', port, base, search: true });
console.log(`The book is open at ${address} (Ctrl-C closes it)`);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.once(signal, close);

// Between npm and this process stands a shell that passes no signal on: when it is gone, nobody wants the server.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) close();
}, 1000).unref();
