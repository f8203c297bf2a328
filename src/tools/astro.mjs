// Astro's own command line, without its telemetry: `node src/tools/astro.mjs dev`.
import { pathToFileURL } from 'node:url';
import { commandOf } from './run.mjs';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import(pathToFileURL(commandOf('astro')).href);
