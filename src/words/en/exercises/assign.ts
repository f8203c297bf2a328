/** English words of the pages that assign exercises, take the work in, and grade it. */
import { sayNotice, sayProblem, sayAssignmentRefusal } from '../../../exercises/say-problem.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const points = (n: number, of: number): string => `${n} of ${of}`;

export const assignWords = {
  sayNotice,
  sayProblem,
  sayAssignmentRefusal,

  copy: {
    copied: 'Copied.',
    failed: 'There is no clipboard here: copy it by hand.',
  },

  terms: {
    exercises: (n: number) => count(n, 'exercise', 'exercises'),
    due: (when: string) => `Due ${when}`,
    noDue: 'No due date',
    attempts: (n: number | null) =>
      n === null ? 'Any number of attempts' : `${count(n, 'attempt', 'attempts')} each`,
    hints: (shown: boolean) => (shown ? 'Hints are shown' : 'No hints'),
    level: (level: number) => `level ${level}`,
    drawn: 'drawn for each student',
  },

  assign: {
    title: 'Assign',
    description:
      'Put exercises together for a class: one link, or a package for Moodle, Canvas and other systems.',
    lead: 'Choose exercises and get one link that carries the whole assignment, or a package for your learning management system. There is no account and no server: nothing you enter here leaves this browser.',
    about: 'The assignment',
    name: 'Title',
    namePlaceholder: 'Week 3: who lied?',
    due: 'Due (your local time; may stay empty)',
    dueAs: (when: string) =>
      `Due ${when} where you are; every student reads it in the own time, with the zone.`,
    attempts: 'Attempts at each exercise',
    anyAttempts: 'any number',
    hints: 'Show hints',
    add: 'Add an exercise',
    kind: 'What students do',
    topic: 'Exercise',
    level: 'Level',
    levels: 'What the levels ask',
    levelOf: (level: number, asks: string) => `Level ${level}: ${asks}`,
    drawn: 'any of these, drawn for each student',
    addThis: 'Add this exercise',
    full: (most: number) => `An assignment has at most ${most} exercises.`,
    chosen: 'Exercises, in this order',
    none: 'No exercise yet. Add one above.',
    up: (place: number) => `Move exercise ${place} up`,
    down: (place: number) => `Move exercise ${place} down`,
    remove: (place: number) => `Remove exercise ${place}`,
    upShort: '↑',
    downShort: '↓',
    removeShort: 'Remove',
    added: (place: number) => `Exercise ${place} was added.`,
    moved: (from: number, to: number) => `Exercise ${from} is now exercise ${to}.`,
    removed: (place: number) => `Exercise ${place} was removed.`,
    result: 'The link',
    untitled: 'Give it a title and at least one exercise; then the link stands here.',
    link: 'Link to this assignment',
    copyLink: 'Copy the link',
    length: (n: number) => `${n} characters, letters that no mail program changes.`,
    tooLong: (n: number, most: number) =>
      `${n} characters: some mail programs cut links after ${most}. Use a shorter title or fewer exercises.`,
    preview: 'Preview as a student',
    grade: 'Grade submissions to it',
    packages: 'Packages for a learning management system',
    packagesLead:
      'A package holds the exercises and works by itself; the system keeps the marks. The student’s id is the one that the system gives.',
    scorm12: 'Download SCORM 1.2',
    scorm2004: 'Download SCORM 2004',
    making: 'Making the package …',
    made: (name: string, kilobytes: number) => `${name}, ${kilobytes} KB.`,
    noPackage: 'The package could not be made: a part of the book can’t be fetched now. Is there a network?',
    suspend: (likely: number, most: number) =>
      `SCORM 1.2 keeps at most ${most} characters of a student’s answers; these exercises need about ${likely}.`,
    suspendFits: 'They usually fit.',
    suspendTight:
      'They may not fit: the score arrives all the same, but ask your students to hand in the file as well, or use SCORM 2004.',
    text: 'The assignment as text',
    guide: 'The guide for instructors',
    cant: 'What can’t be enforced',
    cantList: [
      'The due date is shown and recorded, no more: a page without a server can’t close. The time of handing in is what the student’s clock says; your mailbox or learning management system has its own.',
      'Attempts and hints are recorded, no more: whoever clears the browser’s storage starts again.',
      'A mark shows that the answers are right. It doesn’t show who found them.',
    ],
  },

  assignment: {
    title: 'Assignment',
    description: 'Work on an assignment of exercises and hand it in.',
    none: 'No assignment was opened. Open the link that you were given, or paste it here.',
    paste: 'Link or text of an assignment',
    open: 'Open',
    noScript: 'This page needs scripts: exercises are made and marked in your browser.',
    id: 'Your id',
    idHint:
      'The one that your instructor knows you by: an e-mail address, user name or student number. It decides which variants of the exercises you get, and stays in this browser until you hand in.',
    idBad: 'An id has 1 to 100 characters.',
    start: 'Begin',
    resume: 'Continue',
    known: 'In this browser there is work by:',
    as: (student: string) => `Working as ${student}`,
    other: 'Work under another id',
    preview: 'A preview: nothing is kept here.',
    list: 'Exercises',
    exercise: (place: number) => `Exercise ${place}`,
    status: { untouched: 'not begun', open: 'begun', answered: 'checked, not right', right: 'right' },
    attemptsLeft: (used: number, most: number) =>
      used > most
        ? `${count(used, 'attempt', 'attempts')}: more than the ${most} of this assignment. That is recorded.`
        : `Attempt ${used} of ${most}. Later ones are recorded, too.`,
    loading: 'The exercise is being made …',
    unreachable: 'This exercise can’t be fetched now. Is there a network? What you have done so far is kept.',
    again: 'Try again',
    kept: 'Kept in this browser. You can leave and come back.',
    notKept:
      'This browser keeps nothing (its storage is full or forbidden): hand in before you leave this page.',
    handIn: 'Hand in',
    handInLead: (given: string) =>
      `${given} exercises are answered. You can hand in as often as you like; the last one counts.`,
    make: 'Make the file to hand in',
    file: 'Download the file',
    fileHint: 'Upload it where your instructor asks for it, or send it by mail.',
    textLabel: 'The same as a text',
    copyText: 'Copy the text',
    textHint: 'Paste it into a form or a mail where no file can be attached.',
    signed: (key: string) =>
      `It is signed with a key that this browser made (${key}…). That shows that nothing was altered on the way. It does not show who worked on it, and it is not a proctor.`,
    score: (right: number, of: number) =>
      `Right so far: ${points(right, of)}. Your instructor’s marks come from replaying your answers.`,
    lms: {
      name: 'The learning management system',
      connected: 'Connected: your work goes to your learning management system as you go on.',
      waiting: 'Looking for the learning management system …',
      missing:
        'No learning management system answers. Your work is kept in this browser; hand in the file below.',
      refused:
        'The learning management system has not taken your last change. This page goes on trying. If that does not help, open it again from there, or hand in the file below.',
      review:
        'A review: the learning management system takes nothing now. What you change here is not sent and not kept.',
      browse:
        'A look round: the learning management system takes nothing now. What you do here is not sent and not kept.',
      noCredit:
        'The learning management system gives no credit for this visit: your answers are sent, but no score.',
      stranger: (id: string) =>
        `The learning management system answers now, and knows you as ${id}. What you do under another id is not sent there.`,
      goOnAs: (id: string) => `Work as ${id}`,
      tooLong: (places: string) =>
        `The answers are longer than the learning management system keeps (without exercise ${places}). The score was sent; hand in the file below as well.`,
      finish: 'Finish and send',
      finished: 'Sent. You can close this page.',
    },
  },

  grade: {
    title: 'Grade',
    description: 'Grade submissions by replaying every answer, in this browser.',
    lead: 'Drop the files your students handed in, a folder of them, or the ZIP that your learning management system gives you. Every answer is replayed here; nothing in a file is believed, and nothing leaves this browser.',
    assignment: 'Assignment (link or text)',
    assignmentHint: 'Left empty, it is the one that most submissions name.',
    likely: (title: string) => `Taken from the submissions: “${title}”.`,
    drop: 'Drop files, folders or a ZIP here',
    files: 'Choose files',
    folder: 'Choose a folder',
    paste: 'Or paste texts of submissions, one or many',
    addPasted: 'Grade the pasted text',
    pasted: (n: number) => `pasted ${n}`,
    clear: 'Start again',
    progress: 'Progress',
    reading: (done: number, of: number) => `${done} of ${count(of, 'file', 'files')} read`,
    marked: (done: number, of: number) => `${done} of ${count(of, 'submission', 'submissions')} replayed`,
    done: (rows: number, counted: number) =>
      `${count(rows, 'submission', 'submissions')}: ${counted} counted, ${rows - counted} refused.`,
    noAssignment:
      'No submission here names an assignment that this book knows. Paste its link above; the files are kept, and graded then.',
    failed: (message: string) =>
      message === ''
        ? 'What grades has not arrived. Is there a connection? Then begin again.'
        : `Grading stopped: ${message}`,
    stop: 'Stop',
    table: 'Submissions',
    columns: { student: 'Student', points: 'Points', exercises: 'Exercises', notes: 'Notes', file: 'File' },
    unknown: 'unknown',
    outcome: { right: 'right', wrong: 'wrong', refused: 'no answer to this', none: 'not answered' },
    glyph: { right: '✓', wrong: '✗', refused: '⚠', none: '–' },
    points,
    refused: 'does not count',
    counts: 'counts',
    details: (student: string) => `Answers of ${student}`,
    show: 'Show answers',
    answer: 'Answer',
    execution: (n: number, of: number) => (of === 1 ? 'Open the execution' : `Open execution ${n}`),
    instance: 'Open the exercise',
    effort: (attempts: number, hints: number) =>
      `${count(attempts, 'attempt', 'attempts')}, ${count(hints, 'hint', 'hints')}`,
    stoppedReading: 'Stopped by you while files were read: there is no table yet.',
    stopped: (done: number, of: number) =>
      `Stopped by you after ${done} of ${count(of, 'submission', 'submissions')}: the table is not whole, so there is nothing to download.`,
    leaveOut: 'Leave this one out',
    leaveOutThis: (student: string, from: string) => `Leave out ${student}, ${from}`,
    leaveOutFile: 'Leave the whole file out',
    leaveOutUploader: 'Leave all by this uploader out',
    leaveOutAllOf: (label: string) => `Leave out all of ${label}`,
    decided: 'Decided by you',
    leftOut: (label: string) => `Left out: ${label}.`,
    onlyThis: (label: string) => `Counted, and whatever stands against it left out: ${label}.`,
    countThis: 'Count this one',
    countThisOf: (student: string, from: string) => `Count ${student}, ${from}`,
    undo: 'Undo',
    undoThis: (label: string) => `Undo: count ${label}`,
    decide: {
      'two-keys':
        'Find this id in your class list. At the row of the student whose it is, press “Count this one”: the others are left out. It can be undone.',
      'claims-many':
        'Find this uploader in your class list. At the row with the right id, press “Count this one”: the other ids are left out. It can be undone.',
      'shared-key':
        'Ask whose work it is. “Count this one” counts it and leaves out what has the same key. It can be undone.',
    },
    due: (when: string) => `Due ${when}. What came later has a note, and the same mark.`,
    noDue: 'This assignment has no due date.',
    putBack: 'Put back',
    putBackThis: (label: string) => `Put back ${label}`,
    filter: 'Show',
    filters: {
      all: 'all',
      counted: 'those that count',
      refused: 'those that don’t',
      noted: 'those with notes',
    },
    pages: (from: number, to: number, of: number) => `${from} to ${to} of ${of}`,
    next: 'Next',
    previous: 'Previous',
    statistics: 'Statistics',
    mean: (mean: string, of: number) => `On average ${mean} of ${of} points.`,
    wrongFirst: (place: number, n: number) =>
      `Exercise ${place} is the one at which most left the track: for ${count(n, 'student', 'students')} it is the first that is not right.`,
    allRight: 'Nobody who counts went wrong anywhere.',
    statisticsColumns: {
      exercise: 'Exercise',
      right: 'Right',
      wrong: 'Wrong',
      unanswered: 'Unanswered',
      attempts: 'Attempts, mean',
      hints: 'Hints, mean',
      first: 'First wrong here',
      commonest: 'What was wrong most often',
    },
    downloads: 'Tables to download',
    moodle: 'CSV for Moodle',
    canvas: 'CSV for Canvas',
    all: 'CSV with everything',
    foundBy: { all: '', moodle: 'Moodle finds students by', canvas: 'Canvas finds students by' },
    tableHints: {
      all: () => 'Every row with its reason, answers, attempts and hints.',
      moodle: (column: string, most: number) =>
        `Grades, Import, CSV file. Map “${column}” to the same field of the user, and the title’s column to the grade item, whose maximum must be ${most} (Moodle assumes 100). One id that Moodle does not know stops the whole import.`,
      canvas: (column: string, most: number) =>
        `Grades, Import. Students are found by ${column}; the assignment has ${count(most, 'point', 'points')}.`,
    },
    strangers: (ids: readonly string[], column: string) =>
      `${ids.length === 1 ? 'This id' : 'These ids'} can hardly be of the kind “${column}”: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ` and ${ids.length - 5} more` : ''}.`,
  },
};

export type AssignWords = typeof assignWords;
