/** The site's icon where a drawing will do. */
import type { APIRoute } from 'astro';
import { markSvg } from '../layouts/icon.ts';

export const GET: APIRoute = () => new Response(markSvg(), { headers: { 'Content-Type': 'image/svg+xml' } });
