/** English words for messages that a kind names as the notation does: "1.2-3r". */
import type { Order } from '../../../core/model.ts';
import { commonWords } from '../common.ts';

const ORDERS: Readonly<Record<string, Order | null>> = { a: 'attack', r: 'retreat', x: null, n: null };

/** The message as a clause: "2 tells 3 “1 said: retreat”", "1 orders 3 to attack", "2 sends 3 nothing". */
export function messageClause(text: string): string {
  const [, along = '', to = '', letter = ''] = /^([\d.]+)-(\d+)([arxn])$/.exec(text) ?? [];
  const path = along.split('.').map(Number);
  const order = ORDERS[letter] ?? null;
  const from = path.at(-1);
  if (order === null)
    return `${from} sends ${to} nothing${path.length > 1 ? ` of what it heard on the path ${along}` : ''}`;
  if (path.length === 1) return `${from} orders ${to} ${commonWords.casts.generals.infinitive(order)}`;
  return `${from} tells ${to} ${commonWords.map.said(path, order, 'generals')}`;
}

/** Several of them: "…; …". */
export const messageClauses = (texts: readonly string[]): string => texts.map(messageClause).join('; ');

/** "general 2", "generals 2 and 3". */
export const namedGenerals = (generals: readonly number[]): string =>
  generals.length === 1 ? `general ${generals[0]}` : `generals ${commonWords.list(generals.map(String))}`;

export const counted = (count: number, one: string, many = `${one}s`): string =>
  count === 1 ? `one ${one}` : `${count} ${many}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
