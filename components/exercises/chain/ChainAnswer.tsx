/** Chains of signatures as they arrived, a real verification to try on each, and the answer: which, where first, and why. */
import './chain.css';
import { useState } from 'preact/hooks';
import { generals, type General, type Order, type Path } from '../../../src/core/model.ts';
import { formatPath, pathsOfLength } from '../../../src/core/paths.ts';
import {
  FAULTS,
  isWhole,
  readChainAnswer,
  writeChainAnswer,
  type Fault,
} from '../../../src/exercises/kinds/chain-answer.ts';
import type { ChainInstance } from '../../../src/exercises/kinds/chain.ts';
import { chainWords, type ChainWords } from '#words/exercises/chain.ts';
import { commonWords } from '#words/common.ts';

import { loadPart } from '../../platform/load-part.ts';
import { Segments } from '../../kit/Segments.tsx';
import { Labelled } from '../../kit/Stepper.tsx';
import type { AnswerProps } from '../frame/part.ts';
import { UNTRANSLATED } from '../../platform/untranslated.ts';

type Words = ChainWords['answer'];

export function ChainAnswer({ instance, text, locked, onText }: AnswerProps<ChainInstance>) {
  const { answer: words } = chainWords;
  return (
    <>
      <div class="sheet">
        <div class="bar">
          <span class="small-caps figure-number">{words.title}</span>
        </div>
        <ol class="chains">
          {instance.chains.map(({ order, path, signatures }, i) => (
            <li key={i}>
              <p class="small-caps">{words.chain(i + 1)}</p>
              <p>{words.claims(order, formatPath(path))}</p>
              <dl>
                {signatures.map((signature, place) => (
                  <div key={place}>
                    <dt>{words.signature(place + 1, path[place]!)}</dt>
                    <dd>
                      <code {...UNTRANSLATED}>{shortened(signature)}</code>
                    </dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ol>
        <Tool {...{ instance, words, named: commonWords.casts.generals.order }} />
      </div>
      <Verdict {...{ instance, text, locked, onText, words }} />
    </>
  );
}

/** The first eight bytes and the last four: two signatures that agree in these are one. */
const shortened = (digits: string): string =>
  `${digits.slice(0, 16).replace(/(..)(?=.)/g, '$1 ')} … ${digits.slice(-8).replace(/(..)(?=.)/g, '$1 ')}`;

interface Tried {
  readonly what: string;
  readonly fits: boolean;
}

interface ToolProps {
  readonly instance: ChainInstance;
  readonly words: Words;
  readonly named: (order: Order) => string;
}

/** One signature, one key, one text: the verification that every general has. */
function Tool({ instance, words, named }: ToolProps) {
  const { n, m, session, earlier, chains } = instance;
  const all = chains.flatMap(({ signatures }, chain) => signatures.map((_, place) => ({ chain, place })));
  const [at, setAt] = useState(0);
  const { chain, place } = all[at]!;
  const claimed = chains[chain]!;
  const own = claimed.path.slice(0, place + 1);
  const [changed, setChanged] = useState<Partial<Tryout>>({});
  const now: Tryout = { signer: own.at(-1)!, session, order: claimed.order, path: own, ...changed };
  const [tried, setTried] = useState<readonly Tried[]>([]);
  const paths = [...pathsEndingWith(n, m, now.signer), ...(changed.path ? [] : [own])];
  const distinct = [...new Map([own, ...paths].map((path) => [formatPath(path), path])).values()];
  const change = (part: Partial<Tryout>): void => {
    setChanged({ ...changed, ...part });
  };
  const check = async (): Promise<void> => {
    const { verifyStatement } = await loadPart(() => import('../../../src/core/signature-chains.ts'));
    const statement = { n, m, session: now.session, order: now.order, path: now.path };
    const fits = verifyStatement(now.signer, statement, claimed.signatures[place]!).kind === 'valid';
    const path = formatPath(now.path);
    const what = words.result(chain + 1, place + 1, now.signer, now.session, now.order, path);
    setTried([{ what, fits }, ...tried]);
  };
  return (
    <div class="settings controls chain-tool" role="group" aria-label={words.tool}>
      <p class="asked-name">{words.tool}</p>
      <div class="setting-grid">
        <Labelled text={words.which}>
          <Segments<number>
            label={words.which}
            most={0}
            value={at}
            options={all.map((one, i) => ({
              value: i,
              text: `${words.chain(one.chain + 1)}, ${words.short(one.place + 1)}`,
            }))}
            onChoose={(chosen) => {
              setAt(chosen);
              setChanged({});
            }}
          />
        </Labelled>
        <Labelled text={words.key}>
          <Segments<number>
            label={words.key}
            value={now.signer}
            options={generals(n).map((general) => ({ value: general, text: String(general) }))}
            onChoose={(signer) => {
              change({ signer });
            }}
          />
        </Labelled>
        <Labelled text={words.session}>
          <Segments<number>
            label={words.session}
            value={now.session}
            options={[session, earlier].map((one) => ({ value: one, text: String(one) }))}
            onChoose={(one) => {
              change({ session: one });
            }}
          />
        </Labelled>
        <Labelled text={words.order}>
          <Segments<Order>
            label={words.order}
            value={now.order}
            options={(['attack', 'retreat'] as const).map((order) => ({ value: order, text: named(order) }))}
            onChoose={(order) => {
              change({ order });
            }}
          />
        </Labelled>
        <Labelled text={words.path}>
          <Segments<string>
            label={words.path}
            most={0}
            value={formatPath(now.path)}
            options={distinct.map((path) => ({ value: formatPath(path), text: formatPath(path) }))}
            onChoose={(path) => {
              change({ path: path.split('.').map(Number) });
            }}
          />
        </Labelled>
        <button type="button" onClick={() => void check()}>
          {words.check}
        </button>
      </div>
      <div role="status">
        {tried.length > 0 && <p class="count">{words.checks(tried.length)}</p>}
        {tried.slice(0, 1).map(({ what, fits }) => (
          <p key={what} class={`check-result ${fits ? 'valid' : 'invalid'}`}>
            <b>
              {fits ? '✓' : '✗'} {fits ? words.fits : words.misfits}
            </b>
            : {what}.
          </p>
        ))}
      </div>
      {tried.length > 1 && (
        <ul class="tried-before">
          {tried.slice(1).map(({ what, fits }, i) => (
            <li key={tried.length - i}>
              {fits ? '✓' : '✗'} {what}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface Tryout {
  readonly signer: General;
  readonly session: number;
  readonly order: Order;
  readonly path: Path;
}

/** Every path that this general can have signed. */
const pathsEndingWith = (n: number, m: number, signer: General): readonly Path[] =>
  generals(m + 1)
    .flatMap((length) => pathsOfLength(n, length))
    .filter((path) => path.at(-1) === signer);

interface VerdictProps extends Pick<AnswerProps<ChainInstance>, 'instance' | 'text' | 'locked' | 'onText'> {
  readonly words: Words;
}

function Verdict({ instance, text, locked, onText, words }: VerdictProps) {
  const kept = text === null ? null : readChainAnswer(instance, text);
  const before = kept?.kind === 'answer' ? kept.answer : null;
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
      <Labelled text={words.fault}>
        <Segments<number | null>
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
      </Labelled>
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
            <Labelled text={words.place}>
              <Segments<number | null>
                label={words.place}
                value={place}
                options={places.map((_, i) => ({ value: i + 1, text: words.short(i + 1) }))}
                onChoose={(chosen) => {
                  told(chain, chosen, fault);
                }}
              />
            </Labelled>
          )}
        </>
      )}
    </div>
  );
}
