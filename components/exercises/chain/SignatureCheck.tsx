/** One signature, one key, one text: the verification that every general has, to be tried on any signature that arrived. */
import { useState } from 'preact/hooks';
import { generals, type General, type Order, type Path } from '../../../src/core/model.ts';
import { formatPath, pathsOfLength } from '../../../src/core/paths.ts';
import type { ChainInstance } from '../../../src/exercises/kinds/chain.ts';
import { commonWords } from '#words/common.ts';
import type { ChainWords } from '#words/exercises/chain.ts';
import { Choice } from '../../kit/Choice.tsx';
import { loadPart } from '../../platform/load-part.ts';

type Words = ChainWords['answer'];

/** What a signature is held against. */
interface Statement {
  readonly signer: General;
  readonly session: number;
  readonly order: Order;
  readonly path: Path;
}

interface Tried {
  readonly what: string;
  readonly fits: boolean;
}

interface Props {
  readonly instance: ChainInstance;
  readonly words: Words;
}

export function SignatureCheck({ instance, words }: Props) {
  const { n, m, chains } = instance;
  const all = chains.flatMap(({ signatures }, chain) => signatures.map((_, place) => ({ chain, place })));
  const [at, setAt] = useState(0);
  const { chain, place } = all[at]!;
  const claimed = chains[chain]!;
  const own = claimed.path.slice(0, place + 1);
  const [changed, setChanged] = useState<Partial<Statement>>({});
  const now: Statement = {
    ...{ signer: own.at(-1)!, session: instance.session, order: claimed.order, path: own },
    ...changed,
  };
  const [tried, setTried] = useState<readonly Tried[]>([]);
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
        <Choice<number>
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
        <StatementFields
          {...{ instance, words, now, own }}
          onChange={(part) => {
            setChanged({ ...changed, ...part });
          }}
        />
        <button type="button" onClick={() => void check()}>
          {words.check}
        </button>
      </div>
      <Results {...{ tried, words }} />
    </div>
  );
}

interface FieldsProps extends Props {
  readonly now: Statement;
  /** The path that the signature itself claims: it can always be chosen. */
  readonly own: Path;
  onChange(part: Partial<Statement>): void;
}

function StatementFields({ instance, words, now, own, onChange }: FieldsProps) {
  const { n, m, session, earlier } = instance;
  const { order: named } = commonWords.casts.generals;
  const paths = [...new Set([own, ...pathsEndingWith(n, m, now.signer)].map(formatPath))];
  return (
    <>
      <Choice<number>
        label={words.key}
        value={now.signer}
        options={generals(n).map((general) => ({ value: general, text: String(general) }))}
        onChoose={(signer) => {
          onChange({ signer });
        }}
      />
      <Choice<number>
        label={words.session}
        value={now.session}
        options={[session, earlier].map((one) => ({ value: one, text: String(one) }))}
        onChoose={(one) => {
          onChange({ session: one });
        }}
      />
      <Choice<Order>
        label={words.order}
        value={now.order}
        options={(['attack', 'retreat'] as const).map((order) => ({ value: order, text: named(order) }))}
        onChoose={(order) => {
          onChange({ order });
        }}
      />
      <Choice<string>
        label={words.path}
        most={0}
        value={formatPath(now.path)}
        options={paths.map((path) => ({ value: path, text: path }))}
        onChoose={(path) => {
          onChange({ path: path.split('.').map(Number) });
        }}
      />
    </>
  );
}

/** Every path that this general can have signed. */
const pathsEndingWith = (n: number, m: number, signer: General): readonly Path[] =>
  generals(m + 1)
    .flatMap((length) => pathsOfLength(n, length))
    .filter((path) => path.at(-1) === signer);

/** What came of it, the last first. */
const Results = ({ tried, words }: { readonly tried: readonly Tried[]; readonly words: Words }) => (
  <>
    <div role="status">
      {tried.length > 0 && <p class="count">{words.checks(tried.length)}</p>}
      {tried.slice(0, 1).map(({ what, fits }) => (
        <p key={what} class={`signature-check ${fits ? 'valid' : 'invalid'}`}>
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
  </>
);
