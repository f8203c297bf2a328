/**
 * Who uploaded a file, as the learning management system says it in the names of the files that it gives out. This is the
 * one thing in a class's files that students don't write themselves: an id inside a submission is a claim, the name
 * of the folder around it is not.
 *
 * Moodle (Assignment, “Download all submissions”) puts each student's files into a folder
 * `NAME_NUMBER_assignsubmission_file_`, or, with folders switched off, puts that before each file's name; online text is
 * `…_assignsubmission_onlinetext_`. NUMBER is the student's number in this assignment; with blind marking NAME is
 * “Participant”, in a group's assignment it begins with the group.
 *
 * Canvas (“Download Submissions”) calls a file `name_USER_FILE_…`, and `name_USER_text.html` where text was entered; late
 * ones are `name_LATE_USER_FILE_…`. Where grading is anonymous it is `anon_CODE_FILE_…`. A file that is handed in again has
 * another FILE, never another USER.
 */

export interface Uploader {
  readonly lms: 'moodle' | 'canvas';
  /** The student in this assignment, by the system's own number or code. */
  readonly number: string;
  /** The student's name as the system writes it; '' where grading is anonymous. A label, never compared. */
  readonly name: string;
  /** Canvas says of a file that it came late. */
  readonly late: boolean;
}

/** Moodle leaves no underscore in the name, so what a student calls a file can't be taken for another's prefix. */
const MOODLE = /^([^_]*)_(\d+)_assignsubmission_(?:file|onlinetext)(?:_.*)?$/su;
/** The name may have underscores, but, as Canvas sees to itself, no number between two of them: the first that fits counts. */
const CANVAS =
  /^(?:(?!LATE_)([\p{L}\p{M}\p{N}_]+?)_)?(?:(LATE)_)?(\d+|anon_[A-Za-z0-9]+)_(?:\d+_.+|(?:text|link)\.html)$/su;

/**
 * The uploader that a path names; null where it names none.
 * @param path a file's path in the ZIP or folder that the system gave out, with `/` between its parts
 */
export function uploaderIn(path: string): Uploader | null {
  const parts = path.split('/');
  for (const part of parts) {
    const [, name = '', number = ''] = MOODLE.exec(part) ?? [];
    if (number !== '') return { lms: 'moodle', number, name, late: false };
  }
  const [, name = '', late, number = ''] = CANVAS.exec(parts.at(-1)!) ?? [];
  return number === '' ? null : { lms: 'canvas', number, name, late: late !== undefined };
}

/** Two files with the same one were uploaded by the same student, if they belong to one download. */
export const uploaderKey = ({ lms, number }: Uploader): string => `${lms} ${number}`;
