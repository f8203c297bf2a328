/** The reader writes both lieutenants' rules and looks for a pair that survives all three worlds. There is none. */
import './every-rule.css';
import { commonWords } from '#words/common.ts';
import '../../sheet/look.ts';
import type { Order } from '../../../src/core/model.ts';
import { ambiguityWords } from '#words/ambiguous.ts';
import { Segments } from '../../kit/Segments.tsx';
import { oneOf, useNamed } from '../../platform/named.ts';
import { NamedSheet } from '../../kit/NamedSheet.tsx';
import { TableHead } from '../../kit/TableHead.tsx';
import { VerdictList } from '../../kit/VerdictList.tsx';
import { agreementAndValidity } from '../../scenes/verdict-rows.ts';
import { broken, EVERY_RULE, verdictsUnder, WORLDS, type Rules, type WorldName } from './every-rule.ts';

const strings = { ...commonWords, ...ambiguityWords };

interface Props {
  readonly figure: string;
  readonly label: string;
}

const ORDERS = ['attack', 'retreat'] as const;

export const PARAMS = { three: oneOf(ORDERS), two: oneOf(ORDERS) };
const OPENING: Rules = { three: 'attack', two: 'attack' };

export function EveryRule({ figure, label }: Props) {
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
          onChoose={(three) => {
            set({ three });
          }}
        />
        <Choice
          text={words.two}
          value={rules.two}
          onChoose={(two) => {
            set({ two });
          }}
        />
      </div>
      <div class="rule-worlds controls">
        {WORLDS.map((world) => (
          <WorldVerdicts key={world} {...{ world, rules }} />
        ))}
      </div>
      <p class="compared controls" role="status">
        <em>{strings.everyRule.result(breaks(rules))}</em>
      </p>
      <Table chosen={live ? rules : null} />
    </NamedSheet>
  );
}

interface ChoiceProps {
  readonly text: string;
  readonly value: Order;
  onChoose(order: Order): void;
}

const Choice = ({ text, value, onChoose }: ChoiceProps) => (
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

function WorldVerdicts({ world, rules }: { world: WorldName; rules: Rules }) {
  const { everyRule } = strings;
  return (
    <div class="rule-world" role="group" aria-label={everyRule.worlds[world]}>
      <p class="world-title">{everyRule.worlds[world]}</p>
      <VerdictList rows={agreementAndValidity(verdictsUnder(rules, world), strings, 'generals')} />
    </div>
  );
}

const LETTERS: Record<WorldName, string> = { a: 'A', mirror: 'A′', b: 'B' };

function breaks(rules: Rules): readonly string[] {
  const { everyRule, verdict } = strings;
  return broken(rules).map(({ condition, world }) =>
    everyRule.breaks(verdict.names[condition], LETTERS[world]),
  );
}

/** All four pairs at once: the whole proof, also where nothing can be pressed. */
function Table({ chosen }: { chosen: Rules | null }) {
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
                <td>{strings.list(breaks(rules))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
