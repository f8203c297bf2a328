/**
 * The headless verbs, as a child process: what a shell, a grader or a script sees.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { CATALOGUE } from '../scenario/catalogue.ts';
import { format } from '../scenario/format.ts';
import { goldenOutputs, goldenScenarios, linesOf, scenarioOf } from '../scenario/testing/golden.ts';

vi.setConfig({ testTimeout: 60_000 });

const PROGRAM = fileURLToPath(new URL('generals.ts', import.meta.url));

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program; `onData` takes the output instead where it is too much to keep. */
function generals(args: readonly string[], input = '', onData?: (chunk: string) => void): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args]);
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', onData ?? ((chunk: string) => (stdout += chunk)));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, stdout, stderr });
    });
    child.stdin.end(input);
  });
}

/** The values that a run printed, one a line. */
const printed = ({ stdout }: Ended): readonly unknown[] => {
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .slice(0, -1)
    .split('\n')
    .map((line): unknown => JSON.parse(line));
};

const error = (token: string, position: number | null, field: string): unknown => ({
  token,
  error: { position, field, message: expect.stringMatching(/^[^\n]+\.$/) as string },
});

describe('Golden files through the command', () => {
  test('every scenario, in one batch from standard input', async () => {
    const ended = await generals(
      ['replay', '-', '--brief'],
      goldenScenarios.map(({ token }) => `${token}\n`).join(''),
    );
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    expect(printed(ended)).toEqual(
      goldenScenarios.map(({ token, expect: { rejected: _, ...outcome } }) => ({
        token: format(scenarioOf(token)),
        kind: scenarioOf(token).kind,
        ...outcome,
      })),
    );
  });

  test.each(goldenOutputs)('$args', async (output) => {
    const { status, stdout, stderr } = await generals(output.args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(`${JSON.stringify(output.stdout)}\n`);
  });

  test('the archive holds the digest of the line without its line break', async () => {
    const token = CATALOGUE['two-lies'];
    const { stdout } = await generals(['replay', token]);
    const sha256 = createHash('sha256').update(stdout.slice(0, -1)).digest('hex');
    expect(linesOf('../archive.jsonl')).toContain(JSON.stringify({ token, sha256 }));
  });
});

describe('replay', () => {
  test('answers each line on its own line, in order, and goes on after a bad one', async () => {
    const ended = await generals(['replay', '-', '--brief'], 'om_n3\n\nom_n3_q\r\n  om_n2  \nom_n4');
    expect(ended.status).toBe(2);
    expect(printed(ended)).toEqual([
      expect.objectContaining({ token: 'om_n3_m1_oa', messageCount: 4 }),
      error('', 1, ''),
      error('om_n3_q', 7, 'q'),
      expect.objectContaining({ token: 'om_n2_m0_oa', messageCount: 1 }),
      expect.objectContaining({ token: 'om_n4_m1_oa', messageCount: 9 }),
    ]);
  });

  test('takes tokens as arguments too, some of them bad', async () => {
    const ended = await generals(['replay', 'om_n3', 'om_n1', 'om_n2', '--brief']);
    expect(ended.status).toBe(2);
    expect(printed(ended)).toEqual([
      expect.objectContaining({ token: 'om_n3_m1_oa' }),
      error('om_n1', 4, 'n1'),
      expect.objectContaining({ token: 'om_n2_m0_oa' }),
    ]);
  });

  test('prints the messages, or leaves them out', async () => {
    const [full] = printed(await generals(['replay', 'om_n3_m0_oa_t1_1-3x']));
    const [brief] = printed(await generals(['replay', '--brief', 'om_n3_m0_oa_t1_1-3x']));
    const messages = [
      { round: 1, path: '1', to: 2, order: 'attack' },
      { round: 1, path: '1', to: 3, order: null },
    ];
    expect(full).toEqual({ ...(brief as object), messages });
    expect(brief).not.toHaveProperty('messages');
  });

  test('says nothing about an empty input', async () => {
    expect(await generals(['replay', '-'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test.each([
    'https://example.org/book/too-few/?s=om_n3_m1_oa_t2_1.2-3r#two-worlds',
    'http://localhost:4321/byzantine-generals/?as=inbox&s=om%5Fn3%5Fm1%5Foa%5Ft2%5F1%2E2-3r',
    'om%5Fn3%5Fm1%5Foa%5Ft2%5F1.2%2D3r',
    'om_t2_1.2-3r_n3_oa_m1',
  ])('takes %s for what it names', async (text) => {
    const ended = await generals(['replay', '--brief', text]);
    expect(ended.status).toBe(0);
    expect(printed(ended)).toMatchObject([
      { token: 'om_n3_m1_oa_t2_1.2-3r', agreement: true, validity: false },
    ]);
  });

  test('answers both scenarios of a link that has two', async () => {
    const ended = await generals(
      ['replay', '-', '--brief'],
      'https://example.org/lab/?s=om_n3&s=om_n5\nom_n2\n',
    );
    expect(printed(ended)).toMatchObject(
      ['om_n3_m1_oa', 'om_n5_m1_oa', 'om_n2_m0_oa'].map((token) => ({ token })),
    );
  });

  test('takes a link without a scenario for a bad token', async () => {
    const link = 'https://example.org/lab/';
    const ended = await generals(['replay', link]);
    expect(ended.status).toBe(2);
    expect(printed(ended)).toEqual([error(link, 1, link)]);
  });

  test('streams: 108,384 messages come piece by piece', async () => {
    let [bytes, messages, chunks, rest] = [0, 0, 0, ''];
    const ended = await generals(['replay', 'om_n13_m4_oa_t2.5_ssplit'], '', (chunk) => {
      chunks++;
      bytes += chunk.length;
      const entries = (rest + chunk).split('{"round":');
      messages += entries.length - 1;
      rest = entries.at(-1)!.slice(-400);
    });
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    expect(messages).toBe(108_384);
    expect(bytes).toBeGreaterThan(6_000_000);
    expect(chunks).toBeGreaterThan(20);
    expect(rest).toMatch(/"agreement":true,"validity":true,"messageCount":108384\}\n$/);
  });
});

describe('view', () => {
  test('prints what one general saw', async () => {
    const ended = await generals(['view', 'om_n3_m1_oa_t2_1.2-3x', '--general', '3']);
    expect(ended.status).toBe(0);
    expect(ended.stdout).toBe(
      '{"kind":"om","general":3,"n":3,"m":1,"order":null,"received":[{"round":1,"path":"1","order":"attack"}]}\n',
    );
  });

  test('answers a general who is not there as a bad line, and goes on', async () => {
    const ended = await generals(['view', '-', '--general', '5'], 'om_n4\nom_n5\n');
    expect(ended.status).toBe(2);
    expect(printed(ended)).toEqual([
      error('om_n4', null, '--general'),
      expect.objectContaining({ general: 5, n: 5 }),
    ]);
    const nobody = await generals(['view', 'om', '--general', '0']);
    expect(nobody).toMatchObject({ status: 2, stderr: '' });
    expect(printed(nobody)).toEqual([error('om', null, '--general')]);
  });

  test.each([
    ['view', 'om'],
    ['view', 'om', '--general', 'three'],
    ['compare', 'om', 'om', '--general', '-1'],
  ])('is not understood as %s %s %s %s', async (...args) => {
    const ended = await generals(args);
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toContain('general');
  });
});

describe('compare', () => {
  const worlds = ['om_n3_m1_oa_t2_1.2-3r', 'om_n3_m1_oa_t1_1-2r'] as const;
  const same = { general: 3, indistinguishable: true, firstDifference: null };

  test('of the two worlds: 3 can’t tell them apart', async () => {
    expect(printed(await generals(['compare', ...worlds, '--general', '3']))).toEqual([same]);
  });

  test('takes two tokens a line, or a link with two', async () => {
    const link = `https://example.org/views/?s=${worlds.join('&s=')}#two`;
    const input = `${worlds.join(' ')}\n${link}\n${worlds[0]}\nom_n3  om_q\nom_n3 om_n2`;
    const ended = await generals(['compare', '-', '--general', '3'], input);
    expect(ended.status).toBe(2);
    expect(printed(ended)).toEqual([
      same,
      same,
      error(worlds[0], null, 'compare'),
      error('om_q', 4, 'q'),
      error('om_n2_m0_oa', null, '--general'),
    ]);
  });
});

describe('What is no command at all', () => {
  test.each([[[]], [['replay']], [['reply', 'om']], [['replay', 'om', '--loud']]])('%j', async (args) => {
    const ended = await generals(args);
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).not.toBe('');
  });
});
