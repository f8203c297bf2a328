/**
 * What is wrong with a link, a submission or a file, as English sentences for a page, a table and the command line. What
 * others wrote is quoted only where it is short and ours to judge.
 */
import { shorten } from '../scenario/shorten.ts';
import type { ForeignKind } from './documents.ts';
import type { AssignmentRefusal } from './assignment.ts';
import type { Notice, Problem } from './gradebook.ts';

export function sayAssignmentRefusal(refusal: AssignmentRefusal): string {
  switch (refusal.code) {
    case 'empty':
      return 'There is no assignment here: it begins with a1.';
    case 'damaged':
      return 'This assignment’s link is damaged: it was cut off or altered on the way. Ask for it again, or copy it whole.';
    case 'other-version':
      return `This assignment is of version ${refusal.found}, which this edition of the book does not know; it knows version 1.`;
    case 'field':
      return `The assignment’s ${FIELDS[refusal.field]} can’t be read: ${quoted(refusal.found)}.`;
    case 'item-count':
      return `An assignment has 1 to ${refusal.most} exercises, not ${refusal.found}.`;
    case 'item':
      return `${quoted(refusal.found)} is neither an exercise’s code nor a kind and level to draw from.`;
    case 'unknown-exercise':
      return `This edition of the book has no exercise ${quoted(refusal.found)}.`;
  }
}

const FIELDS = { title: 'title', due: 'due date', attempts: 'number of attempts', hints: 'word on hints' };

const quoted = (text: string): string => `‘${shorten(text, 60)}’`;

/** Where a file lies: the middle is left out, since folders and names tell files apart at both ends. */
const place = (from: string): string =>
  `‘${from.length <= 80 ? from : `${from.slice(0, 30)}…${from.slice(-49)}`}’`;

/** Why a row has no marks. */
export function sayProblem(problem: Problem): string {
  switch (problem.code) {
    case 'empty':
      return 'It is empty.';
    case 'too-large':
      return `It is too large for a submission: ${problem.length} of at most ${problem.most}. It was not read.`;
    case 'truncated':
      return 'It was cut off: the end is missing.';
    case 'not-json':
      return 'There is no submission in it: neither the file (JSON) nor the text that begins with s1.';
    case 'damaged':
      return 'The text is damaged: its checksum does not fit. A program may have altered it on the way.';
    case 'too-deep':
      return `It is no submission: it is nested more than ${problem.most} deep.`;
    case 'not-a-submission':
      return 'It is JSON, but no submission of this book.';
    case 'other-version':
      return `It is of version ${problem.found}, which this edition of the book does not know.`;
    case 'field':
      return `The field ‘${problem.field}’ is missing, or not what it must be.`;
    case 'signature':
      return 'The signature does not fit: an answer, the id or something else was altered after it was handed in.';
    case 'other-assignment':
      return 'It is for another assignment.';
    case 'student':
      return 'It names no student.';
    case 'other-variant':
      return `Exercise ${problem.place} is not the one that this assignment gives this student.`;
    case 'again':
      return `It is the same as ${place(problem.from)}.`;
    case 'superseded':
      return `The same student handed in a later one: ${place(problem.from)}.`;
    case 'two-keys':
      return `The id is also claimed in ${place(problem.from)}, and nothing here says whose it is. None counts until the others are left out.`;
    case 'many-ids':
      return `This file holds work under ${problem.ids} ids; this one is also claimed by ${place(problem.from)}, which counts.`;
    case 'claims-many':
      return `Whoever uploaded this claims ${problem.ids} ids, and nothing here says which is the own one. Leave the others out.`;
    case 'other-id':
      return `The same uploader handed in under another id, ${quoted(problem.student)}, in ${place(problem.from)}; that one counts.`;
    case 'other-name':
      return `The id is also claimed by ${place(problem.from)}, whose name fits it; that one counts.`;
    case 'foreign':
      return FOREIGN[problem.is];
    case 'shared-key':
      return `${quoted(problem.student)} is signed with the same key: work carried from one to the other.`;
    case 'zip-damaged':
      return 'This part of the ZIP can’t be unpacked.';
    case 'zip-too-many':
      return `The ZIP has ${problem.found} entries; at most ${problem.most} are read.`;
    case 'zip-entry-too-large':
      return `Unpacked it is larger than ${problem.most} bytes, too large for a submission.`;
    case 'zip-total-too-large':
      return `Unpacked, the ZIP is larger than ${problem.most} bytes; the rest was not read.`;
    case 'too-many-of-one':
      return `Of one student, or one file, at most ${problem.most} are read; this one was not.`;
    case 'zip-total-of-one':
      return `Unpacked, what one student uploaded is larger than ${problem.most} bytes; the rest of it was not read.`;
    case 'unreadable':
      return 'It could not be read. Open it and paste what is in it, or ask for it again.';
    case 'zip-nested':
      return 'It is a ZIP within a ZIP, which is not opened. Unpack it and drop what is in it.';
    case 'zip-path':
      return 'Its name leads out of the folder, so it was not read.';
    case 'zip-method':
      return 'It is encrypted, or packed in a way that is not read here.';
  }
}

