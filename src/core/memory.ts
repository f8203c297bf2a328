/**
 * Remembers what a pure function gave. It can never change a result, only the time until it is there.
 */
export class Memory<Value> {
  private readonly values = new Map<string, Value>();
  private readonly most: number;

  /** @param most after so many values it forgets them all, since a page may stay open for days; at least 1 */
  constructor(most: number) {
    this.most = most;
  }

  /** What `make` gives; it is called only where the key's value is not remembered. */
  recall(key: string, make: () => Value): Value {
    const known = this.values.get(key);
    if (known !== undefined) return known;
    const value = make();
    if (this.values.size >= this.most) this.values.clear();
    this.values.set(key, value);
    return value;
  }
}
