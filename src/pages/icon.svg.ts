/** The site's icon: four generals, one of them hatched, round what they must agree on. */
import type { APIRoute } from 'astro';

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#fbf9f4"/><g fill="none" stroke="#211e1a" stroke-width="2"><circle cx="16" cy="6.5" r="3.5"/><circle cx="6.5" cy="16" r="3.5"/><circle cx="25.5" cy="16" r="3.5"/></g><circle cx="16" cy="25.5" r="3.5" fill="#6d2b78" stroke="#6d2b78" stroke-width="2"/></svg>`;

export const GET: APIRoute = () => new Response(ICON, { headers: { 'Content-Type': 'image/svg+xml' } });
