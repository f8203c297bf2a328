/** The reader writes both lieutenants' rules and looks for a pair that survives all three worlds. There is none. */
import './every-rule.css';
import { commonWords } from '#words/common.ts';
import '../../sheet/look.ts';
import type { Order } from '../../../src/core/model.ts';
import { ambiguityWords, type AmbiguityWords } from '#words/ambiguous.ts';
import type { FigureWords } from '../../../src/words/figure.ts';
import { Segments } from '../../kit/Segments.tsx';
import { oneOf, useNamed } from '../../platform/named.ts';
import { NamedSheet } from '../../kit/NamedSheet.tsx';
import { TableHead } from '../../kit/TableHead.tsx';
import { VerdictList } from '../../kit/VerdictList.tsx';
import { agreementAndValidity } from '../../scenes/verdict-rows.ts';
import { broken, EVERY_RULE, verdictsUnder, WORLDS, type Rules, type WorldName } from './every-rule.ts';

type Strings = FigureWords & AmbiguityWords;

interface Props {
  readonly figure: string;
  readonly label: string;
}

const ORDERS = ['attack', 'retreat'] as const;

export const PARAMS = { three: oneOf(ORDERS), two: oneOf(ORDERS) };
const OPENING: Rules = { three: 'attack', two: 'attack' };

export function EveryRule({ figure, label }: Props) {
  const strings = { ...commonWords, ...ambiguityWords };
  const words = strings.everyRule;
  const { values: rules, set, live, unread } = useNamed(figure, PARAMS, OPENING);
  return (
    <NamedSheet
      {...{ figure, label, unread, live }}
      class="every-rule"
      params={PARAMS}
      opening={OPENING}
      values={rules}
    >
      <div class="rules controls">
        <Choice
          text={words.three}
          value={rules.three}
          strings={strings}
          onChoose={(three) => {
            set({ three });
          }}
        />
        <Choice
          text={words.two}
          value={rules.two}
          strings={strings}
          onChoose={(two) => {
            set({ two });
          }}
        />
      </div>
      <div class="rule-worlds controls">
        {WORLDS.map((world) => (
          <WorldVerdicts key={world} {...{ world, rules, strings }} />
        ))}
      </div>
      <p class="compared controls" role="status">
        <em>{strings.everyRule.result(breaks(rules, strings))}</em>
      </p>
      <Table chosen={live ? rules : null} strings={strings} />
    </NamedSheet>
  );
}

interface ChoiceProps {
  readonly text: string;
  readonly value: Order;
  readonly strings: Strings;
  onChoose(order: Order): void;
}

const Choice = ({ text, value, strings, onChoose }: ChoiceProps) => (
  <p class="row">
    <span>{text}</span>
    <Segments<Order>
      label={text}
      value={value}
      options={ORDERS.map((order) => ({ value: order, text: strings.everyRule.rule(order) }))}
      onChoose={onChoose}
    />
  </p>
);

function WorldVerdicts({ world, rules, strings }: { world: WorldName; rules: Rules; strings: Strings }) {
  const { everyRule } = strings;
  return (
    <div class="rule-world" role="group" aria-label={everyRule.worlds[world]}>
      <p class="world-title">{everyRule.worlds[world]}</p>
      <VerdictList rows={agreementAndValidity(verdictsUnder(rules, world), strings, 'generals')} />
    </div>
  );
}

const LETTERS: Record<WorldName, string> = { a: 'A', mirror: 'A′', b: 'B' };

function breaks(rules: Rules, { everyRule, verdict }: Strings): readonly string[] {
  return broken(rules).map(({ condition, world }) =>
    everyRule.breaks(verdict.names[condition], LETTERS[world]),
  );
}

/** All four pairs at once: the whole proof, also where nothing can be pressed. */
function Table({ chosen, strings }: { chosen: Rules | null; strings: Strings }) {
  const { everyRule } = strings;
  const { columns } = everyRule;
  return (
    <div class="scrolled">
      <table>
        <caption>{everyRule.table}</caption>
        <TableHead columns={[columns.three, columns.two, columns.broken]} />
        <tbody>
          {EVERY_RULE.map((rules) => {
            const here = chosen?.three === rules.three && chosen.two === rules.two;
            return (
              <tr
                key={`${rules.three}${rules.two}`}
                class={here ? 'here' : ''}
                {...(here ? { 'aria-current': 'true' } : {})}
              >
                <td class={rules.three}>{everyRule.rule(rules.three)}</td>
                <td class={rules.two}>{everyRule.rule(rules.two)}</td>
                <td>{strings.list(breaks(rules, strings))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
