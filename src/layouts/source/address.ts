/** Addresses of the annotated source; one that leads nowhere fails the build. */
import { page } from '../site.ts';
import { sourceNamed } from './files.ts';

/**
 * The page of a file, or the place of a declaration on it.
 * @param name as `run` or `check/pairs`; left out, the way through all of them
 */
export function sourceAddress(name?: string, declaration?: string): string {
  if (name === undefined) return page('source');
  const { split } = sourceNamed(name);
  if (declaration === undefined) return page(`source/${name}`);
  if (!split.sections.some((section) => section.name === declaration))
    throw new Error(
      `a link to “${declaration}” in the source “${name}”: expected one of ${split.sections.flatMap((section) => section.name ?? []).join(', ')}`,
    );
  return `${page(`source/${name}`)}#${declaration}`;
}
