import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { signatureWords } from '#words/signatures.ts';
import { idProblems, textOf as shownOf, valuesOf } from '../../testing/html.ts';
import { ChainBytes } from './ChainBytes.tsx';
import { ATTEMPTS, linesOf, verifyCommand } from './chains.ts';
import { Evidence } from './Evidence.tsx';
import { Forge } from './Forge.tsx';
import { bytesOfText, flipped, hex, textOf } from './sealed.ts';
import { sayCheck } from './CheckResult.tsx';
import { SidesDrawing } from './SidesDrawing.tsx';
import { SignIt } from './SignIt.tsx';
import { chainLinks, checked, forged, proofs, sealed } from './signing.ts';
const label = 'Figure 6.1';
const RENDERED = [
  ['an order signed', <SignIt figure="a" label={label} start={sealed('attack', 0)} />],
  ['a chain', <ChainBytes figure="b" label={label} links={chainLinks()} />],
  ['forgeries', <Forge figure="c" label={label} tried={ATTEMPTS.map(forged)} />],
  ['evidence', <Evidence label={label} proofs={proofs()} />],
] as const;

describe.each(RENDERED.map(([what, node]) => [what, renderToString(node)] as const))(
  'The HTML of the figure with %s',
  (_what, html) => {
    test('has each id once, no style attribute, and nothing undefined', () => {
      expect(idProblems(html)).toEqual([]);
      expect(valuesOf(html, 'style')).toEqual([]);
      expect(html).not.toMatch(/undefined|NaN|\[object/);
      expect(shownOf(html)).toContain(label);
    });
  },
);

describe('Without scripts', () => {
  const [signIt, chain, forge, evidence] = RENDERED.map(([, node]) => shownOf(renderToString(node)));

  test('an order stands there with its bytes, verified', () => {
    expect(signIt).toContain('session 0 order attack path 1');
    expect(signIt).toContain('✓ verified General 1’s key signed exactly these bytes.');
  });

  test('a chain shows all of its texts and signatures', () => {
    for (const path of ['path 1', 'path 1.2', 'path 1.2.3']) expect(chain).toContain(path);
    for (const { signature } of chainLinks()) expect(chain!.replaceAll(' ', '')).toContain(signature);
  });

  test('every forgery is rejected, with the reason', () => {
    expect(forge!.match(/✗ rejected/g)).toHaveLength(ATTEMPTS.length);
    expect(forge).toContain('It is a good signature of this text, and it is yours.');
    for (const line of ['order attack retreat ≠', 'key of 2 1 ≠', 'session 7 0 ≠'])
      expect(forge).toContain(line);
    expect(forge!.match(/≠/g)).toHaveLength(3);
  });

  test('evidence comes with the command that checks it', () => {
    for (const order of ['attack', 'retreat'] as const) {
      const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ');
      expect(squeezed(evidence!)).toContain(squeezed(verifyCommand(order)));
      // a shell's arguments are those that src/core/evidence.test.ts runs
      expect(
        verifyCommand(order)
          .replaceAll(/\\\n\s*/g, '')
          .replaceAll(`${order}.`, ''),
      ).toBe('openssl pkeyutl -verify -rawin -pubin -inkey key.pem -in message -sigfile signature');
    }
    expect(evidence).toContain('-----BEGIN PUBLIC KEY-----');
  });
});

describe('The drawing of both sides', () => {
  const drawn = (altered: Partial<ReturnType<typeof sealed>>): string =>
    renderToString(<SidesDrawing sides={checked({ ...sealed('attack', 0), ...altered }).sides} />);
  const start = sealed('attack', 0);

  test('is its own mirror image for a good signature, and no more after one bit', () => {
    expect(drawn({})).not.toContain('class="different"');
    expect(shownOf(drawn({}))).toContain('32 of 32 bytes agree');
    for (const altered of [
      { message: flipped(start.message, 70, 0) },
      { signature: flipped(start.signature, 40, 0) },
    ])
      expect(drawn(altered).match(/class="different"/g)!.length).toBeGreaterThan(40);
  });

  test('says where there is nothing to compare', () => {
    expect(shownOf(drawn({ signature: [] }))).toContain('nothing to compare');
    expect(drawn({ signature: [] })).not.toContain('<rect');
  });
});

describe('Altering bytes', () => {
  test('turns over one bit, and back', () => {
    expect(flipped([0, 255, 7], 1, 7)).toEqual([0, 127, 7]);
    expect(flipped(flipped([1, 2, 3], 2, 0), 2, 0)).toEqual([1, 2, 3]);
  });

  test('text and bytes are each other’s inverse, and other characters are refused', () => {
    const every = Array.from({ length: 256 }, (_, i) => i);
    expect(bytesOfText(textOf(every))).toEqual(every);
    expect(bytesOfText('attack’')).toBeNull();
    expect(bytesOfText('😀')).toBeNull();
    expect([hex([0, 171]), hex([])]).toEqual(['00 ab', '']);
    expect(linesOf('a\nb\n')).toEqual(['a', 'b']);
  });

  test('is answered by the real verification, in words for every fault', () => {
    const start = sealed('attack', 3);
    const say = (changes: Partial<typeof start>): string => sayCheck(checked({ ...start, ...changes }).check);
    expect(say({})).toBe(signatureWords.faults.none);
    expect(say({ message: bytesOfText('attack')! })).toBe(signatureWords.faults.mismatch);
    expect(say({ signature: [] })).toBe('It has 0 bytes, and must have 64.');
    expect(
      say({ signature: [...start.signature.slice(0, 32), ...Array.from({ length: 32 }, () => 255)] }),
    ).toBe(signatureWords.faults['number-too-large']);
    const faults = ATTEMPTS.map((attempt) => forged(attempt).check);
    expect(faults.every(({ kind }) => kind === 'invalid')).toBe(true);
  });
});
