/**
 * What only the server renders, for readers without scripts and for search. In the browser it stays as it was sent:
 * while hydrating, Preact leaves alone what stands inside an element with inner HTML. Give it children only where
 * `import.meta.env.SSR` is true, so that the code that makes them is never sent.
 */
import type { ComponentChildren } from 'preact';

export const StaticOnly = ({ children }: { children: ComponentChildren }) =>
  import.meta.env.SSR ? (
    <div class="static-only">{children}</div>
  ) : (
    <div class="static-only" dangerouslySetInnerHTML={{ __html: '' }} />
  );
