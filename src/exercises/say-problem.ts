/**
 * What is wrong with a link, a submission or a file, as English sentences for a page, a table and the command line. What
 * others wrote is quoted only where it is short and ours to judge.
 */
import { shorten } from '../scenario/shorten.ts';
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
      return 'It is no submission: neither the file (JSON) nor the text that begins with s1.';
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
      return `It is the same as ${quoted(problem.from)}.`;
    case 'superseded':
      return `The same student handed in a later one: ${quoted(problem.from)}.`;
    case 'two-keys':
      return `The same id was signed with another key in ${quoted(problem.from)}: two browsers, or two people. Leave one of them out.`;
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
    case 'zip-nested':
      return 'It is a ZIP within a ZIP, which is not opened.';
    case 'zip-path':
      return 'Its name leads out of the folder, so it was not read.';
    case 'zip-method':
      return 'It is encrypted, or packed in a way that is not read here.';
  }
}

/** What is to be seen in a row that counts. */
export function sayNotice(notice: Notice): string {
  switch (notice.code) {
    case 'extra':
      return `It carries fields that no submission has (${notice.names.map((name) => quoted(name)).join(', ')}); they were not read.`;
    case 'late':
      return 'Handed in after the due date, by the student’s own clock.';
    case 'attempts':
      return `More than ${notice.most} attempts at an exercise.`;
    case 'hints':
      return 'Hints were opened, though the assignment shows none.';
    case 'same-answers':
      return `All answers are those of ${quoted(notice.student)}, letter by letter.`;
  }
}
