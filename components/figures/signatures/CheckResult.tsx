/** What a verification found, and in words why. */
import type { ComponentChildren } from 'preact';
import { signatureWords } from '#words/signatures.ts';
import type { Sealed } from './sealed.ts';

interface Props {
  readonly check: Sealed['check'];
  readonly children: ComponentChildren;
  /** Where it changes while a reader looks. */
  readonly role?: 'status';
}

export const CheckResult = ({ check: { kind }, children, role }: Props) => (
  <p class={`check-result ${kind}`} role={role}>
    <b>
      {kind === 'valid' ? '✓' : '✗'} {signatureWords.signIt[kind]}
    </b>{' '}
    {children}
  </p>
);

export function sayCheck(check: Sealed['check']): string {
  const { faults } = signatureWords;
  if (check.kind === 'valid') return faults.none;
  const { fault } = check;
  return fault.kind === 'length' ? faults.length(fault.found, fault.expected) : faults[fault.kind];
}
