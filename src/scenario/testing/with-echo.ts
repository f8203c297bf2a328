/**
 * The notation with one kind more: everything is loaded anew, with a line more in the three lists of kinds. A test that does
 * so puts them back when it is over, since test files share their modules.
 */
import { vi } from 'vitest';

const [REGISTRY, READINGS, RUNS] = [
  '../kinds/registry.ts',
  '../kinds/readings.ts',
  '../kinds/runs.ts',
] as const;

/** Adds the toy kind to the lists, whatever is imported from now on. */
export function addEcho(): void {
  vi.resetModules();
  vi.doMock(REGISTRY, async (original) => {
    const { KINDS } = await original<typeof import('../kinds/registry.ts')>();
    const { echo } = await import('./echo.ts');
    return { KINDS: { ...KINDS, echo } };
  });
  vi.doMock(READINGS, async (original) => {
    const { READINGS: known } = await original<typeof import('../kinds/readings.ts')>();
    const { echoReading } = await import('./echo.ts');
    const all = { ...known, echo: echoReading };
    return { READINGS: all, readingOf: (tag: keyof typeof all) => all[tag] };
  });
  vi.doMock(RUNS, async (original) => {
    const { RUNS: known } = await original<typeof import('../kinds/runs.ts')>();
    const { echoRun } = await import('./echo-run.ts');
    return { RUNS: { ...known, echo: echoRun } };
  });
}

/** Takes it out again. */
export function leaveEcho(): void {
  vi.doUnmock(REGISTRY);
  vi.doUnmock(READINGS);
  vi.doUnmock(RUNS);
  vi.resetModules();
}

/** Reading, printing, replaying and changing scenarios, the toy kind's among them. */
export async function bookWithEcho() {
  addEcho();
  const [parsing, printing, refusals, link, promises, executing, outputs, scenarios] = await Promise.all([
    import('../parse.ts'),
    import('../format.ts'),
    import('../refusals.ts'),
    import('../link.ts'),
    import('./promises.ts'),
    import('../execute-any.ts'),
    import('../outputs.ts'),
    import('../scenario.ts'),
  ]);
  const { parse } = parsing;
  const { format } = printing;
  const { describeRefusal } = refusals;
  const { tokensIn } = link;
  const { brokenPromise } = promises;
  return { parse, format, describeRefusal, tokensIn, brokenPromise, executing, outputs, scenarios };
}
