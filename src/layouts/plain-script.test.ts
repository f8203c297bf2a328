import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { plainScript } from './plain-script.ts';

const source = readFileSync('components/tools/embed/byzantine-scenario.ts', 'utf8');

describe('The script of the custom element', () => {
  const script = plainScript(source);

  test('is plain JavaScript, no module, and says at its top what it is', () => {
    expect(() => new Script(script)).not.toThrow();
    expect(script).toMatch(/^\/\*\*\n \* `<byzantine-scenario token=/);
    expect(script).not.toMatch(/\bas const\b|: string|readonly|interface /);
  });

  test('is small', () => {
    expect(gzipSync(script).length).toBeLessThan(2048);
  });

  const run = (script: string, element: object | null, known: string[]): void => {
    const document = { currentScript: null, querySelector: () => element };
    const customElements = {
      get: (name: string) => known.find((other) => other === name),
      define: (name: string) => known.push(name),
    };
    const world = { document, customElements, URL, HTMLElement: Object, HTMLScriptElement: Object };
    new Script(script).runInNewContext({ ...world, CSSStyleSheet: Sheet });
  };
  class Sheet {
    replaceSync(): void {
      // the look is nobody's concern here
    }
  }
  const element = { src: 'https://book.example/course/embed/byzantine-scenario.js' };

  test('defines its element once, however often it is loaded', () => {
    const known: string[] = [];
    run(script, element, known);
    run(script, element, known);
    expect(known).toEqual(['byzantine-scenario']);
  });

  test('does nothing where it can’t know its own address', () => {
    const known: string[] = [];
    run(script, null, known);
    expect(known).toEqual([]);
  });
});

test('A script that needs another file is refused', () => {
  expect(() => plainScript("import { x } from './y.ts';\nx();\n")).toThrow(
    /expected no import and no export/,
  );
});
