/**
 * What `generals` does: the headless verbs. JSON on standard output, one line a scenario; exit 0 if everything was
 * understood, 2 if not. It knows its process by three streams only, so that a test needs none. Thin on purpose: what is
 * printed is made in src/scenario/outputs.ts. The exercises are read only by the verbs that grade: to read them takes longer
 * than to replay a scenario.
 */
import { parseArgs } from 'node:util';
import type { ReaderKind } from '../sandbox/kinds.ts';
import { kingQuestionOf, kingReport } from '../scenario/check-king.ts';
import { questionOf, CHECKED_KINDS, report } from '../scenario/check.ts';
import { execute, type AnyExecution } from '../scenario/execute-any.ts';
import { format, type Token } from '../scenario/format.ts';
import { tokensIn } from '../scenario/link.ts';
import { compare, replayLine, viewLine } from '../scenario/outputs.ts';
import { parse } from '../scenario/parse.ts';
import { describeRefusal } from '../scenario/refusals.ts';
import { breakInThread, breakRoundsInThread, kindNamed, sourceIn } from './break.ts';
import { inputLines, printLine, type Streams } from './streams.ts';

const USAGE = `usage: generals replay TOKEN… [--brief]
       generals view TOKEN… --general G
       generals compare TOKEN TOKEN --general G
       generals check ${CHECKED_KINDS.join('|')} --n N --m M --traitors F
       generals check pk --n N --f F --traitors T
       generals break three-generals|two-generals FILE
       generals break rounds FILE --n N --f F
       generals grade-answer CODE SEED ANSWER
       generals grade FILES… [--assignment LINK] [--csv | --table all|moodle|canvas [--by FIELD]]
       generals --help
FILE is a protocol, a JavaScript module; for rounds one of at most F rounds for N generals, of whom F may be traitors. FILES are submissions, ZIPs and folders of them; without --assignment the one that most of them name is graded; --csv is --table all; --by is the field by which the system finds students: number, email or username for moodle, login or sis for canvas. TOKEN is a scenario or a link of the book; - reads one a line from standard input (compare: two, a space between; grade-answer: CODE SEED ANSWER, or all three as a JSON object).`;

/** What was not understood, as it is printed. */
interface Problem {
  readonly position: number | null;
  readonly field: string;
  readonly message: string;
}

/** A scenario that replayed, or why it did not. */
type Replayed =
  | { readonly kind: 'replayed'; readonly token: Token; readonly execution: AnyExecution }
  | { readonly kind: 'problem'; readonly token: string; readonly problem: Problem };

/** Makes one line of output, in pieces, from the tokens of one line; what was not understood is a value, not an error. */
type Verb = (tokens: readonly string[]) => Iterable<string> | Failure;

class Failure {
  readonly line: string;
  constructor(token: string, error: Problem) {
    this.line = JSON.stringify({ token, error });
  }
}

function replayed(text: string): Replayed {
  const parsed = parse(text);
  if (parsed.kind === 'refused') {
    const { position, field } = parsed.refusal;
    const message = describeRefusal(parsed.refusal);
    return { kind: 'problem', token: text, problem: { position, field, message } };
  }
  return { kind: 'replayed', token: format(parsed.scenario), execution: execute(parsed.scenario) };
}

const replayVerb =
  (brief: boolean): Verb =>
  ([text = '']) => {
    const result = replayed(text);
    return result.kind === 'problem'
      ? new Failure(result.token, result.problem)
      : replayLine(result.token, result.execution, brief);
  };

const viewVerb =
  (general: number): Verb =>
  ([text = '']) => {
    const result = replayed(text);
    if (result.kind === 'problem') return new Failure(result.token, result.problem);
    return noSuchGeneral(text, result.execution, general) ?? [viewLine(result.execution, general)];
  };

const compareVerb =
  (general: number): Verb =>
  (texts) => {
    if (texts.length !== 2) {
      const message = `compare takes two scenarios, not ${texts.length}.`;
      return new Failure(texts.join(' '), { position: null, field: 'compare', message });
    }
    const [a, b] = [replayed(texts[0]!), replayed(texts[1]!)];
    if (a.kind === 'problem') return new Failure(a.token, a.problem);
    if (b.kind === 'problem') return new Failure(b.token, b.problem);
    return (
      noSuchGeneral(a.token, a.execution, general) ??
      noSuchGeneral(b.token, b.execution, general) ?? [
        JSON.stringify(compare(a.execution, b.execution, general)),
      ]
    );
  };

function noSuchGeneral(token: string, { generals }: AnyExecution, general: number): Failure | undefined {
  if (general >= 1 && general <= generals) return undefined;
  const message = `There is no general ${general} here: --general takes a number from 1 to ${generals}.`;
  return new Failure(token, { position: null, field: '--general', message });
}