const FOREIGN: Readonly<Record<ForeignKind, string>> = {
  pdf: 'It is a PDF. A submission is the file that the assignment’s page makes (JSON), or its text.',
  picture: 'It is a picture. A submission is the file that the assignment’s page makes (JSON), or its text.',
  film: 'It is a film. A submission is the file that the assignment’s page makes (JSON), or its text.',
  'old-word': 'It is a document of an old Word (.doc). Save it as .docx or as plain text, and drop that.',
  rtf: 'It is a document in RTF. Save it as .docx or as plain text, and drop that.',
  archive: 'It is an archive that is not opened here. Unpack it and drop what is in it.',
};

/** A moment in UTC, for tables and the command line; a page says it in the reader's own zone. */
const utcMoment = (milliseconds: number): string =>
  `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** How much later, in the two largest units. */
function delay(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  const parts =
    days > 0 ? [count(days, 'day'), count(hours, 'hour')] : [count(hours, 'hour'), count(rest, 'minute')];
  return parts.filter((part) => !part.startsWith('0 ')).join(' ');
}
const count = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;

/**
 * What is to be seen in a row that counts.
 * @param moment writes milliseconds since 1970, with the zone
 */
export function sayNotice(notice: Notice, moment: (milliseconds: number) => string = utcMoment): string {
  switch (notice.code) {
    case 'extra':
      return `It carries fields that no submission has (${notice.names.map((name) => quoted(name)).join(', ')}); they were not read.`;
    case 'late':
      return `Late by ${delay(notice.at - notice.due)}, by the student’s own clock: handed in ${moment(notice.at)}, due ${moment(notice.due)}.`;
    case 'late-mail':
      return `Late by ${delay(notice.at - notice.due)}, by your mail server: taken in ${moment(notice.at)}, due ${moment(notice.due)}.`;
    case 'late-lms':
      return 'Late, by the learning management system’s word.';
    case 'another-browser':
      return 'The same student handed in from another browser as well; the last one counts.';
    case 'holds-many':
      return `In one file with work under ${notice.ids - 1} other ${notice.ids === 2 ? 'id' : 'ids'}.`;
    case 'contested':
      return 'Somebody else claimed this id, too; that one does not count.';
    case 'also-from':
      return `The very same was also handed in by ${place(notice.from)}.`;
    case 'attempts':
      return `More than ${notice.most} attempts at an exercise.`;
    case 'hints':
      return 'Hints were opened, though the assignment shows none.';
    case 'looks-like':
      return `It looks like ${quoted(notice.student)}, which is another id: compare both with your class list.`;
    case 'same-answers':
      return `All answers are those of ${quoted(notice.student)}, letter by letter.`;
  }
}
