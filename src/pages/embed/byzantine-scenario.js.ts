/** The custom element for other people's pages, as one script whose address never changes: it has no digest in its name. */
import type { APIRoute } from 'astro';
import source from '../../../components/tools/embed/byzantine-scenario.ts?raw';
import { plainScript } from '../../layouts/plain-script.ts';

export const GET: APIRoute = () =>
  new Response(plainScript(source), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
