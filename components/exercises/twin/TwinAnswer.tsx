/** Building the twin: world A is given, and the reader changes world B, or says that there is none. */
import { useState } from 'preact/hooks';
import type { Order } from '../../../src/core/model.ts';
import { blankOf, writeTwinAnswer } from '../../../src/exercises/kinds/twin-answer.ts';
import type { TwinInstance } from '../../../src/exercises/kinds/twin.ts';
import { opened } from '../../../src/exercises/opened.ts';
import type { OralScenario, Scenario, TwoGeneralsScenario } from '../../../src/scenario/scenario.ts';
import { twinWords, type TwinWords } from '#words/exercises/twin.ts';
import { commonWords } from '#words/common.ts';
import { useFigure } from '../../kit/context.ts';
import { TwoGeneralsDrawing } from '../../drawings/TwoGeneralsDrawing.tsx';
import '../../drawings/valley-here.ts';
import { OralDrawing } from '../../drawings/OralDrawing.tsx';
import '../../drawings/squares-here.ts';
import { ExerciseSheet } from '../../sheet/ExerciseSheet.tsx';
import type { Action } from '../../scenes/figure-state.ts';
import { Choice } from '../../kit/Choice.tsx';
import { useStoredScenario } from '../frame/stored-scenario.ts';
import type { AnswerProps } from '../frame/part.ts';

type World = OralScenario | TwoGeneralsScenario;
/** The reader's own world. */
const OWN = 1;

export const DRAWINGS = { om: OralDrawing, '2g': TwoGeneralsDrawing };

export function TwinAnswer({ instance, text, locked, onText }: AnswerProps<TwinInstance>) {
  const { answer: words } = twinWords;
  const [made, setMade] = useState<World | null>(null);
  const [none, setNone] = useState(text === 'none');
  const stored = useStoredScenario(text, DRAWINGS, instance.given);
  const begun = stored && isTwin(stored) ? stored : blankOf(instance);
  const tell = (world: World | null, claims: boolean): void => {
    setMade(world);
    setNone(claims);
    if (claims) onText(writeTwinAnswer({ kind: 'none' }));
    else onText(world && writeTwinAnswer({ kind: 'twin', scenario: opened(world) }));
  };
  const now = made ?? begun;
  return (
    <>
      <ExerciseSheet
        key={stored ? 'stored' : 'new'}
        id="stage"
        label={words.stage}
        worlds={[instance.given, begun]}
        observer={instance.observer}
        drawings={DRAWINGS}
        editing={!locked && instance.topic === 'om'}
        given={[1 - OWN]}
        hint={words.how}
        allows={(action) => !locked && isOwn(action)}
        verdicts={false}
        onWorlds={(worlds) => {
          const world = worlds[OWN];
          if (world && isTwin(world)) tell(world, false);
        }}
      >
        <div class="exercise-task controls">
          {instance.topic === '2g' && <p>{words.howMessengers}</p>}
          <OrderOf scenario={now} {...{ words }} />
        </div>
      </ExerciseSheet>
      <div class="sheet answer claim controls">
        <Choice<string>
          label={words.which}
          value={none ? 'none' : 'built'}
          options={[
            { value: 'built', text: words.built },
            { value: 'none', text: words.none },
          ]}
          onChoose={(chosen) => {
            if (!locked) tell(now, chosen === 'none');
          }}
        />
      </div>
    </>
  );
}

/** Twins are built of oral messages, and of messengers. */
const isTwin = (scenario: Scenario): scenario is World => scenario.kind === 'om' || scenario.kind === '2g';

/** World A stays as it is. */
const isOwn = (action: Action): boolean =>
  'world' in action ? action.world === OWN : ['undo', 'redo', 'reset', 'edit'].includes(action.kind);

interface OrderProps {
  readonly scenario: World;
  readonly words: TwinWords['answer'];
}

function OrderOf({ scenario, words }: OrderProps) {
  const { dispatch } = useFigure();
  const label = scenario.kind === '2g' ? words.given : words.order;
  const { order: named } = commonWords.casts.generals;
  return (
    <Choice<Order>
      label={label}
      value={scenario.order}
      options={(['attack', 'retreat'] as const).map((order) => ({ value: order, text: named(order) }))}
      onChoose={(order) => {
        dispatch({ kind: 'configure', world: OWN, settings: { order } });
      }}
    />
  );
}