async function answer(verb: Verb, tokens: readonly string[], { stdout }: Streams): Promise<boolean> {
  const result = verb(tokens);
  await printLine(stdout, result instanceof Failure ? [result.line] : result);
  return !(result instanceof Failure);
}

/** The numbers that a verb needs, each given with its name; throws a sentence where one is not a whole number. */
const wholeNumbers = <Name extends string>(
  verb: string,
  names: readonly Name[],
  given: Readonly<Partial<Record<Name, string>>>,
): readonly number[] =>
  names.map((name) => {
    const text = given[name];
    if (text !== undefined && /^\d+$/.test(text)) return Number(text);
    throw new Error(`${verb} needs --${name} with a whole number\n${USAGE}`);
  });

/** A question that is out of bounds, as it is printed. */
function outOfBounds({ field, message }: { readonly field: string; readonly message: string }): string {
  const error: Problem = { position: null, field: `--${field}`, message };
  return JSON.stringify({ error });
}

/** The verdict over every strategy of so many traitors; a question that is out of bounds is answered as an error. */
async function check(
  tokens: readonly string[],
  numbers: Readonly<Partial<Record<'n' | 'm' | 'f' | 'traitors', string>>>,
  { stdout }: Streams,
): Promise<boolean> {
  if (tokens[0] === 'pk' && tokens.length === 1) return checkKing(numbers, stdout);
  const kind = CHECKED_KINDS.find((known) => known === tokens[0]);
  if (!kind || tokens.length !== 1) throw new Error(USAGE);
  const [n, m, traitors] = wholeNumbers('check', ['n', 'm', 'traitors'], numbers);
  const asked = questionOf(n!, m!, traitors!);
  if (asked.kind === 'refused') {
    await printLine(stdout, [outOfBounds(asked)]);
    return false;
  }
  await printLine(stdout, [JSON.stringify(report(kind, asked.question))]);
  return true;
}

/** The same for phase king, which is set up for f traitors and has no levels. */
async function checkKing(
  numbers: Readonly<Partial<Record<'n' | 'f' | 'traitors', string>>>,
  stdout: Streams['stdout'],
): Promise<boolean> {
  const [n, f, traitors] = wholeNumbers('check pk', ['n', 'f', 'traitors'], numbers);
  const asked = kingQuestionOf(n!, f!, traitors!);
  const refused = asked.kind === 'refused';
  await printLine(stdout, [refused ? outOfBounds(asked) : JSON.stringify(kingReport(asked.question))]);
  return !refused;
}

/** Prints what became of a protocol; whether it ran. */
async function breakVerb(
  args: readonly string[],
  numbers: Readonly<Partial<Record<'n' | 'f', string>>>,
  { stdout }: Streams,
): Promise<boolean> {
  const [name, file] = args;
  if (name === undefined || file === undefined || args.length !== 2) throw new Error(USAGE);
  if (name === 'rounds') return breakRounds(file, numbers, stdout);
  const report = await breakInThread({ kind: kindNamed(name), source: await sourceIn(file) });
  await printLine(stdout, [JSON.stringify(report)]);
  return report.broken;
}

/** The same for a protocol of at most f rounds among n generals; numbers out of bounds are answered as an error. */
async function breakRounds(
  file: string,
  numbers: Readonly<Partial<Record<'n' | 'f', string>>>,
  stdout: Streams['stdout'],
): Promise<boolean> {
  const [n, f] = wholeNumbers('break rounds', ['n', 'f'], numbers);
  const { refusalOf } = await import('../sandbox/rounds-report.ts');
  const refusal = refusalOf(n!, f!);
  if (refusal !== null) {
    await printLine(stdout, [outOfBounds(refusal)]);
    return false;
  }
  const report = await breakRoundsInThread({ kind: 'rounds', source: await sourceIn(file), n: n!, f: f! });
  await printLine(stdout, [JSON.stringify(report)]);
  return report.broken;
}

/** Marks one answer, or one a line; whether all were understood. */
async function gradeVerb(args: readonly string[], { stdin, stdout }: Streams): Promise<boolean> {
  if (args.length !== 3 && (args.length !== 1 || args[0] !== '-')) throw new Error(USAGE);
  const { answersIn, gradeAnswer, seedIn } = await import('./grade-answer.ts');
  const [code = '', seed = '', answer = ''] = args;
  const handedIn = args.length === 3 ? [{ code, seed: seedIn(seed), answer }] : answersIn(inputLines(stdin));
  let understood = true;
  for await (const one of handedIn) {
    const graded = await gradeAnswer(one);
    await printLine(stdout, [JSON.stringify(graded)]);
    understood &&= graded.mark !== 'refused';
  }
  return understood;
}

