/**
 * What only shows when a class's rows are seen together: the same work twice, one key under two ids, one id claimed by
 * two, answers that are another's. Only rows that are sound by themselves are compared.
 *
 * An id inside a submission is a claim: anybody can make a browser sign any id. Who uploaded the file is no claim, where
 * the LMS says it. So what is claimed is settled so that no file makes or takes a mark that is somebody else's:
 *
 * 1. One uploader is one student, and gets one mark: under the id that fits the uploader's name, else under the last of
 *    two, of which one was mistyped. Of more than two none counts until somebody has looked.
 * 2. What one uploader hands in for an id is one student's work, whatever the keys: two devices, or a cleared browser. The
 *    last counts.
 * 3. Where several claim an id, the one whose name fits it has it, if it is one alone.
 * 4. Else somebody has to look: none counts until all but one are left out.
 *
 * Where nobody says who uploaded, each file stands for itself, and only the key shows that two are the same student's. A
 * file may hold a whole class's mails then; but where one with many ids stands against one with a single one, that has it.
 *
 * The result does not depend on the order of the files, but for which of two identical ones is called the first.
 */
import { sourceOf, type Notice, type Problem, type Row } from './gradebook.ts';
import { lookOf } from './look-alike.ts';
import { nameFit } from './names-fit.ts';

/** The rows in their order, with what comparing them shows. */
export function compareRows(rows: readonly Row[]): readonly Row[] {
  const whole = refused(rows, sharedKeys(rows));
  const ids = idsOfSources(whole);
  const single = refused(whole, otherIds(whole));
  const fresh = withoutCopies(single, ids);
  const verdicts = new Map(
    groupsBy(sound(fresh), ({ student }) => student).flatMap((group) => [...settle(group, ids)]),
  );
  const judged = fresh.map((row) => {
    const verdict = verdicts.get(row);
    if (verdict === undefined) return row;
    return 'problem' in verdict ? refuse(row, verdict.problem) : noted(row, verdict.notices);
  });
  const alike = sameAnswers(judged);
  const looks = lookAlikes(sound(whole));
  return judged.map((row) => noted(noted(row, alike.get(row) ?? []), row.problem ? [] : looksOf(row, looks)));
}

const refused = (rows: readonly Row[], found: Iterable<readonly [Row, Problem]>): readonly Row[] => {
  const problems = new Map(found);
  return rows.map((row) => refuse(row, problems.get(row) ?? null));
};

const refuse = (row: Row, problem: Problem | null): Row =>
  problem === null ? row : { ...row, problem, points: 0 };

const noted = (row: Row, notices: readonly Notice[]): Row =>
  notices.length === 0 ? row : { ...row, notices: [...row.notices, ...notices] };

const sound = (rows: readonly Row[]): readonly Row[] => rows.filter(({ problem }) => problem === null);

/** The different ids that each uploader, or each file, claims with a signature that holds. */
type Ids = ReadonlyMap<string, ReadonlySet<string>>;

function idsOfSources(rows: readonly Row[]): Ids {
  const ids = new Map<string, Set<string>>();
  for (const row of sound(rows)) {
    const source = sourceOf(row);
    const known = ids.get(source) ?? new Set();
    ids.set(source, known.add(row.student!));
  }
  return ids;
}

const idsWith = (row: Row, ids: Ids): number => ids.get(sourceOf(row))?.size ?? 0;

/** Who claims up to this many ids may have mistyped one. */
const FEW = 2;

/** One uploader is one student: all but one id. */
function* otherIds(rows: readonly Row[]): Generator<[Row, Problem]> {
  const uploaded = sound(rows).filter(({ uploader }) => uploader !== null);
  for (const group of groupsBy(uploaded, sourceOf)) {
    const claimed = new Set(group.map(({ student }) => student));
    if (claimed.size === 1) continue;
    const named = best(group, fitOf);
    const fitting = new Set(named.map(({ student }) => student)).size === 1;
    if (!fitting && claimed.size > FEW) {
      for (const row of group) yield [row, { code: 'claims-many', ids: claimed.size }];
      continue;
    }
    const own = latest(fitting ? named : group);
    for (const row of group)
      if (row.student !== own.student)
        yield [row, { code: 'other-id', student: own.student!, from: own.from }];
  }
}

function groupsBy(rows: readonly Row[], keyOf: (row: Row) => string | null): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** What is handed in twice counts once: a signature stands for all that was signed. */
function withoutCopies(rows: readonly Row[], ids: Ids): readonly Row[] {
  const copies = new Map<Row, Problem>();
  const others = new Map<Row, Notice>();
  for (const group of groupsBy(sound(rows), ({ signature }) => signature)) {
    const [first] = [...group].sort(
      (a, b) =>
        idsWith(a, ids) - idsWith(b, ids) || fitOf(b) - fitOf(a) || Number(isLate(a)) - Number(isLate(b)),
    );
    for (const row of group) {
      if (row === first) continue;
      copies.set(row, { code: 'again', from: first!.from });
      if (sourceOf(row) !== sourceOf(first!)) others.set(first!, { code: 'also-from', from: row.from });
    }
  }
  return rows.map((row) => {
    const other = others.get(row);
    return noted(refuse(row, copies.get(row) ?? null), other === undefined ? [] : [other]);
  });
}

