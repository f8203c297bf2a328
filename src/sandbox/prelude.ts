/**
 * What is run in every context before the reader's module: it takes chance away, keeps the general's state, and is the
 * only thing that the host talks to.
 *
 * The wall is one function that takes and gives text. It lives on the reader's side, so that no value of the host is
 * ever within the reader's reach. It was there first, and holds on to the built-in functions as they were: whatever the
 * module does to `Object.prototype` or `JSON` afterwards, it does to itself alone. That is why no built-in method is
 * called on a value here, and why loops count instead of iterating.
 *
 * Among n generals `rounds` may be a function of n and f, and there are `sign` and `verify`. A signature is a hash, which a
 * protocol can keep, send and have verified. Who sets out to forge one will find a way, and fools nobody but themselves.
 *
 * Every answer begins with `=` and what was asked for, or with `!` and what is wrong with what the module returned. What
 * the module throws passes through, with its line.
 */

/** How deep a value may be nested. Whoever reads it goes as deep, and has a stack to keep. */
export const DEEPEST = 60;

export const PRELUDE = String.raw`(() => {
  'use strict';
  delete Math.random;
  const { getPrototypeOf, keys, prototype: objectPrototype } = Object;
  const { isArray } = Array;
  const { isFinite, isSafeInteger } = Number;
  const { parse, stringify } = JSON;
  const { imul } = Math;
  const { apply } = Reflect;
  const { charCodeAt } = String.prototype;

  const shown = (value) => {
    if (typeof value === 'string') return value.length > 40 ? 'a long string' : stringify(value);
    if (typeof value === 'function') return 'a function';
    if (typeof value === 'symbol') return 'a symbol';
    if (typeof value === 'bigint') return 'a BigInt';
    if (typeof value !== 'object' || value === null) return '' + value;
    if (isArray(value)) return 'an array';
    return isPlain(value) ? 'an object' : 'an object of the class ' + classOf(value);
  };
  const isPlain = (value) => {
    const prototype = getPrototypeOf(value);
    return prototype === null || prototype === objectPrototype;
  };
  const classOf = (value) => {
    const { constructor } = value;
    return typeof constructor === 'function' && typeof constructor.name === 'string' ? constructor.name : '?';
  };

  // The JSON text of a value; where it has none, problem says why and path where.
  let problem = null;
  let path = '';
  const refuse = (why) => {
    problem = why;
    path = '';
    return '';
  };
  const write = (value, depth) => {
    if (depth > ${DEEPEST}) return refuse('itself, or values nested more than ${DEEPEST} deep');
    if (typeof value === 'string') return stringify(value);
    if (typeof value === 'boolean' || value === null) return '' + value;
    if (typeof value === 'number' && isFinite(value)) return '' + value;
    if (typeof value !== 'object') return refuse(shown(value));
    if (isArray(value)) return writeArray(value, depth);
    return isPlain(value) ? writeObject(value, depth) : refuse(shown(value));
  };
  const writeArray = (value, depth) => {
    let text = '[';
    for (let i = 0; i < value.length; i++) {
      const element = write(value[i], depth + 1);
      if (problem !== null) return inside('[' + i + ']');
      text += (i === 0 ? '' : ',') + element;
    }
    return text + ']';
  };
  const writeObject = (value, depth) => {
    const names = keys(value);
    let text = '{';
    for (let i = 0; i < names.length; i++) {
      const member = value[names[i]];
      if (member === undefined) continue;
      const written = write(member, depth + 1);
      if (problem !== null) return inside('.' + names[i]);
      text += (text === '{' ? '' : ',') + stringify(names[i]) + ':' + written;
    }
    return text + '}';
  };
  const inside = (step) => {
    if (path[0] !== '…') path = path.length > 60 ? '…' : step + path;
    return '';
  };

  let protocol = null;
  let state = null;
  let self = 0;
  let generals = 0;
  let f = null;
  const wrong = (what) => '!' + what;
  const noJson = (what) => wrong(what + ' holds ' + problem + (path === '' || path[0] === '…' ? '' : ' (at ' + path + ')') + ', which is not a JSON value');

  const open = (module) => {
    // a module that has not been evaluated to its end is still a promise
    if (getPrototypeOf(module) !== null) return wrong('The module waits for something (await): it must be there at once');
    protocol = module.default;
    if (typeof protocol !== 'object' || protocol === null) {
      return wrong('the module’s default export is ' + shown(protocol) + ': expected export default { rounds, start, messages, transition, decision }');
    }
    const parts = ['start', 'messages', 'transition', 'decision'];
    for (let i = 0; i < parts.length; i++) {
      const part = protocol[parts[i]];
      if (typeof part !== 'function') return wrong(parts[i] + ' is ' + shown(part) + ': expected a function');
    }
    if (f !== undefined) sealing();
    const computed = f !== undefined && typeof protocol.rounds === 'function';
    const rounds = computed ? protocol.rounds({ n: generals, f }) : protocol.rounds;
    if (!isSafeInteger(rounds) || rounds < 0) {
      return wrong((computed ? 'rounds returned ' : 'rounds is ') + shown(rounds) + ': expected a whole number, 0 or more');
    }
    return '=' + rounds;
  };

  // Signatures, among n generals: who signed, and a hash of what, with a salt that the module never sees.
  const seal = (general, text) => {
    const all = '3f + 1: ' + general + ' signs ' + text;
    let a = 0x9e3779b9;
    let b = 0x85ebca6b;
    for (let i = 0; i < all.length; i++) {
      const code = apply(charCodeAt, all, [i]);
      a = imul(a ^ code, 2654435761);
      b = imul(b ^ code, 1597334677);
    }
    a = imul(a ^ (a >>> 16), 2246822507) ^ imul(b ^ (b >>> 13), 3266489909);
    b = imul(b ^ (b >>> 16), 2246822507) ^ imul(a ^ (a >>> 13), 3266489909);
    return general + '.' + (a >>> 0) + '.' + (b >>> 0);
  };
  const signable = (value) => {
    problem = null;
    const text = write(value, 0);
    if (problem === null) return text;
    const why = problem;
    problem = null;
    throw new TypeError('what is signed holds ' + why + ', which is not a JSON value');
  };
  const sealing = () => {
    globalThis.sign = (value) => seal(self, signable(value));
    globalThis.verify = (general, value, signature) => signature === seal(general, signable(value));
  };
  const keep = (who, next) => {
    state = next;
    if (next === undefined) return wrong(who + ' returned undefined: expected the state, a JSON value');
    problem = null;
    write(next, 0);
    return problem === null ? '=' : noJson('the state that ' + who + ' returned');
  };
  const outgoing = (sent) => {
    if (typeof sent !== 'object' || sent === null || isArray(sent) || !isPlain(sent)) {
      return wrong('messages returned ' + shown(sent) + ': expected an object from receivers to values, {} for no message');
    }
    const names = keys(sent);
    let text = '[';
    for (let i = 0; i < names.length; i++) {
      const value = sent[names[i]];
      if (value === undefined) continue;
      const receiver = numbered(names[i]);
      if (receiver === 0) return wrong('messages names ' + shown(names[i]) + ' as a receiver: expected a general of 1 to ' + generals);
      if (receiver === self) continue; // nobody sends a messenger to itself
      if (value === null) return wrong('the message to ' + receiver + ' is null: leave it out to send nothing');
      problem = null;
      const written = write(value, 0);
      if (problem !== null) return noJson('the message to ' + receiver);
      text += (text === '[' ? '[' : ',[') + receiver + ',' + stringify(written) + ']';
    }
    return '=' + text + ']';
  };
  const numbered = (name) => {
    for (let general = 1; general <= generals; general++) if (name === '' + general) return general;
    return 0;
  };
  const decided = (order) =>
    order === 'attack' || order === 'retreat' ? '=' + order : wrong('decision returned ' + shown(order) + ': expected "attack" or "retreat"');

  return (question, first, second) => {
    switch (question) {
      case 'open':
        ({ self, generals, f } = parse(second));
        return open(first);
      case 'start':
        return keep('start', protocol.start(parse(first)));
      case 'messages':
        return outgoing(protocol.messages(state, first));
      case 'transition':
        return keep('transition', protocol.transition(state, first, parse(second)));
      default:
        return decided(protocol.decision(state));
    }
  };
})()`;