/** Grades a class; whether every file was a submission, and one that counts. */
async function gradeClass(
  paths: readonly string[],
  { assignment, table, by, csv: whole }: GradeFlags,
  { stdout, stderr }: Streams,
): Promise<boolean> {
  if (paths.length === 0) throw new Error(USAGE);
  const [{ exerciseNamed }, { mark }, { csvKindNamed, grade }] = await Promise.all([
    import('../exercises/catalogue.ts'),
    import('../exercises/mark.ts'),
    import('./grade.ts'),
  ]);
  const marker = {
    mark,
    exists: (code: string) => exerciseNamed(code) !== undefined,
    means: { breakProtocol: (kind: ReaderKind, source: string) => breakInThread({ kind, source }) },
  };
  const name = table ?? (whole === true ? 'all' : undefined);
  const csv = name === undefined ? undefined : csvKindNamed(name);
  const told = { sound: true, warn: (sentence: string) => stderr.write(`${sentence}\n`) };
  for await (const line of grade(paths, { assignment, csv, by }, marker, told))
    await printLine(stdout, [line]);
  return told.sound;
}

interface GradeFlags {
  readonly assignment?: string | undefined;
  readonly table?: string | undefined;
  readonly by?: string | undefined;
  readonly csv?: boolean | undefined;
}

/** `--csv moodle`: the switch takes no word, so the word would be taken for a file. */
async function withTable(args: readonly string[]): Promise<readonly string[]> {
  const at = args.indexOf('--csv');
  if (at < 0) return args;
  const { CSV_KINDS } = await import('../exercises/csv.ts');
  const next = args[at + 1];
  const named = next !== undefined && (CSV_KINDS as readonly string[]).includes(next);
  return named ? [...args.slice(0, at), `--table=${next}`, ...args.slice(at + 2)] : args;
}

async function main(args: readonly string[], streams: Streams): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...(await withTable(args))],
    options: {
      ...{ help: { type: 'boolean', short: 'h' }, by: { type: 'string' } },
      ...{ general: { type: 'string' }, brief: { type: 'boolean', default: false } },
      ...{
        n: { type: 'string' },
        m: { type: 'string' },
        f: { type: 'string' },
        traitors: { type: 'string' },
      },
      ...{ assignment: { type: 'string' }, csv: { type: 'boolean' }, table: { type: 'string' } },
    },
    allowPositionals: true,
  });
  const [name = '', ...tokens] = positionals;
  if (values.help === true) {
    await printLine(streams.stdout, [USAGE]);
    return 0;
  }
  if (name === 'check') return (await check(tokens, values, streams)) ? 0 : 2;
  if (name === 'break') return (await breakVerb(tokens, values, streams)) ? 0 : 2;
  if (name === 'grade-answer') return (await gradeVerb(tokens, streams)) ? 0 : 2;
  if (name === 'grade') return (await gradeClass(tokens, values, streams)) ? 0 : 2;
  const verb = verbNamed(name, values.general, values.brief);
  const together = name === 'compare';
  if (!verb || tokens.length === 0) throw new Error(USAGE);
  let understood = true;
  if (tokens.length === 1 && tokens[0] === '-') {
    for await (const line of inputLines(streams.stdin)) {
      const parts = together ? line.trim().split(/\s+/) : [line];
      for (const group of groups(parts.flatMap(tokensIn), together)) {
        understood = (await answer(verb, group, streams)) && understood;
      }
    }
  } else {
    for (const group of groups(tokens.flatMap(tokensIn), together)) {
      understood = (await answer(verb, group, streams)) && understood;
    }
  }
  return understood ? 0 : 2;
}

/** `compare` takes its tokens together, the other verbs one by one. */
const groups = (tokens: readonly string[], together: boolean): readonly (readonly string[])[] =>
  together ? [tokens] : tokens.map((token) => [token]);

function verbNamed(name: string, general: string | undefined, brief: boolean): Verb | undefined {
  if (name === 'replay') return replayVerb(brief);
  if (name !== 'view' && name !== 'compare') return undefined;
  if (general === undefined || !/^\d{1,2}$/.test(general)) {
    throw new Error(`${name} needs --general with a general’s number\n${USAGE}`);
  }
  return name === 'view' ? viewVerb(Number(general)) : compareVerb(Number(general));
}

/**
 * Runs the command.
 * @param args what stands behind its name
 * @returns its exit code; what was not understood at all is said on standard error
 */
export async function runCommand(args: readonly string[], streams: Streams): Promise<number> {
  try {
    return await main(args, streams);
  } catch (error) {
    streams.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}
