/** The answer: which chain is forged, why, and where first; or that none is. */
import { useState } from 'preact/hooks';
import {
  FAULTS,
  isWhole,
  readChainAnswer,
  writeChainAnswer,
  type Fault,
} from '../../../src/exercises/kinds/chain-answer.ts';
import type { ChainInstance } from '../../../src/exercises/kinds/chain.ts';
import type { ChainWords } from '#words/exercises/chain.ts';
import { Choice } from '../../kit/Choice.tsx';
import { Labelled } from '../../kit/Stepper.tsx';
import type { AnswerProps } from '../frame/part.ts';

interface Props extends Pick<AnswerProps<ChainInstance>, 'instance' | 'text' | 'locked' | 'onText'> {
  readonly words: ChainWords['answer'];
}

export function ChainVerdict({ instance, text, locked, onText, words }: Props) {
  const stored = text === null ? null : readChainAnswer(instance, text);
  const before = stored?.kind === 'answer' ? stored.answer : null;
  const [chain, setChain] = useState<number | null>(
    before?.kind === 'forged' ? before.chain : before ? 0 : null,
  );
  const [place, setPlace] = useState<number | null>(before?.kind === 'forged' ? before.place : null);
  const [fault, setFault] = useState<Fault | null>(before?.kind === 'forged' ? before.fault : null);
  const told = (nowChain: number | null, nowPlace: number | null, nowFault: Fault | null): void => {
    if (locked) return;
    setChain(nowChain);
    setPlace(nowPlace);
    setFault(nowFault);
    if (nowChain === 0) onText(writeChainAnswer({ kind: 'none' }));
    else if (nowChain === null || nowFault === null) onText(null);
    else {
      const last = instance.chains[nowChain - 1]!.signatures.length;
      const at = isWhole(nowFault) ? last : nowPlace;
      onText(
        at === null || at > last
          ? null
          : writeChainAnswer({ kind: 'forged', chain: nowChain, place: at, fault: nowFault }),
      );
    }
  };
  const places = chain === null || chain === 0 ? [] : instance.chains[chain - 1]!.signatures;
  return (
    <div class="sheet answer claim controls">
      <Choice<number | null>
        label={words.fault}
        value={chain}
        options={[
          ...instance.chains.map((_, i) => ({ value: i + 1, text: words.chain(i + 1) })),
          { value: 0, text: words.none },
        ]}
        onChoose={(chosen) => {
          told(chosen, null, fault);
        }}
      />
      {places.length > 0 && (
        <>
          <Labelled text={words.reason}>
            <span class="segments wrap" role="group" aria-label={words.reason}>
              {FAULTS.map((one) => (
                <button
                  key={one}
                  type="button"
                  aria-pressed={fault === one}
                  onClick={() => {
                    told(chain, place, one);
                  }}
                >
                  {words.reasons[one]}
                </button>
              ))}
            </span>
          </Labelled>
          {(fault === null || !isWhole(fault)) && (
            <Choice<number | null>
              label={words.place}
              value={place}
              options={places.map((_, i) => ({ value: i + 1, text: words.short(i + 1) }))}
              onChoose={(chosen) => {
                told(chain, chosen, fault);
              }}
            />
          )}
        </>
      )}
    </div>
  );
}
