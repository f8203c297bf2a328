/**
 * The notation's two limits, on characters and on messages, and the time that reading takes whatever is read.
 */
import { describe, expect, test } from 'vitest';
import { messageCount, others, pathsOfLength } from '../core/paths.ts';
import { format } from './format.ts';
import { parse, type Parsed } from './parse.ts';
import { LIMITS } from './scenario.ts';
import { brokenPromise } from './testing/promises.ts';

// patience: the machine may have other things to do

/** Lies of generals 2 to 8 among sixteen on paths of three and four, more than any token can hold. */
const LIES = [3, 4]
  .flatMap((length) => pathsOfLength(16, length))
  .filter((path) => path.at(-1)! <= 8)
  .flatMap((path) => others(16, path).map((to) => `_${path.join('.')}-${to}r`));

/** A canonical token's beginning and as many lies as fit, exactly `length` characters long. */
function tokenOf(length: number, head = 'om_n16_m4_oa_t2.3.4.5.6.7.8'): string {
  const left = LIES.values();
  let token = head;
  while (token.length < length - 42) token += left.next().value!;
  // three lies, each as long as it must be, fill the rest
  const rest = [...left];
  for (let missing = length - token.length, parts = 3; parts > 0; parts--) {
    const size = Math.floor(missing / parts);
    const lie = rest.find((one) => one.length === size && !token.includes(one))!;
    token += lie;
    missing -= lie.length;
  }
  return token;
}

const refusalOf = (parsed: Parsed): unknown => (parsed.kind === 'refused' ? parsed.refusal : 'accepted');

describe('At most 8,192 characters', () => {
  test('a token of exactly so many is read, printed and read again', () => {
    const token = tokenOf(LIMITS.tokenLength);
    expect(token).toHaveLength(8192);
    const parsed = parse(token);
    if (parsed.kind !== 'parsed') throw new Error(JSON.stringify(parsed.refusal));
    expect(format(parsed.scenario)).toHaveLength(8192);
    expect(brokenPromise(token)).toBeNull();
  });

  test('one character more is refused at the field that passes the limit', () => {
    const token = tokenOf(LIMITS.tokenLength + 1);
    const field = token.slice(token.lastIndexOf('_') + 1);
    const position = token.length - field.length + 1;
    expect(refusalOf(parse(token))).toEqual({ code: 'too-long', length: 8193, most: 8192, position, field });
    expect(brokenPromise(token)).toBeNull();
  });

  test('and what stands before it is offered', () => {
    const token = tokenOf(LIMITS.tokenLength);
    const parsed = parse(`${token}_1.2.3.4-5r`);
    expect(parsed.kind === 'refused' && format(parsed.good) === token).toBe(true);
  });

  test('a fault further left still comes first', () => {
    expect(refusalOf(parse(`om_q_${'1-2r_'.repeat(3000)}`))).toMatchObject({
      code: 'unknown-field',
      position: 4,
    });
    expect(refusalOf(parse(`${tokenOf(8192)}_q`))).toMatchObject({ code: 'too-long', position: 8194 });
    expect(refusalOf(parse('x'.repeat(9000)))).toMatchObject({ code: 'too-long', position: 1 });
    expect(refusalOf(parse(`om_${'x'.repeat(9000)}`))).toMatchObject({ code: 'too-long', position: 4 });
  });

  test('what would be too long with its defaults written out is refused, since it could not be linked to', () => {
    const head = 'om_n16_m4_t2.3.4.5.6.7.8'; // without oa
    expect(parse(tokenOf(8189, head)).kind).toBe('parsed');
    for (const length of [8190, 8192]) {
      const token = tokenOf(length, head);
      const [field] = token.split('_').slice(-1);
      expect(refusalOf(parse(token))).toMatchObject({ code: 'too-long', length: length + 3, field });
      expect(brokenPromise(token)).toBeNull();
    }
  });

  test('percent-encoding does not count', () => {
    const token = tokenOf(LIMITS.tokenLength);
    expect(parse(token.replaceAll('_', '%5F')).kind).toBe('parsed');
  });
});

test('at most 5,000,000 messages, which only OM(m) can pass', () => {
  for (let n = 2; n <= 16; n++) {
    for (let m = 0; m <= n - 2; m++) {
      const fits = messageCount(n, m) <= 5_000_000;
      const parsed = parse(`om_m${m}_n${n}`);
      if (fits) expect(parsed.kind).toBe('parsed');
      else
        expect(refusalOf(parsed)).toMatchObject({ code: 'too-many-messages', position: 4, field: `m${m}` });
      expect(parse(`sm_m${m}_n${n}`).kind).toBe('parsed');
    }
  }
});

describe('Reading takes no longer than it must', () => {
  const fill = (head: string, more: string, length = 8192): string =>
    (head + more.repeat(length)).slice(
      0,
      Math.floor((length - head.length) / more.length) * more.length + head.length,
    );

  const worst: Record<string, string> = {
    'as many lies as fit': tokenOf(8192),
    'lies of loyal generals': tokenOf(8192).replace('_t2.3.4.5.6.7.8', ''),
    'lies beyond n': tokenOf(8192).replace('n16', 'n4'),
    'lies that stay only without n': fill('om_n99_t2', '_1.2-3r'),
    'one lie again and again': fill('om_t2', '_1.2-3r'),
    'empty fields': fill('om', '_'),
    'unknown fields': fill('om', '_a'),
    'damaged lies': fill('om', '_1'),
    'one field again and again': fill('om', '_n4'),
    'a list that never ends': fill('om_t1', '.2'),
    'a path that never ends': `${fill('om_t2_1', '.2', 8187)}-3a`,
    'a path of many generals': `${fill('om_t2_1', '.2.3.4.5.6.7.8.9.10.11', 8187)}-3a`,
    'dots and hyphens': fill('om_', '1.-'),
    'digits only': fill('sm_e', '9'),
    'zeros only': fill('om_n', '0'),
    'a kind only': fill('o', 'm'),
    'percent signs that are no encoding': fill('om', '%'),
    'half a percent-encoding': `${fill('om', '%5F')}%E2`,
    'lost messengers': fill('2g_x1', '.99'),
    'halves of surrogate pairs': fill('om_', '\uD800'),
  };

  /** In milliseconds; the least of five, since the machine may have other things to do. */
  function timeToRead(token: string): number {
    const times = [1, 2, 3, 4, 5].map(() => {
      const start = performance.now();
      parse(token);
      return performance.now() - start;
    });
    return Math.min(...times);
  }

  test.each(Object.entries(worst))('%s', (_name, token) => {
    expect(timeToRead(token)).toBeLessThan(50);
    expect(brokenPromise(token)).toBeNull();
  });

  test('a megabyte too', () => {
    for (const more of ['_', '_1.2-3r', 'm', '%5F', '%', '1.']) {
      expect(timeToRead(fill('om', more, 1_000_000))).toBeLessThan(200);
    }
  });
});
