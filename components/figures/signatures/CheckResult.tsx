/** What a verification found, and in words why. */
import type { ComponentChildren, JSX } from 'preact';
import { signatureWords, type SignatureWords } from '#words/signatures.ts';
import type { Sealed } from './sealed.ts';

interface Props extends Pick<JSX.HTMLAttributes<HTMLParagraphElement>, 'role'> {
  readonly check: Sealed['check'];
  readonly children: ComponentChildren;
}

export const CheckResult = ({ check: { kind }, children, role }: Props) => (
  <p class={`check-result ${kind}`} role={role}>
    <b>
      {kind === 'valid' ? '✓' : '✗'} {signatureWords.signIt[kind]}
    </b>{' '}
    {children}
  </p>
);

export function sayCheck(strings: SignatureWords, check: Sealed['check']): string {
  const { faults } = strings;
  if (check.kind === 'valid') return faults.none;
  const { fault } = check;
  return fault.kind === 'length' ? faults.length(fault.found, fault.expected) : faults[fault.kind];
}
