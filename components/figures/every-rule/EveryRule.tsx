/** Every pair of rules for reading the inbox as a square, and three worlds that leave none of them standing. */
import './every-rule.css';
import './rule-grid.css';
import { commonWords } from '#words/common.ts';
import '../../sheet/look.ts';
import { useMemo } from 'preact/hooks';
import { ambiguityWords } from '#words/ambiguous.ts';
import { ArrowHead } from '../../drawings/ArrowHead.tsx';
import { InlineGlyph } from '../../drawings/glyphs.tsx';
import { Hatching } from '../../drawings/Hatching.tsx';
import { Figure, stillFigure } from '../../kit/context.ts';
import { NamedSheet } from '../../kit/NamedSheet.tsx';
import { StaticOnly } from '../../kit/StaticOnly.tsx';
import { TableHead } from '../../kit/TableHead.tsx';
import { WordChoice } from '../../kit/WordChoice.tsx';
import { useNamed, whole, type Param } from '../../platform/named.ts';
import { agreementAndValidity } from '../../scenes/verdict-rows.ts';
import { Timeline } from '../../sheet/Timeline.tsx';
import {
  ASKED,
  broken,
  decides,
  everyFate,
  FOUR,
  heldIn,
  INBOXES,
  NAMED,
  NAMES,
  rejections,
  RULES,
  rulesTold,
  executionOf,
  tell,
  verdictsUnder,
  WORLDS,
  type Fates,
  type Lieutenant,
  type Rules,
  type Told,
  type WorldName,
} from './every-rule.ts';
import { RuleGrid } from './RuleGrid.tsx';
import { WorldPicture } from './WorldPicture.tsx';
import { viewOf } from '../../../src/core/views.ts';

const strings = { ...commonWords, ...ambiguityWords };
const { everyRule: words } = ambiguityWords;

interface Props {
  readonly figure: string;
  readonly label: string;
}

/** A whole rule, or what it decides where it is asked: links from before there were whole rules say that. */
const told = (who: Lieutenant): Param<Told> => ({
  read: (text) => (['attack', 'retreat', ...RULES[who]].includes(text) ? text : null),
  write: (value) => value,
});

/** Two rules, and how many worlds have been asked about them all: links from before it stood there show what all reject. */
export const PARAMS = {
  ...{ three: told('three'), two: told('two') },
  step: whole({ least: 0, most: WORLDS.length }),
};
const OPENING: Readonly<Record<Lieutenant, Told>> & { readonly step: number } = {
  ...{ three: 'attack', two: 'retreat' },
  step: WORLDS.length,
};

export function EveryRule({ figure, label }: Props) {
  const { values, set, live, unread } = useNamed(figure, PARAMS, OPENING);
  const rules = rulesTold(values);
  const { step: asked } = values;
  const fates = useMemo(everyFate, []);
  const choose = (to: Rules): void => {
    set(tell(to));
  };
  return (
    <NamedSheet
      {...{ figure, label, unread, live, values }}
      class="every-rule"
      params={PARAMS}
      opening={OPENING}
    >
      <Names {...{ figure, rules }} onChoose={choose} />
      <div class="rules-beside">
        <div>
          <RuleGrid {...{ fates, asked, live }} chosen={rules} onChoose={choose} />
          <p class="rules-left" role="status">
            {sayLeft(fates, asked)}
          </p>
          <Asking
            {...{ figure, asked, live }}
            onAsk={(step) => {
              set({ step });
            }}
          />
        </div>
        <RuleTable {...{ rules }} />
      </div>
      <p class="rules-result" role="status">
        {words.result(breaks(rules))}
      </p>
      <div class="rule-worlds">
        <svg class="rule-marks" width="0" height="0" aria-hidden="true">
          <defs>
            <Hatching id={figure} />
            <ArrowHead id={`${figure}-attack`} saying="attack" />
            <ArrowHead id={`${figure}-retreat`} saying="retreat" />
          </defs>
        </svg>
        {WORLDS.map((world) => (
          <World key={world} {...{ figure, world, rules }} />
        ))}
      </div>
      <StaticOnly>{import.meta.env.SSR && <FourPairs />}</StaticOnly>
    </NamedSheet>
  );
}

interface NamesProps {
  readonly figure: string;
  readonly rules: Rules;
  onChoose(rules: Rules): void;
}

/** Rules that have a name, in a sentence: both lieutenants follow the one that is chosen. */
const Names = ({ figure, rules, onChoose }: NamesProps) => (
  <WordChoice
    id={`${figure}-rule`}
    label={words.both}
    values={NAMES}
    words={words.names}
    value={NAMES.find((name) => rules.three === NAMED[name] && rules.two === NAMED[name]) ?? null}
    onChoose={(name) => {
      onChoose({ three: NAMED[name], two: NAMED[name] });
    }}
  />
);

