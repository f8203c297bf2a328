/** The signed text that a figure shows, in step with its address, and what a reader does to it. */
import { useRef, useState } from 'preact/hooks';
import { loadPart } from '../../platform/load-part.ts';
import { useAddress } from '../../platform/named.ts';
import type { Sealed } from './sealed.ts';
import { addressed, OPENING, PARAMS, type Addressed } from './sealed-address.ts';

type Signing = typeof import('./signing.ts');

const loadSigning = (): Promise<Signing> => loadPart(() => import('./signing.ts'));

/** @param start what the server signed */
export function useSealed(figure: string, start: Sealed) {
  const [shown, setShown] = useState(start);
  const [values, setValues] = useState<Addressed>(OPENING);
  const [odd, setOdd] = useState(false);
  const now = useRef(shown);
  const show = (signing: Signing, next: Sealed): Addressed => {
    now.current = next;
    setShown(next);
    const said = addressed(next, signing.sealed(next.order, next.session));
    setValues(said);
    return said;
  };
  const { live, unread, keep } = useAddress(figure, PARAMS, OPENING, (asked) => {
    void loadSigning().then((signing) => {
      const pristine = signing.sealed(asked.order, asked.session);
      const { message, signature } = asked;
      const changed = { ...(message && { message }), ...(signature && { signature }) };
      show(signing, signing.checked({ ...pristine, ...changed }));
    });
  });
  const act = (change: (signing: Signing, now: Sealed) => Sealed): void => {
    setOdd(false);
    void loadSigning().then((signing) => {
      keep(show(signing, change(signing, now.current)));
    });
  };
  return {
    ...{ shown, values, live, unread },
    /** Whether what was typed last has characters that are no bytes, and changed nothing. */
    odd,
    doing: {
      refuse: (): void => {
        setOdd(true);
      },
      alter: (changes: Partial<Sealed>): void => {
        act((signing, now) => signing.checked({ ...now, ...changes }));
      },
      sign: (what: Partial<Pick<Sealed, 'order' | 'session'>>): void => {
        act((signing, now) => signing.sealed(what.order ?? now.order, what.session ?? now.session));
      },
      signAs: (general: number): void => {
        act((signing, now) => signing.signedBy(now, general));
      },
      reset: (): void => {
        act(() => start);
      },
    },
  };
}

/** What a reader can do to the text. */
export type Doing = ReturnType<typeof useSealed>['doing'];
