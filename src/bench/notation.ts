/**
 * How fast tokens are read.
 */
import { others, pathsOfLength } from '../core/paths.ts';
import { format } from '../scenario/format.ts';
import { parse } from '../scenario/parse.ts';
import { sideBySide, table, whole } from './measure.ts';

/** A canonical token of as many lies as fit into 8,000 characters. */
function longToken(): string {
  let token = 'om_n16_m2_oa_t2.3.4.5.6.7.8.9.10';
  for (const path of pathsOfLength(16, 3)) {
    if (path.at(-1)! > 10) continue;
    for (const to of others(16, path)) {
      const lie = `_${path.join('.')}-${to}r`;
      if (token.length + lie.length > 8000) return token;
      token += lie;
    }
  }
  throw new Error('not enough lies for a long token');
}

export function* notationSpeeds(turns: number): Generator<string> {
  const tokens = {
    short: 'om_n3_m1_oa',
    typical: 'om_n7_m2_oa_t2.5_ssplit_1.2-3r_1.2-4a_1.3.5-6x_v3',
    long: longToken(),
    'refused at its end': 'om_n7_m2_oa_t2.5_ssplit_1.2-3r_1.2-4a_1.3.5-6x_v9',
  };
  const readers = Object.entries(tokens).map(([name, token]) => ({ name, run: () => parse(token) }));
  const printers = Object.entries(tokens).map(([name, token]) => {
    const parsed = parse(token);
    const scenario = parsed.kind === 'parsed' ? parsed.scenario : parsed.good;
    return { name, run: () => format(scenario) };
  });
  const [reading, printing] = [sideBySide(readers, turns), sideBySide(printers, turns)];
  yield 'The notation, in tokens a second (medians)';
  yield table([
    ['token', 'characters', 'read', 'printed'],
    ...Object.entries(tokens).map(([name, token]) => [
      name,
      whole(token.length),
      whole(1000 / reading.get(name)!),
      whole(1000 / printing.get(name)!),
    ]),
  ]);
}
