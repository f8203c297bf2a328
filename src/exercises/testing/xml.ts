/** Reads well-formed XML without comments, CDATA or a document type, and throws for anything else: for tests. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const TAG = /^<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/;

export function readXml(xml: string): Element {
  let rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, '').trimEnd();
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  while (rest !== '') {
    const top = open.at(-1)!;
    const text = /^[^<]+/.exec(rest)?.[0];
    if (text !== undefined) {
      if (text.includes('>')) throw new Error(`a bare > in ${JSON.stringify(text)}`);
      top.text += plain(text);
      rest = rest.slice(text.length);
      continue;
    }
    const found = TAG.exec(rest);
    if (found === null) throw new Error(`not well-formed at ${JSON.stringify(rest.slice(0, 60))}`);
    const [whole, closing, name = '', attributes = '', empty] = found;
    rest = rest.slice(whole.length);
    if (closing === '/') {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
      open.pop();
      continue;
    }
    const element: Element = { name, attributes: attributesIn(attributes), children: [], text: '' };
    top.children.push(element);
    if (empty !== '/') open.push(element);
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('expected one closed root element');
  return root.children[0]!;
}

function attributesIn(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (Object.hasOwn(attributes, name!)) throw new Error(`${name!} twice`);
    attributes[name!] = plain(value!);
  }
  return attributes;
}

function plain(text: string): string {
  const decoded = text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  if (/&(?!#)/.test(text)) throw new Error(`a bare & in ${JSON.stringify(text)}`);
  return decoded;
}
