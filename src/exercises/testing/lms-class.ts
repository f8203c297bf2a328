/**
 * A class as an instructor meets it: everybody uploads through Moodle or Canvas, most honestly, some after a program has
 * mangled the work, and some to gain a mark, to take one from somebody else, or to stop everybody's. Who must have which mark
 * is worked out here, from what each student did, and never by the gradebook.
 */
import type { Assignment } from '../assignment.ts';
import { signSubmission, submissionFile, submissionText, type Submission } from '../submission.ts';
import { readStudent, type Student } from '../variant.ts';
import { secretOf, workOf, type Oracle } from './class.ts';
import type { Enrolled } from './importers.ts';
import { MANGLINGS } from './manglings.ts';

export type Layout = 'moodle' | 'canvas';

export interface Upload {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface LmsClass {
  readonly users: readonly Enrolled[];
  readonly uploads: readonly Upload[];
  /** The marks that must come out, by the user's number; whoever has none must get none. */
  readonly marks: ReadonlyMap<number, number>;
}

/** The ids of a class are of one kind, as its instructor asked for. */
export type IdKind = 'email' | 'idNumber';

const GIVEN = ['Ada', 'Grace', 'Alan', 'Edsger', 'Barbara', 'Leslie', 'Nancy', 'Miguel', 'Cynthia', 'Danny'];
const MAKES = [
  'berger',
  'wright',
  'moreau',
  'svensson',
  'okafor',
  'tanaka',
  'novakova',
  'costa',
  'haddad',
  'kowalski',
];

interface Member extends Enrolled {
  readonly name: string;
  readonly typed: string;
  readonly student: Student;
}

/** Surnames that no other's id contains: numbered in letters. */
function memberOf(number: number, ids: IdKind): Member {
  const letters = Array.from(String(number), (digit) => 'abcdefghij'[Number(digit)]).join('');
  const surname = `${letters}${MAKES[number % 10]!}`;
  const given = GIVEN[Math.floor(number / 10) % 10]!;
  const email = `${given}.${surname}@Example.edu`;
  const idNumber = `S${1_000_000 + number}`;
  const typed = ids === 'email' ? email : idNumber;
  return {
    ...{ id: 5000 + number, idNumber, email, username: `u${number}` },
    ...{ name: `${given} ${surname}`, typed, student: readStudent(typed)! },
  };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Where the system puts a file of a user's. */
function pathIn(layout: Layout, { id, name }: Member, file: string, late = false): string {
  if (layout === 'moodle')
    return file === 'text.html'
      ? `${name}_${id}_assignsubmission_onlinetext_/onlinetext.html`
      : `${name}_${id}_assignsubmission_file_/${file}`;
  const whole = name.toLowerCase().split(' ').reverse().join('');
  return `${whole}${late ? '_LATE' : ''}_${id}_${file === 'text.html' ? '' : `${90_000 + id}_`}${file}`;
}

/** Signed by a browser of this member's; another browser has another key. */
const signedBy = (member: Member, work: Submission, browser = ''): Submission =>
  signSubmission({ ...work, student: member.typed }, secretOf(member.student + browser));

const later = (work: Submission, minutes: number): Submission => ({
  ...work,
  handedIn: work.handedIn + 60_000 * minutes,
});

interface Classroom {
  readonly assignment: Assignment;
  readonly layout: Layout;
  readonly oracle: Oracle;
  readonly members: readonly Member[];
}

/** What one member uploads, and the mark that it must get; null: none. */
interface Done {
  readonly files: readonly (readonly [string, string | Uint8Array])[];
  readonly mark: number | null;
}

/** Right up to the place, then wrong. */
const solvedTo = ({ assignment, oracle }: Classroom, member: Member, right: number): Submission =>
  workOf(assignment, member.student, (task, place) => (place < right ? oracle.reference(task) : 'no'));

const whole = (room: Classroom, member: Member): Submission =>
  solvedTo(room, member, room.assignment.items.length);

/** Honest students, twenty-two kinds and more: as the page made it, handed in twice, and all that programs do. */
const HONEST: readonly ((room: Classroom, me: Member, number: number) => Done)[] = [
  (room, me, number) => {
    const right = number % (room.assignment.items.length + 1);
    return { files: [['work.json', submissionFile(signedBy(me, solvedTo(room, me, right)))]], mark: right };
  },
  (room, me) => ({
    files: [['text.html', `<p>${submissionText(signedBy(me, whole(room, me)))}</p>`]],
    mark: room.assignment.items.length,
  }),
  // two devices, the better one last; a cleared browser; handed in again
  (room, me) => ({
    files: [
      ['first.json', submissionFile(signedBy(me, solvedTo(room, me, 1)))],
      ['second.json', submissionFile(signedBy(me, later(whole(room, me), 5), ' phone'))],
    ],
    mark: room.assignment.items.length,
  }),
  (room, me) => ({
    files: [
      ['b.json', submissionFile(signedBy(me, solvedTo(room, me, 2)))],
      ['a.json', submissionFile(signedBy(me, later(solvedTo(room, me, 1), 9)))],
    ],
    mark: 1,
  }),
  // the same as a file and as a text
  (room, me) => {
    const work = signedBy(me, solvedTo(room, me, 2));
    return {
      files: [
        ['work.json', submissionFile(work)],
        ['text.html', submissionText(work)],
      ],
      mark: 2,
    };
  },
  ...MANGLINGS.map(([name, mangle]) => (room: Classroom, me: Member): Done => {
    const work = signedBy(me, solvedTo(room, me, 2));
    return {
      files: [
        [
          name.includes('Word') ? 'my work.docx' : 'work.txt',
          mangle(submissionText(work), submissionFile(work)),
        ],
      ],
      mark: 2,
    };
  }),
];

/** The first students of a class are its cheats, one of each kind; `victim` is honest. */
const CHEATS: readonly ((room: Classroom, me: Member, victim: Member, others: readonly Member[]) => Done)[] =
  [
    // answers changed after signing
    (room, me) => ({
      files: [['a.json', submissionFile(signedBy(me, solvedTo(room, me, 0))).replaceAll('"no"', '"yes"')]],
      mark: null,
    }),
    // the victim's file with one's own name in it
    (room, me, victim) => ({
      files: [['a.json', submissionFile({ ...honest(room, victim), student: me.student })]],
      mark: null,
    }),
    // the victim's work signed anew
    (room, me, victim) => ({
      files: [['a.json', submissionFile(signedBy(me, honest(room, victim)))]],
      mark: null,
    }),
    // the victim's very file: the victim keeps the mark, and nobody gets a second one
    (room, _, victim) => ({ files: [['a.json', submissionFile(honest(room, victim))]], mark: null }),
    // an easier assignment, and a hundred and thirty copies of it
    (room, me) => {
      const easy = submissionText(
        signedBy(
          me,
          workOf({ ...room.assignment, title: 'Easy' }, me.student, () => null),
        ),
      );
      return { files: Array.from({ length: 130 }, (_, i) => [`copy ${i}.txt`, easy] as const), mark: null };
    },
    // the same under a hundred and thirty ids, each signed as it should be
    (room, _, __, others) => ({
      files: others.slice(0, 130).map((one, i) => [
        `${i}.txt`,
        submissionText(
          signedBy(
            one,
            workOf({ ...room.assignment, title: 'Easy' }, one.student, () => null),
            ' mine',
          ),
        ),
      ]),
      mark: null,
    }),
    // every classmate's id claimed in one file
    (room, _, __, others) => ({
      files: [
        [
          'all.txt',
          others
            .map((one) => submissionText(signedBy(one, later(solvedTo(room, one, 0), 600), ' mine')))
            .join('\n'),
        ],
      ],
      mark: null,
    }),
    // and in a file each
    (room, _, __, others) => ({
      files: others
        .slice(0, 119)
        .map((one, i) => [
          `${i}.json`,
          submissionFile(signedBy(one, later(solvedTo(room, one, 0), 700), ' mine')),
        ]),
      mark: null,
    }),
    // a file named as if another had uploaded it
    (room, _, victim) => ({
      files: [0, 1, 2].map((i) => [
        `${victim.name}_${victim.id}_assignsubmission_file_${i}.json`,
        submissionFile(
          signedBy(
            otherThan(room, victim, i),
            later(solvedTo(room, otherThan(room, victim, i), 0), 800),
            ' mine',
          ),
        ),
      ]),
      mark: null,
    }),
    // fields that no submission has
    (room, me) => ({
      files: [
        [
          'a.json',
          JSON.stringify({
            ...(JSON.parse(submissionFile(signedBy(me, solvedTo(room, me, 0)))) as object),
            score: 100,
            points: 3,
          }),
        ],
      ],
      mark: 0,
    }),
    // a seed of one's own
    (room, me) => {
      const work = whole(room, me);
      return {
        files: [
          [
            'a.json',
            submissionFile(signedBy(me, { ...work, work: work.work.map((one) => ({ ...one, seed: 7 })) })),
          ],
        ],
        mark: null,
      };
    },
    // fewer exercises
    (room, me) => {
      const work = whole(room, me);
      return {
        files: [['a.json', submissionFile(signedBy(me, { ...work, work: work.work.slice(1) }))]],
        mark: null,
      };
    },
    // cut off, to say later that it was all there
    (room, me) => ({
      files: [['a.txt', submissionText(signedBy(me, whole(room, me))).slice(0, 400)]],
      mark: null,
    }),
    // a picture of it
    () => ({ files: [['photo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)]], mark: null }),
    // a key of a friend's browser for both
    (room, me, _, others) => {
      const friend = others.at(-1)!;
      return {
        files: [
          [
            'a.json',
            submissionFile(
              signSubmission({ ...whole(room, me), student: me.typed }, secretOf(friend.student + ' ours')),
            ),
          ],
          [
            'b.json',
            submissionFile(
              signSubmission(
                { ...whole(room, friend), student: friend.typed },
                secretOf(friend.student + ' ours'),
              ),
            ),
          ],
        ],
        mark: null,
      };
    },
  ];

export const CHEAT_KINDS = CHEATS.length;
export const HONEST_KINDS = HONEST.length;
/** So many honest students bring every kind of work in time and late, where the two take turns without a common divisor. */
export const HONEST_TURNS = 7 * HONEST.length;

/** Which kind of honest work is whose turn, and whether it is late. */
export const turnOf = (number: number): { readonly kind: number; readonly late: boolean } => ({
  kind: number % HONEST.length,
  late: number % 7 === 0,
});

const otherThan = ({ members }: Classroom, victim: Member, i: number): Member =>
  members.filter((one) => one !== victim).at(-1 - i)!;

/** What an honest victim hands in: known to its friends. */
const honest = (room: Classroom, victim: Member): Submission => signedBy(victim, solvedTo(room, victim, 2));

/** The uploads of a class of this size, and the marks that everybody must have. */
export function lmsClass(
  assignment: Assignment,
  size: number,
  layout: Layout,
  ids: IdKind,
  oracle: Oracle,
): LmsClass {
  const members = Array.from({ length: size }, (_, number) => memberOf(number, ids));
  const room: Classroom = { assignment, layout, oracle, members };
  const uploads: Upload[] = [];
  const marks = new Map<number, number>();
  members.forEach((me, number) => {
    const cheat = CHEATS[number];
    const [victim, others] = [members[CHEATS.length]!, members.slice(CHEATS.length)];
    const { files, mark } =
      cheat !== undefined
        ? cheat(room, me, victim, others)
        : me === victim
          ? { files: [['work.json', submissionFile(honest(room, me))] as const], mark: 2 }
          : HONEST[turnOf(number).kind]!(room, me, number);
    for (const [file, content] of files)
      uploads.push({
        path: pathIn(layout, me, file, turnOf(number).late),
        bytes: typeof content === 'string' ? utf8(content) : content,
      });
    if (mark !== null) marks.set(me.id, mark);
  });
  return { users: members, uploads, marks };
}
