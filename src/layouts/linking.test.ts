import { describe, expect, test } from 'vitest';
import { generals } from '../cli/testing/command.ts';
import { CATALOGUE } from '../scenario/catalogue.ts';
import { format } from '../scenario/format.ts';
import { readLink } from '../scenario/link.ts';
import { parse } from '../scenario/parse.ts';
import { examplesAt } from './linking.ts';

const examples = examplesAt('https://book.example/course/');
const all = Object.entries(examples);

describe('The examples about linking', () => {
  test('hold canonical tokens only, and those of the names beside them', () => {
    const tokens = all.flatMap(([, { code }]) => code.match(/\bom_[\w.-]*\w/g) ?? []);
    expect(tokens.length).toBeGreaterThan(8);
    for (const token of tokens) {
      const parsed = parse(token);
      expect(parsed.kind === 'parsed' ? format(parsed.scenario) : parsed.refusal).toBe(token);
    }
    expect(readLink(new URL(examples.link.code)).tokens).toEqual([CATALOGUE['two-lies']]);
    expect(readLink(new URL(examples.figure.code))).toEqual({
      tokens: [CATALOGUE['two-lies'], CATALOGUE['commander-lies']],
      drawing: null,
      figure: 'mirror',
    });
    expect(readLink(new URL(examples.opened.code)).drawing).toBe('inbox');
  });

  test('name addresses of the book alone, under its sub-path', () => {
    for (const [name, { code }] of all)
      for (const [address] of code.matchAll(/https?:[^"'\s;]+/g))
        expect(address.startsWith('https://book.example'), `${name}: ${address}`).toBe(true);
    expect(examples.element.code).toContain('https://book.example/course/embed/byzantine-scenario.js');
    expect(examples.listener.code).toContain("origin !== 'https://book.example')");
    expect(examples.policy.code).toBe('script-src https://book.example; frame-src https://book.example');
  });

  test('print of a command what it prints, of a token and of an address alike', async () => {
    const [command, ...printed] = examples.replay.code.split('\n');
    const [, , ...words] = command!.split(' ');
    for (const token of [words[1]!, examples.link.code]) {
      const given = words.map((word) => (word === words[1] ? token : word));
      const { stdout, status } = await generals(given);
      expect({ stdout, status }).toEqual({ stdout: `${printed.join('\n')}\n`, status: 0 });
    }
  });
});