const fitOf = ({ uploader, student }: Row): number => nameFit(uploader, student!);
const isLate = ({ uploader }: Row): boolean => uploader?.late === true;

/** A browser makes a key for each id, so one key under two ids was carried from one to the other. */
function* sharedKeys(rows: readonly Row[]): Generator<[Row, Problem]> {
  for (const group of groupsBy(sound(rows), ({ key }) => key)) {
    for (const [row, student] of others(group)) yield [row, { code: 'shared-key', student }];
  }
}

/** Each row of a group with somebody else's id in it; none where all have the same. */
function others(group: readonly Row[]): readonly (readonly [Row, string])[] {
  const first = group[0]!.student!;
  const second = group.find(({ student }) => student !== first)?.student;
  if (typeof second !== 'string') return [];
  return group.map((row) => [row, row.student === first ? second : first]);
}

type Verdict = { readonly problem: Problem } | { readonly notices: readonly Notice[] };

/** All that claim one id. */
function* settle(rows: readonly Row[], ids: Ids): Generator<[Row, Verdict]> {
  const claims = claimsOf(rows);
  const alone = claims.filter((claim) =>
    claim.some((row) => row.uploader !== null || idsWith(row, ids) <= FEW),
  );
  const heard = alone.length > 0 ? alone : claims;
  const named = best(heard, (claim) => claim.reduce((most, row) => Math.max(most, fitOf(row)), 0));
  const winners = named.length === 1 ? named : heard;
  const first = latest(winners[0]!);
  for (const claim of claims) {
    const last = latest(claim);
    for (const row of claim) {
      if (row !== last) yield [row, { problem: { code: 'superseded', from: last.from } }];
      else if (!heard.includes(claim))
        yield [row, { problem: { code: 'many-ids', ids: idsWith(row, ids), from: first.from } }];
      else if (!winners.includes(claim)) yield [row, { problem: { code: 'other-name', from: first.from } }];
      else if (winners.length > 1) {
        const other = latest(winners.find((one) => one !== claim)!);
        yield [row, { problem: { code: 'two-keys', from: other.from } }];
      } else yield [row, { notices: noticesOf(row, claim, claims.length > 1, ids) }];
    }
  }
}

function noticesOf(row: Row, claim: readonly Row[], contested: boolean, ids: Ids): readonly Notice[] {
  const notices: Notice[] = [];
  if (claim.some(({ key }) => key !== row.key)) notices.push({ code: 'another-browser' });
  if (row.uploader === null && idsWith(row, ids) > 1)
    notices.push({ code: 'holds-many', ids: idsWith(row, ids) });
  if (contested) notices.push({ code: 'contested' });
  return notices;
}

/** Those of the greatest value, where it is more than nothing. */
function best<T>(all: readonly T[], value: (one: T) => number): readonly T[] {
  const most = all.reduce((so, one) => Math.max(so, value(one)), 0);
  return most === 0 ? [] : all.filter((one) => value(one) === most);
}

/** Rows that one student must have handed in: those of one uploader, and those with one key. */
function claimsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  let claims: readonly (readonly Row[])[] = [];
  for (const row of rows) {
    const own = claims.filter((claim) => claim.some((other) => samePerson(row, other)));
    claims = [...claims.filter((claim) => !own.includes(claim)), [...own.flat(), row]];
  }
  return claims;
}

const samePerson = (a: Row, b: Row): boolean =>
  a.key === b.key || (a.uploader !== null && b.uploader !== null && sourceOf(a) === sourceOf(b));

/** The last to be handed in; of as late ones the one that the LMS calls on time, then the first by its name. */
function latest(claim: readonly Row[]): Row {
  const order = (a: Row, b: Row): number =>
    b.handedIn! - a.handedIn! || Number(isLate(a)) - Number(isLate(b)) || (a.from < b.from ? -1 : 1);
  return [...claim].sort(order)[0]!;
}

/** Below this many letters, all right answers may well be alike. */
const TELLING = 60;

function sameAnswers(rows: readonly Row[]): ReadonlyMap<Row, readonly Notice[]> {
  const answersOf = ({ items }: Row): string | null => {
    const text = items.map(({ answer }) => answer ?? '').join('\n');
    return text.length < TELLING ? null : text;
  };
  const notices = new Map<Row, readonly Notice[]>();
  for (const group of groupsBy(sound(rows), answersOf)) {
    for (const [row, student] of others(group)) notices.set(row, [{ code: 'same-answers', student }]);
  }
  return notices;
}

/** Different ids that look the same, by their looks. */
function lookAlikes(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const looks = new Map<string, string[]>();
  for (const student of new Set(rows.map((row) => row.student!))) {
    const look = lookOf(student);
    looks.set(look, [...(looks.get(look) ?? []), student]);
  }
  return looks;
}

function looksOf({ student }: Row, looks: ReturnType<typeof lookAlikes>): readonly Notice[] {
  const other = looks.get(lookOf(student!))?.find((one) => one !== student);
  return other === undefined ? [] : [{ code: 'looks-like', student: other }];
}
