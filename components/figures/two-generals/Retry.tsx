/**
 * A shop asks a payment service for money until it is answered. A request or a receipt that is pressed is lost; the word
 * in the sentence says whether repetitions carry the number of the first.
 */
import '../../sheet/look.ts';
import './secret.css';
import './retry.css';
import { attempts, chargesIn, type Attempt, type Trip } from '../../../src/core/retry.ts';
import { chanceWords } from '#words/chances.ts';
import { ArrowTip } from './ArrowTip.tsx';
import { At, em, percent } from '../../drawings/valley/At.tsx';
import { useFigure } from '../../kit/context.ts';
import { NamedSheet } from '../../kit/NamedSheet.tsx';
import { pressable, toolbar } from '../../kit/pressable.ts';
import { useRoving } from '../../kit/roving.ts';
import { oneOf, useNamed, type Param } from '../../platform/named.ts';

const words = chanceWords.retry;

/** How often the figure lets the road lose something: then it lets the shop be answered. */
const MOST = 3;
const LOSSES = { request: 'request-lost', receipt: 'receipt-lost' } as const;

/** What is lost of each attempt before the last, written receipt.request; none if nothing is. */
const lost: Param<readonly Trip[]> = {
  read: (text) => {
    if (text === 'none') return [];
    if (!/^(request|receipt)(\.(request|receipt)){0,2}$/.test(text)) return null;
    return text.split('.').map((part) => LOSSES[part as keyof typeof LOSSES]);
  },
  write: (trips) => (trips.length === 0 ? 'none' : trips.map((trip) => trip.replace('-lost', '')).join('.')),
};
export const PARAMS = { lost, numbered: oneOf(['no', 'yes'] as const) };
const OPENING: { readonly lost: readonly Trip[]; readonly numbered: 'no' | 'yes' } = {
  lost: ['receipt-lost'],
  numbered: 'no',
};

export function Retry({ figure, label }: { figure: string; label: string }) {
  const { values, set, live, unread } = useNamed(figure, PARAMS, OPENING);
  const numbered = values.numbered === 'yes';
  const made = attempts([...values.lost, 'answered'], numbered);
  return (
    <NamedSheet
      {...{ figure, label, values, unread, live }}
      class="shop-retry"
      params={PARAMS}
      opening={OPENING}
    >
      <p class="ask">
        {words.repeats}{' '}
        {live ? (
          <button
            type="button"
            class="word"
            aria-pressed={numbered}
            onClick={() => {
              set({ numbered: numbered ? 'no' : 'yes' });
            }}
          >
            {words.numbered(numbered)}
          </button>
        ) : (
          <b>{words.numbered(numbered)}</b>
        )}
        .
      </p>
      <Exchange
        {...{ made, numbered }}
        onLose={(attempt, trip) => {
          set({ lost: losing(values.lost, attempt, trip) });
        }}
      />
      <p class="secret-said" role="status">
        {sayRetry(made, numbered)}
      </p>
    </NamedSheet>
  );
}

/** What is lost if this is pressed: it is lost, or isn't any more, and then the shop is answered there. */
export function losing(before: readonly Trip[], attempt: number, trip: Trip): readonly Trip[] {
  if (before[attempt] === trip) return before.slice(0, attempt);
  return [...before.slice(0, attempt), trip, ...before.slice(attempt + 1)].slice(0, MOST);
}

interface ExchangeProps {
  readonly made: readonly Attempt[];
  readonly numbered: boolean;
  onLose(attempt: number, trip: Trip): void;
}

const SIDES = [0.16, 0.62] as const;
const TOP = 40;
const TRY = 92;

function Exchange({ made, numbered, onLose }: ExchangeProps) {
  const { live } = useFigure();
  const roving = useRoving(2 * made.length);
  const height = TOP + TRY * Math.max(3, made.length);
  return (
    <div class="exchange-road">
      <svg width="100%" height={em(height)} role="group" aria-label={words.picture(made.length)}>
        {SIDES.map((t, i) => (
          <g key={t}>
            <line class="lane" x1={percent(t)} x2={percent(t)} y1={em(TOP - 14)} y2="100%" />
            <At {...{ t }} y={16}>
              <text class="party" text-anchor="middle">
                {words.parties()[i]}
              </text>
            </At>
          </g>
        ))}
        <g {...toolbar(live, words.toolbar, roving.onKeyDown)}>
          {made.map((attempt, i) => (
            <g key={i}>
              {(['request', 'receipt'] as const).map((what, half) => (
                <Journey
                  key={what}
                  {...{ what, attempt, numbered }}
                  number={i + 1}
                  y={TOP + TRY * i + 22 + 40 * half}
                  press={{
                    tabIndex: roving.tabIndex(2 * i + half),
                    able: i < MOST || attempt.trip !== 'answered',
                    act: () => {
                      roving.moveTo(2 * i + half);
                      onLose(i, LOSSES[what]);
                    },
                  }}
                />
              ))}
            </g>
          ))}
        </g>
      </svg>
    </div>
  );
}

interface JourneyProps {
  readonly what: 'request' | 'receipt';
  readonly attempt: Attempt;
  readonly numbered: boolean;
  readonly number: number;
  readonly y: number;
  readonly press: { readonly tabIndex: number; readonly able: boolean; act(): void };
}

/** A request on its way to the service, or a receipt on its way back. */
function Journey({ what, attempt, numbered, number, y, press }: JourneyProps) {
  const { live } = useFigure();
  const { trip, service } = attempt;
  const isRequest = what === 'request';
  if (!isRequest && trip === 'request-lost') return null;
  const isLost = trip === LOSSES[what];
  const [from, to] = isRequest ? SIDES : [SIDES[1], SIDES[0]];
  const end = isLost ? from + (to - from) * 0.82 : to;
  const text = isRequest ? words.request(numbered) : words.receipt;
  return (
    <g
      class={`journey ${isLost ? 'lost' : 'came'}`}
      {...pressable(live && press.able, {
        label: words.press(what, number, isLost),
        tabIndex: press.tabIndex,
        pressed: isLost,
        act: press.act,
      })}
    >
      <rect
        class="hit"
        x={percent(SIDES[0])}
        width={percent(SIDES[1] - SIDES[0])}
        y={em(y - 26)}
        height={em(40)}
      />
      <line x1={percent(from)} x2={percent(end)} y1={em(y)} y2={em(y)} />
      <At t={end} {...{ y }}>
        {isLost ? <path class="cross" d="M-6-6 6 6M6-6-6 6" /> : <ArrowTip ahead={isRequest ? 1 : -1} />}
      </At>
      <At t={(SIDES[0] + SIDES[1]) / 2} y={y - 8}>
        <text text-anchor="middle">{isLost ? words.lost(text) : text}</text>
      </At>
      {isRequest && service !== 'unaware' && (
        <At t={SIDES[1]} y={y + 5}>
          <text class={service} x="12">
            {words.record[service]}
          </text>
        </At>
      )}
      {isRequest && trip !== 'answered' && (
        <At t={SIDES[0]} y={y + 24}>
          <text class="waits" x="-10" text-anchor="end">
            {words.nothing}
          </text>
        </At>
      )}
    </g>
  );
}

/** What the shop can't tell, and what the customer pays. */
export function sayRetry(made: readonly Attempt[], numbered: boolean): string {
  const losses = made.filter(({ trip }) => trip !== 'answered').length;
  return [losses > 0 ? words.cannotTell(losses) : words.smooth, words.pays(chargesIn(made), numbered)].join(
    ' ',
  );
}
