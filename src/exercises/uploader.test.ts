import { expect, test } from 'vitest';
import { uploaderIn, type Uploader } from './uploader.ts';

const moodle = (name: string, number: string): Uploader => ({ lms: 'moodle', number, name, late: false });
const canvas = (name: string, number: string, late = false): Uploader => ({
  ...{ lms: 'canvas', number, name, late },
});

test.each<[string, Uploader | null]>([
  ['Ada Lovelace_1234567_assignsubmission_file_/work.json', moodle('Ada Lovelace', '1234567')],
  ['Ada Lovelace_1234567_assignsubmission_file/work.json', moodle('Ada Lovelace', '1234567')],
  ['Ada Lovelace_1234567_assignsubmission_file_/deep/er/work.json', moodle('Ada Lovelace', '1234567')],
  ['Ada Lovelace_12_assignsubmission_onlinetext_/onlinetext.html', moodle('Ada Lovelace', '12')],
  ['Ada Lovelace_12_assignsubmission_file_work.json', moodle('Ada Lovelace', '12')],
  ['CS-Week 3-99/Ada Lovelace_12_assignsubmission_file_/work.json', moodle('Ada Lovelace', '12')],
  ['Group A-王小明_77_assignsubmission_file_/work.json', moodle('Group A-王小明', '77')],
  ['Participant_4711_assignsubmission_file_/work.json', moodle('Participant', '4711')],
  ['lovelaceada_12345_67890_work.json', canvas('lovelaceada', '12345')],
  ['lovelaceada_LATE_12345_67890_work.json', canvas('lovelaceada', '12345', true)],
  ['lovelaceada_12345_67890_work-1.json', canvas('lovelaceada', '12345')],
  ['submissions/o_brien_pat_12345_67890_my_7_work.json', canvas('o_brien_pat', '12345')],
  ['lovelaceada_12345_text.html', canvas('lovelaceada', '12345')],
  ['lovelaceada_LATE_12345_text.html', canvas('lovelaceada', '12345', true)],
  ['anon_k3x9Q_67890_work.json', canvas('', 'anon_k3x9Q')],
  ['LATE_anon_k3x9Q_67890_work.json', canvas('', 'anon_k3x9Q', true)],
  ['müllerjörg_12345_67890_work.json', canvas('müllerjörg', '12345')],
  // what a student calls the file names nobody else
  ['Mallory_12_assignsubmission_file_Ada_99_assignsubmission_file_x.json', moodle('Mallory', '12')],
  ['Mallory_12_assignsubmission_file_/Ada_99_assignsubmission_file_/x.json', moodle('Mallory', '12')],
  ['mallory_12_34_ada_99_88_x.json', canvas('mallory', '12')],
  ['work.json', null],
  ['ada/work.json', null],
  ['week_3/ada_lovelace.json', null],
  ['Ada_12_assignfeedback_file_/comment.json', null],
  ['ada@example.edu.json', null],
  ['', null],
])('%s', (path, uploader) => {
  expect(uploaderIn(path)).toEqual(uploader);
});
