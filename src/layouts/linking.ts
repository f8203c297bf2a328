/**
 * The examples of the page about linking. The page prints them as they stand here, a test runs every one of them as a
 * reader would who copies it.
 */

export interface Example {
  readonly lang: 'text' | 'html' | 'css' | 'json' | 'shell';
  readonly code: string;
}

const A = 'om_n3_m1_oa_t2_1.2-3r';
const B = 'om_n3_m1_oa_t1_1-2r';

const example = (lang: Example['lang'], ...lines: readonly string[]): Example => ({
  lang,
  code: lines.join('\n'),
});

/** @param root the book's own address, with a slash at its end */
export const examplesAt = (root: string) => ({
  link: example('text', `${root}lab/?s=${A}`),
  named: example('text', `${root}s/two-lies/`),
  figure: example('text', `${root}byzantine-generals/?s=${A}&s=${B}#mirror`),
  opened: example('text', `${root}lab/?s=${A}_v3_r1&as=inbox`),
  ring: example('text', `${root}too-few/?plan=obey&number=1986&step=cut#ring`),
  replay: example(
    'shell',
    `$ generals replay ${A} --brief`,
    `{"token":"${A}","kind":"om","decisions":{"1":"attack","3":"retreat"},"agreement":true,"validity":false,"messageCount":4}`,
  ),
  frame: example(
    'html',
    '<iframe',
    `  src="${root}embed/?s=${A}"`,
    '  title="World A: general 2 lies"',
    '  width="100%" height="640"',
    '  loading="lazy" allow="clipboard-write"',
    '></iframe>',
  ),
  message: example('json', '{ "type": "3f+1:resize", "version": 1, "height": 612 }'),
  listener: example(
    'html',
    '<script>',
    "  addEventListener('message', ({ origin, source, data }) => {",
    `    if (origin !== '${new URL(root).origin}') return;`,
    "    if (data?.type !== '3f+1:resize') return;",
    "    for (const frame of document.querySelectorAll('iframe')) {",
    '      if (frame.contentWindow === source) frame.height = data.height;',
    '    }',
    '  });',
    '</script>',
  ),
  element: example(
    'html',
    `<script async src="${root}embed/byzantine-scenario.js"></script>`,
    '',
    `<byzantine-scenario token="${A}">`,
    `  <a href="${root}s/two-lies/">World A: general 2 lies</a>`,
    '</byzantine-scenario>',
  ),
  two: example(
    'html',
    '<byzantine-scenario',
    `  token="${A} ${B}"`,
    '  view="inbox"',
    '  title="Two worlds that general 3 can’t tell apart"',
    '></byzantine-scenario>',
  ),
  policy: example('text', `script-src ${new URL(root).origin}; frame-src ${new URL(root).origin}`),
});

export type ExampleName = keyof ReturnType<typeof examplesAt>;

interface NamedParameter {
  readonly name: string;
  /** What its value can be, as the page prints it. */
  readonly values: string;
}

/** What no token can say stands in an address by name: for each figure that has such names its page, and what they take. */
export const NAMED: Readonly<
  Record<string, { readonly page: string; readonly params: readonly NamedParameter[] }>
> = {
  ladder: { page: 'two-generals', params: [{ name: 'delivered', values: '0–6' }] },
  'cut-in-secret': {
    page: 'two-generals',
    params: [
      { name: 'numbers', values: '1–16' },
      { name: 'arrive', values: '0–16' },
    ],
  },
  'every-fall': { page: 'two-generals', params: [{ name: 'draws', values: '1.1.1.1, 4.4.4.4' }] },
  'double-charge': {
    page: 'two-generals',
    params: [
      { name: 'lost', values: 'none, request, receipt, receipt.request.receipt' },
      { name: 'numbered', values: 'no, yes' },
    ],
  },
  price: {
    page: 'two-generals',
    params: [
      { name: 'loss', values: '1–99' },
      { name: 'messengers', values: '1–20' },
    ],
  },
  'every-rule': {
    page: 'byzantine-generals',
    params: [
      { name: 'three', values: 'attack, retreat, aaaa–rrrr' },
      { name: 'two', values: 'attack, retreat, aaaa–rrrr' },
      { name: 'step', values: '0–3' },
    ],
  },
  ring: {
    page: 'too-few',
    params: [
      { name: 'plan', values: 'majority, obey, hopeful, second-report, appeal, never, numbered' },
      { name: 'number', values: '1–9999' },
      { name: 'step', values: 'triangle, copies, cut, joined, ab, ca, bc' },
    ],
  },
  'six-generals': {
    page: 'too-few',
    params: [
      { name: 'n', values: '3–9' },
      { name: 'step', values: '0–4' },
      { name: 'message', values: '1.1.2–4.3.2' },
    ],
  },
  'lemma-walk': { page: 'enough', params: [{ name: 'step', values: '1–17' }] },
  'theorem-walk': { page: 'enough', params: [{ name: 'step', values: '1–17' }] },
  cost: {
    page: 'enough',
    params: [
      { name: 'f', values: '1–10' },
      { name: 'n', values: '4–31' },
    ],
  },
  frontier: { page: 'enough', params: frontier() },
  'frontier-signed': { page: 'still-hard', params: frontier() },
  'sign-it': {
    page: 'signatures',
    params: [
      { name: 'order', values: 'attack, retreat' },
      { name: 'session', values: '0–9999' },
      { name: 'message', values: 'base64url' },
      { name: 'signature', values: 'base64url' },
    ],
  },
  'chain-bytes': { page: 'signatures', params: [{ name: 'link', values: 'all, 1–3' }] },
  forge: { page: 'signatures', params: [{ name: 'attempt', values: 'none, attack, own, zeros, replay' }] },
  'trust-map': { page: 'trust', params: [{ name: 'map', values: '' }] },
};

function frontier(): readonly NamedParameter[] {
  return [
    { name: 'm', values: 'f, 0–10' },
    { name: 'n', values: '2–31' },
    { name: 'f', values: '1–10' },
  ];
}