/** How far the worlds have got. */
function sayLeft(fates: Fates, asked: number): string {
  const rejected = rejections(fates);
  const all = fates.flat().length;
  const left = rejected.slice(0, asked).reduce((rest, count) => rest - count, all);
  const last = WORLDS[asked - 1];
  return words.left(last === undefined ? null : words.letters[last], rejected[asked - 1] ?? 0, left);
}

interface AskingProps {
  readonly figure: string;
  readonly asked: number;
  readonly live: boolean;
  onAsk(asked: number): void;
}

/** The worlds one after the other, as the moments of a timeline. */
function Asking({ figure, asked, live, onAsk }: AskingProps) {
  const context = useMemo(() => {
    const { asked: say, moment, label, slider } = words.asking;
    const letters = WORLDS.map((world) => words.letters[world]);
    return {
      ...stillFigure(figure, live),
      strings: {
        ...commonWords,
        time: {
          ...commonWords.time,
          ...{ label, slider },
          round: (round: number, last: number) => say(letters.slice(0, round), last),
          moment: (round: number) => moment(letters[round - 1]),
          said: (where: string) => where,
        },
      },
      dispatch: (action: { readonly kind: string; readonly round?: number }) => {
        if (action.kind === 'go') onAsk(Math.max(0, Math.min(action.round!, WORLDS.length)));
      },
    };
  }, [figure, live]);
  return (
    <div class="controls rules-asked">
      <Figure.Provider value={context}>
        <Timeline round={asked} last={WORLDS.length} />
      </Figure.Provider>
    </div>
  );
}

/** In which worlds a lieutenant who is loyal there holds its inbox that is asked about. */
const askedIn = (who: Lieutenant): readonly string[] =>
  WORLDS.filter((world) => {
    const execution = executionOf(world);
    const general = who === 'three' ? 3 : 2;
    const { order, report } = heldIn(viewOf(execution, general));
    const asked = INBOXES[ASKED[who]]!;
    return !execution.traitors.includes(general) && order === asked.order && report === asked.report;
  }).map((world) => words.letters[world]);

/** The two rules of the chosen square, row by row. */
function RuleTable({ rules }: { rules: Rules }) {
  return (
    <table class="rule-table">
      <caption class="small-caps">{words.rules}</caption>
      <thead>
        <tr>
          <th scope="col">{words.holds}</th>
          <th scope="col">{words.does(3)}</th>
          <th scope="col">{words.does(2)}</th>
        </tr>
      </thead>
      <tbody>
        {INBOXES.map(({ order, report }, inbox) => (
          <tr key={inbox}>
            <th scope="row">
              <span class={order}>
                <InlineGlyph saying={order} /> {words.rule(order)}
              </span>{' '}
              <span class={report}>{words.held(report)}</span>
            </th>
            {(['three', 'two'] as const).map((who) => {
              const decision = decides(rules[who], inbox);
              const isAsked = ASKED[who] === inbox;
              return (
                <td key={who} class={isAsked ? `${decision} asked` : decision}>
                  {words.rule(decision)}
                  {isAsked && <small>{words.askedIn(askedIn(who))}</small>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface WorldProps {
  readonly figure: string;
  readonly world: WorldName;
  readonly rules: Rules;
}

/** One world under the rules: its picture, and of the two conditions the one that breaks, else the one that asks most. */
function World({ figure, world, rules }: WorldProps) {
  const rows = agreementAndValidity(verdictsUnder(rules, world), strings, 'generals');
  const row = rows.find(({ state }) => state === 'violated') ?? rows[world === 'b' ? 0 : 1]!;
  return (
    <div class={`rule-world ${row.state}`} role="group" aria-label={words.worlds[world]}>
      <p class="world-title">{words.worlds[world]}</p>
      <WorldPicture id={figure} {...{ world, rules }} />
      <dl>
        <div class={`verdict ${row.state}`}>
          <dt>{row.name}</dt>
          <dd>
            <b>{row.word}</b> <span>{row.why}</span>
          </dd>
        </div>
      </dl>
    </div>
  );
}

const breaks = (rules: Rules): readonly string[] =>
  broken(rules).map(({ condition, world }) =>
    words.breaks(strings.verdict.names[condition], words.letters[world]),
  );

/** All four pairs of what is asked: the whole proof, where nothing can be pressed. */
function FourPairs() {
  const { columns } = words;
  return (
    <div class="scrolled">
      <table>
        <caption>{words.table}</caption>
        <TableHead columns={[columns.three, columns.two, columns.broken]} />
        <tbody>
          {FOUR.map((rules) => (
            <tr key={`${rules.three}${rules.two}`}>
              {(['three', 'two'] as const).map((who) => {
                const decision = decides(rules[who], ASKED[who]);
                return (
                  <td key={who} class={decision}>
                    {words.rule(decision)}
                  </td>
                );
              })}
              <td>{strings.list(breaks(rules))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
