import { expect, test } from 'vitest';
import { newWarnings } from './build.mjs';

test('a warning of the build that nobody has looked at yet is found, in colours too, and a known one is not', () => {
  const known =
    '10:30:57 [WARN] [vite] \u001b[33m[PLUGIN_TIMINGS] \u001b[0mJavaScript callbacks ran for 4.3s';
  const coloured = '\u001b[33m[INEFFECTIVE_DYNAMIC_IMPORT] \u001b[0mcomponents/a.tsx is dynamically imported';
  const plain = '10:30:57 [WARN] [content] an entry has no id';
  expect(newWarnings([known, '10:31:00 [build] Complete!', coloured, plain, ''].join('\n'))).toEqual([
    '[INEFFECTIVE_DYNAMIC_IMPORT] components/a.tsx is dynamically imported',
    plain,
  ]);
});
