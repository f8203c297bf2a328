/** One sentence or two of what has just become true between two generals, from what the scene lets one see. */
import type { General } from '../../src/core/model.ts';
import { messengerWords } from '#words/messengers.ts';
import { reached, type TwoGeneralsScene } from './two-generals-scene.ts';

export interface Line {
  readonly said: string;
  /** What it comes to; '' where there is nothing more to it. */
  readonly point: string;
}

export function twoGeneralsLine(scene: TwoGeneralsScene): Line {
  if (scene.eyes !== null) return fromOnePlace(scene, scene.eyes);
  const [one, two] = scene.generals.map(({ decision }) => decision);
  return one && two ? inTheEnd(scene) : underWay(scene);
}

const { line } = messengerWords.exchange;

const capturedIn = ({ messengers }: TwoGeneralsScene): number | undefined =>
  messengers.find(({ fate }) => fate === 'captured')?.number;

/** Before anybody decides, or where decisions are withheld. */
function underWay(scene: TwoGeneralsScene): Line {
  const { messengers, round, cast } = scene;
  const order = scene.order ?? 'retreat';
  const latest = messengers[round - 1];
  if (!latest || order === 'retreat')
    return { said: line.waiting(order, cast), point: order === 'retreat' ? line.unsent : '' };
  const { number, from, fate } = latest;
  switch (fate) {
    case 'arrived':
      return { said: line.arrived(number), point: line.senderUnaware(from, cast) };
    case 'captured':
      return { said: line.captured(number, cast), point: line.senderMisled(from, cast) };
    default:
      return { said: line.broken(capturedIn(scene)!, cast), point: '' };
  }
}

function inTheEnd(scene: TwoGeneralsScene): Line {
  const { generals, order, cast, last, scenario } = scene;
  const lost = capturedIn(scene);
  const happened =
    order !== 'attack' ? line.waiting('retreat', cast) : lost ? line.captured(lost, cast) : line.all(last);
  const attacking = generals.filter(({ decision }) => decision === 'attack').map(({ number }) => number);
  const [alone] = attacking;
  if (attacking.length === 2)
    return { said: happened, point: lost ? line.unneeded(cast) : line.both('attack', cast) };
  if (alone === undefined) {
    const unmet = order === 'attack' && lost === undefined;
    return { said: happened, point: unmet ? line.unmet(cast) : line.both('retreat', cast) };
  }
  const other = 3 - alone;
  const sender = lost === undefined ? null : scene.messengers[lost - 1]!.from;
  const why =
    order !== 'attack'
      ? line.unordered
      : sender === alone
        ? line.couldNotTell(lost!, cast)
        : line.stillWaits(other, scenario.thresholds[other - 1]!, reached(scene, other), cast);
  return { said: line.alone(alone, cast), point: why };
}

function fromOnePlace(scene: TwoGeneralsScene, eyes: General): Line {
  const { you } = line;
  const { messengers, generals, last, cast } = scene;
  const { decision } = generals[eyes - 1]!;
  const got = messengers.filter(({ to }) => to === eyes).at(-1)?.number ?? 0;
  const sent = messengers.filter(({ from, fate }) => from === eyes && fate === 'sent').at(-1)?.number ?? 0;
  const start = decision === null ? '' : `${you.decide(decision, cast)} `;
  const said = (text: string, point: string): Line => ({ said: start + text, point });
  if (got === 0 && sent === 0)
    return eyes === 2
      ? said(you.nothing, you.wasThere)
      : said(scene.order === 'attack' ? you.holdOrder : you.noOrder, '');
  if (got > sent) {
    if (decision === 'retreat') return said(you.got(got), you.waitMore);
    return said(you.got(got), got > 1 && decision === null ? you.proves(got - 1) : you.senderUnaware);
  }
  if (decision === null) return said(you.left(sent), you.unseen);
  if (decision === 'attack' || sent === last) return said(you.did(sent), you.never);
  return said(you.orAnswer(sent, cast), you.cannotTell);
}
