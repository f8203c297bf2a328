import { expect, test } from 'vitest';
import { strictLms } from '../../../src/exercises/testing/scorm-runtime.ts';
import { apisAround, windowsAround } from './api.ts';
import { closedWindow, frameIn, topWindow } from './testing/world.ts';

const { api: API } = strictLms('1.2');
const { api: API_1484_11 } = strictLms('2004');
const found = (start: unknown, own: '1.2' | '2004' = '1.2') =>
  apisAround(start, own).map(({ object }) => object);

test('the interface is found above the page, however deep its frames are nested', () => {
  expect(found(frameIn(topWindow({ API })))).toEqual([API]);
  expect(found(frameIn(frameIn(frameIn(topWindow({ API })))))).toEqual([API]);
  expect(found(frameIn(frameIn(topWindow(), { API })))).toEqual([API]);
  expect(found(frameIn(topWindow()))).toEqual([]);
});

test('the interface is found in the opener of any window above, and above that opener', () => {
  const lms = frameIn(topWindow({ API }));
  expect(found(topWindow({}, lms)), 'a popup').toEqual([API]);
  expect(found(frameIn(frameIn(topWindow({}, lms)))), 'a frame of a popup').toEqual([API]);
  expect(found(frameIn(topWindow({}, frameIn(topWindow({}, lms))))), 'a popup of a popup').toEqual([API]);
});

test('parents come before openers, and each window once, even where they go round in a circle', () => {
  const far = topWindow();
  const top = topWindow({}, far);
  const start = frameIn(top);
  far.opener = start;
  expect(windowsAround(start)).toEqual([start, top, far]);
  const other = strictLms('1.2').api;
  expect(found(frameIn(topWindow({ API }, topWindow({ API: other }))))).toEqual([API, other]);
});

test('windows of another origin are passed over, and what lies above them is found', () => {
  expect(found(frameIn(closedWindow(topWindow({ API }))))).toEqual([API]);
  expect(found(frameIn(closedWindow(closedWindow(null, topWindow({ API })))))).toEqual([API]);
  const sealed = new Proxy(
    {},
    {
      get: () => {
        throw new Error('another origin');
      },
    },
  );
  expect(found(frameIn(sealed))).toEqual([]);
});

test('something else of that name is passed over: an element, a text, functions that are missing or throw', () => {
  const { LMSCommit: _, ...lacking } = API;
  const throwing = {
    ...API,
    get LMSCommit(): never {
      throw new Error('no');
    },
  };
  for (const other of [{}, { id: 'API' }, 'API', 7, null, lacking, throwing])
    expect(found(frameIn(frameIn(topWindow({ API }), { API: other })))).toEqual([API]);
});

test('of two interfaces the package’s own comes first, wherever it is, and the other after it', () => {
  for (const start of [
    frameIn(topWindow({ API, API_1484_11 })),
    frameIn(frameIn(topWindow({ API }), { API_1484_11 })),
    frameIn(frameIn(topWindow({ API_1484_11 }), { API })),
  ]) {
    expect(found(start, '1.2')).toEqual([API, API_1484_11]);
    expect(found(start, '2004')).toEqual([API_1484_11, API]);
  }
});

test('an answer is yes as true, "true", 1 or "1", and as nothing else', () => {
  const saying = (answer: unknown) =>
    apisAround(frameIn(topWindow({ API: { ...API, LMSCommit: () => answer } })), '1.2')[0]!.does('commit');
  for (const yes of [true, 'true', 1, '1', 'TRUE']) expect(saying(yes), String(yes)).toBe(true);
  for (const no of [false, 'false', 0, '0', '', null, undefined, {}, 'yes']) expect(saying(no)).toBe(false);
});
