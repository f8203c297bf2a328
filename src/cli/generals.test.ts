/**
 * The headless verbs: what a shell, a grader or a script sees. Here and in grade.test.ts what has to do with the process
 * itself is tried on one (pipes, exit codes, threads); all the rest in the test's own, which reads the code once.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { CATALOGUE } from '../scenario/catalogue.ts';
import { format } from '../scenario/format.ts';
import { breakInThread } from './break.ts';
import { generals, generalsProcess, type Ended } from './testing/command.ts';
import { goldenOutputs, goldenScenarios, linesOf, scenarioOf } from '../scenario/testing/golden.ts';

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
    const ended = await generalsProcess(
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
    '«om_n3_m1_oa_t2_1.2-3r».',
    'om\\_n3\\_m1\\_oa\\_t2\\_1.2-3r',
    'https://book.example/lab/?utm_source=x&amp;s=om_n3_m1_oa_t2_1.2-3r)',
    'https://www.google.com/url?q=https%3A%2F%2Fbook.example%2Flab%2F%3Fs%3Dom_n3_m1_oa_t2_1.2-3r&sa=D',
  ])('takes %s for what it names', async (text) => {
    const ended = await generals(['replay', '--brief', text]);
    expect(ended.status).toBe(0);
    expect(printed(ended)).toMatchObject([
      { token: 'om_n3_m1_oa_t2_1.2-3r', agreement: true, validity: false },
    ]);
  });

  test('counts positions in what it took for the token', async () => {
    const ended = await generals(['replay', '-'], '  (om_n3_q),\nnothing to see\nom_n4…');
    expect(printed(ended)).toEqual([
      error('om_n3_q', 7, 'q'),
      error('nothing to see', 1, 'nothing to see'),
      error('om_n4…', 4, 'n4…'),
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
    const ended = await generalsProcess(['replay', 'om_n13_m4_oa_t2.5_ssplit'], '', (chunk) => {
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

describe('check', () => {
  const asked = (kind: string, n: number, m: number, traitors: number): Promise<Ended> =>
    generals(['check', kind, '--n', `${n}`, '--m', `${m}`, '--traitors', `${traitors}`]);

  test('answers over every strategy of so many traitors', async () => {
    expect(await asked('om', 6, 2, 2)).toEqual({
      status: 0,
      stdout:
        '{"kind":"om","n":6,"m":2,"traitors":2,"vacuous":false,"agreement":false,"validity":false,' +
        '"strategies":"340787200","strategyDigits":9,"fewestLies":{"agreement":6,"validity":6},' +
        '"counterexample":"om_n6_m2_oa_t2.3_1.3-4r_1.3-6r_1.5.2-4r_1.5.3-4r_1.6.2-4r_1.6.3-4r"}\n',
      stderr: '',
    });
    expect(printed(await asked('sm', 4, 1, 2))).toMatchObject([
      { kind: 'sm', counterexample: 'sm_n4_m1_oa_t1.2_1.2-3r' },
    ]);
  });

  test('answers for phase king, exactly, with f in place of m', async () => {
    const king = (n: number, f: number, traitors: number): Promise<Ended> =>
      generals(['check', 'pk', '--n', `${n}`, '--f', `${f}`, '--traitors', `${traitors}`]);
    expect(await king(4, 1, 1)).toEqual({
      status: 0,
      stdout:
        '{"kind":"pk","n":4,"f":1,"traitors":1,"vacuous":false,"agreement":true,"validity":true,' +
        '"strategies":"418244067","strategyDigits":9,"counterexample":null}\n',
      stderr: '',
    });
    const [verdict] = printed(await king(6, 2, 2)) as readonly { counterexample: string }[];
    const [replay] = printed(await generals(['replay', verdict!.counterexample, '--brief']));
    expect([verdict, replay]).toMatchObject([{ agreement: false }, { agreement: false }]);
    expect(printed(await king(31, 10, 10))).toMatchObject([{ agreement: true, strategies: null }]);
    // so many generals are in no token
    expect(printed(await king(18, 6, 6))).toMatchObject([{ agreement: false, counterexample: null }]);
    const message = 'f must be a whole number from 0 to 3 among 4 generals, not 4.';
    expect(printed(await king(4, 4, 1))).toEqual([{ error: { position: null, field: '--f', message } }]);
    const incomplete = await generals(['check', 'pk', '--n', '4', '--m', '1', '--traitors', '1']);
    expect(incomplete).toMatchObject({ status: 2, stdout: '' });
    expect(incomplete.stderr).toContain('check pk needs --f');
  });

  test('gives a counterexample that replays to the violation it names', async () => {
    const [verdict] = printed(await asked('om', 9, 3, 3)) as readonly { counterexample: string }[];
    const [replay] = printed(await generals(['replay', verdict!.counterexample, '--brief']));
    expect([verdict, replay]).toMatchObject([{ validity: false }, { validity: false }]);
  });

  test('answers a question out of bounds as an error', async () => {
    const ended = await asked('om', 4, 3, 1);
    expect(ended).toMatchObject({ status: 2, stderr: '' });
    const message = 'm must be a whole number from 0 to 2 among 4 generals, not 3.';
    expect(printed(ended)).toEqual([{ error: { position: null, field: '--m', message } }]);
  });

  test.each([
    ['check', 'om', '--n', '4', '--m', '1'],
    ['check', 'om', '--n', 'four', '--m', '1', '--traitors', '1'],
    ['check', '2g', '--n', '4', '--m', '1', '--traitors', '1'],
    ['check', '--n', '4', '--m', '1', '--traitors', '1'],
    ['check', 'om', 'sm', '--n', '4', '--m', '1', '--traitors', '1'],
  ])('is not understood as %s %s %s %s %s %s', async (...args) => {
    const ended = await generals(args);
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toContain('--traitors');
  });
});

describe('break', () => {
  const attempt = (path: string): string =>
    fileURLToPath(new URL(`../../content/en/protocols/${path}`, import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'protocols-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const written = (name: string, source: string): string => {
    const file = join(folder, name);
    writeFileSync(file, source);
    return file;
  };

  test('of a protocol for three generals prints the violation, its twins and a sentence, on one line', async () => {
    const ended = await generals(['break', 'three-generals', attempt('three-generals/relay.js')]);
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    const all = (values: readonly string[]): unknown =>
      [
        [1, 1, 2],
        [1, 1, 3],
        [2, 2, 3],
        [2, 3, 2],
      ].map(([round, from, to], i) => ({ round, from, to, value: values[i], delivered: true }));
    expect(ended.stdout).toBe(
      `${JSON.stringify({
        broken: true,
        condition: 'IC2',
        traitor: 2,
        execution: {
          order: 'attack',
          messages: all(['attack', 'attack', 'retreat', 'attack']),
          decisions: { 1: 'attack', 3: 'retreat' },
        },
        twins: [
          {
            general: 3,
            execution: {
              order: 'attack',
              messages: all(['retreat', 'attack', 'retreat', 'attack']),
              decisions: { 2: 'retreat', 3: 'retreat' },
            },
          },
        ],
        explanation:
          'The loyal commander orders attack, but general 2, a traitor, behaves towards 3 as if the order were ' +
          'retreat, and 3, who is loyal, decides retreat.',
      })}\n`,
    );
  });

  test('of a protocol for two generals says what was lost and who can’t tell', async () => {
    const ended = await generalsProcess(['break', 'two-generals', attempt('two-generals/handshake.js')]);
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    const messages = (lost: readonly boolean[]): unknown =>
      ['order', 'confirmed', 'both know'].map((value, i) => ({
        ...{ round: i + 1, from: (i % 2) + 1, to: 2 - (i % 2), value, delivered: !lost[i] },
      }));
    expect(printed(ended)).toEqual([
      {
        broken: true,
        condition: 'agreement',
        traitor: null,
        execution: {
          order: 'attack',
          messages: messages([false, false, true]),
          decisions: { 1: 'attack', 2: 'retreat' },
        },
        twins: [
          {
            general: 1,
            execution: {
              order: 'attack',
              messages: messages([false, false, false]),
              decisions: { 1: 'attack', 2: 'attack' },
            },
          },
        ],
        explanation: expect.stringContaining('general 1, which sent it, can’t tell') as string,
      },
    ]);
  });

  const rounds = (file: string, n: number | string, f: number | string): Promise<Ended> =>
    generals(['break', 'rounds', file, '--n', `${n}`, '--f', `${f}`]);

  test('of a protocol of f rounds prints two neighbours on the walk, who can’t tell them apart, and a sentence', async () => {
    const ended = await rounds(attempt('rounds/flood.js'), 4, 2);
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    const execution = (last: boolean, decisions: Readonly<Record<string, string>>): unknown => ({
      traitors: [1, 4],
      order: 'attack',
      messages: (
        [
          [1, 1, 2, false],
          [1, 1, 3, false],
          [1, 1, 4, true],
          [2, 4, 1, false],
          [2, 4, 2, last],
          [2, 4, 3, true],
        ] as const
      ).map(([round, from, to, delivered]) => ({ round, from, to, value: ['attack'], delivered })),
      decisions,
    });
    expect(ended.stdout).toBe(
      `${JSON.stringify({
        broken: true,
        condition: 'IC1',
        blind: 3,
        executions: [
          execution(true, { 2: 'attack', 3: 'attack' }),
          execution(false, { 2: 'retreat', 3: 'attack' }),
        ],
        explanation:
          'In the first execution all loyal lieutenants attack. In the second what general 4 has for 2 in round 2 is ' +
          'left out, which general 3 can’t tell: it attacks all the same, and general 2, as loyal as 3, retreats.',
      })}\n`,
    );
  });

  test('of a signed protocol of f rounds breaks it as well, in the program', async () => {
    const file = attempt('rounds/signed.js');
    const ended = await generalsProcess(['break', 'rounds', file, '--n', '5', '--f', '3']);
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    expect(printed(ended)).toMatchObject([{ broken: true, condition: 'IC1' }]);
  });

  test.each([
    ['--f', 4, 3, 'f must be a whole number from 0 to 2 among 4 generals, not 3'],
    ['--n', 1, 0, 'n must be a whole number from 2 to 14, not 1.'],
    ['--n', 15, 2, 'n must be a whole number from 2 to 14, not 15.'],
  ])('of rounds answers numbers out of bounds as an error of %s', async (field, n, f, message) => {
    const ended = await rounds(attempt('rounds/flood.js'), n, f);
    expect(ended).toMatchObject({ status: 2, stderr: '' });
    expect(printed(ended)).toEqual([
      { error: { position: null, field, message: expect.stringContaining(message) as string } },
    ]);
  });

  test('of rounds says of a protocol with more than f of them that they are too many', async () => {
    const ended = await rounds(attempt('three-generals/kings.js'), 5, 3);
    expect(ended).toMatchObject({ status: 2, stderr: '' });
    expect(printed(ended)).toEqual([
      {
        broken: false,
        error: { line: null, message: expect.stringContaining('The protocol has 7 rounds') as string },
      },
    ]);
  });

  test.each([
    [['rounds', 'x.js', '--n', '4'], 'break rounds needs --f with a whole number'],
    [['rounds', 'x.js', '--f', '2'], 'break rounds needs --n with a whole number'],
    [['rounds', 'x.js', '--n', '4', '--f', 'two'], 'break rounds needs --f with a whole number'],
    [['rounds', 'nowhere.js', '--n', '4', '--f', '2'], '‘nowhere.js’ can’t be read: there is no such file.'],
  ])('of rounds is not understood as break %j', async (args, message) => {
    const ended = await generals(['break', ...args]);
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toContain(message);
  });

  const deaf = (decision: string): string =>
    `export default { rounds: 0, start: () => 0, messages: () => ({}), transition: (s) => s, decision: () => '${decision}' }`;

  test.each([
    ['retreat', 'no-loss-attack', 'attack', []],
    ['attack', 'no-order-retreat', null, [2]],
  ])('of two generals who always %s names %s', async (decision, condition, order, twins) => {
    const ended = await generals(['break', 'two-generals', written(`${decision}.js`, deaf(decision))]);
    expect(ended.status).toBe(0);
    const [report] = printed(ended) as [{ twins: { general: number }[] }];
    expect(report).toMatchObject({
      broken: true,
      condition,
      traitor: null,
      execution: { order, messages: [] },
    });
    expect(report.twins.map(({ general }) => general)).toEqual(twins);
  });

  test.each([
    ['a syntax error', 'export default {\n  rounds: 2,\n  start( {\n}', 4, /^SyntaxError/],
    ['a loop without end', `for (;;);\n${deaf('attack')}`, 1, /^The protocol was stopped after/],
    ['nothing in it', '', null, /default export is undefined/],
  ])('of a protocol that does not run (%s) says why and where', async (name, source, line, message) => {
    for (const kind of ['three-generals', 'two-generals']) {
      const ended = await generals(['break', kind, written(`${name}.js`, source)]);
      expect(ended).toMatchObject({ status: 2, stderr: '' });
      expect(printed(ended)).toEqual([
        { broken: false, error: { line, message: expect.stringMatching(message) as string } },
      ]);
    }
  });

  test.each([
    [['three-generals', 'nowhere.js'], '‘nowhere.js’ can’t be read: there is no such file.'],
    [['three-generals', tmpdir()], 'it is a folder'],
    [
      ['four-generals', 'x.js'],
      'There is no kind of protocol called ‘four-generals’: break takes three-generals',
    ],
    [['three-generals'], 'usage:'],
    [['three-generals', 'x.js', 'y.js'], 'usage:'],
  ])('is not understood as break %j', async (args, message) => {
    const ended = await generals(['break', ...args]);
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toContain(message);
  });

  test('stops from outside what no step can be counted in', async () => {
    // one call of a built-in function that would take years
    const source = deaf('attack').replace("=> 'attack'", '=> [].indexOf.call({ length: 2 ** 53 - 1 }, 1)');
    const report = await breakInThread({ kind: 'three-generals', source }, 3_000);
    expect(report).toEqual({
      broken: false,
      error: { line: null, message: expect.stringContaining('stopped after 3 seconds') as string },
    });
  });
});

describe('What is no command at all', () => {
  test.each([[[]], [['replay']], [['reply', 'om']], [['replay', 'om', '--loud']]])('%j', async (args) => {
    const ended = await generals(args);
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).not.toBe('');
  });

  test('the process says so as well, and ends with 2', async () => {
    expect(await generalsProcess(['reply', 'om'])).toEqual(await generals(['reply', 'om']));
  });
});
