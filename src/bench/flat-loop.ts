/**
 * OM(m) as bare as it gets: fill arrays, take majorities, nothing else. The benchmark's yardstick.
 *
 * Written independently of the core: no protocol, no adversary, no log, and nothing can be read back. The traitors split
 * (attack to even numbers, retreat to odd ones). Which message goes to whom is worked out once, outside what is timed.
 */

/** Arrays that a run fills, and what it looks up: element r is about round r, element 0 about the commander. */
export interface Tables {
  readonly n: number;
  readonly m: number;
  /** Who receives each message. */
  readonly receiver: readonly Uint8Array[];
  /** What each message says: 1 attack, 0 retreat. */
  readonly said: readonly Uint8Array[];
  /** What the receiver of each message makes of it and all that was relayed of it. */
  readonly decided: readonly Uint8Array[];
}

export function prepare(n: number, m: number): Tables {
  const receiver = [Uint8Array.of(1)];
  let onPath = Uint32Array.of(1 << 1);
  for (let round = 1; round <= m + 1; round++) {
    const before = onPath.length;
    const next = new Uint8Array(before * (n - round));
    const nextOnPath = new Uint32Array(next.length);
    let at = 0;
    for (let parent = 0; parent < before; parent++) {
      for (let general = 2; general <= n; general++) {
        if ((onPath[parent]! >> general) & 1) continue;
        next[at] = general;
        nextOnPath[at++] = onPath[parent]! | (1 << general);
      }
    }
    receiver.push(next);
    onPath = nextOnPath;
  }
  const blank = (): Uint8Array[] => receiver.map(({ length }) => new Uint8Array(length));
  return { n, m, receiver, said: blank(), decided: blank() };
}

/** Runs on the tables and gives what the lieutenants 2 … n decide. */
export function flatLoop(tables: Tables, order: 0 | 1, isTraitor: Uint8Array): Uint8Array {
  const { n, m, receiver, said, decided } = tables;
  said[0]![0] = order;
  for (let round = 1; round <= m + 1; round++) {
    fill(n - round, receiver[round - 1]!, said[round - 1]!, receiver[round]!, said[round]!, isTraitor);
  }
  decided[m + 1]!.set(said[m + 1]!);
  for (let round = m; round >= 1; round--) {
    takeMajorities(n - round, said[round]!, decided[round + 1]!, decided[round]!);
  }
  return decided[1]!;
}

function fill(
  width: number,
  senders: Uint8Array,
  heard: Uint8Array,
  receivers: Uint8Array,
  said: Uint8Array,
  isTraitor: Uint8Array,
): void {
  let at = 0;
  for (let sender = 0; sender < senders.length; sender++) {
    const value = heard[sender]!;
    const end = at + width;
    if (isTraitor[senders[sender]!]) {
      for (; at < end; at++) said[at] = 1 - (receivers[at]! & 1);
    } else {
      for (; at < end; at++) said[at] = value;
    }
  }
}

/** Among `width` siblings, a's message to b is the b-th of a's row, or the (b − 1)-th where b stands behind a. */
function takeMajorities(width: number, said: Uint8Array, relayed: Uint8Array, decided: Uint8Array): void {
  const count = new Uint8Array(width);
  for (let family = 0, at = 0; family < said.length; family += width) {
    for (let b = 0; b < width; b++) count[b] = said[family + b]!;
    for (let a = 0; a < width; a++) {
      for (let b = 0; b < width; b++) if (b !== a) count[b]! += relayed[at++]!;
    }
    for (let b = 0; b < width; b++) decided[family + b] = count[b]! * 2 > width ? 1 : 0;
  }
}
