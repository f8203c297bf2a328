/** What a figure's HTML tells, taken apart: tables, tables of inboxes, labels of drawings and verdicts, all as text. */
import { DomUtils, parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

export interface ReadWorld {
  /** What the drawings say to those who hear them. */
  readonly labels: readonly string[];
  /** Every transcript: its caption, and its rows cell by cell. */
  readonly transcripts: readonly {
    readonly caption: string;
    readonly rows: readonly (readonly string[])[];
  }[];
  /** Every inbox: its title, its slips that are there, and whatever else it says. */
  readonly inboxes: readonly {
    readonly title: string;
    readonly slips: readonly string[];
    readonly own: readonly string[];
  }[];
  /** What stands below a transcript of what was decided. */
  readonly decisions: readonly string[];
}

export interface ReadFigure {
  readonly worlds: readonly ReadWorld[];
  /** Of each world its conditions, each as its name, its verdict and the reason. */
  readonly verdicts: readonly (readonly (readonly [name: string, word: string, why: string])[])[];
  /** What is said beside drawings of how to read them. */
  readonly legends: readonly string[];
  /** What is said of two views, if anything is. */
  readonly compared: string | null;
  readonly text: string;
}

const said = (node: Element | Document): string => DomUtils.textContent(node).replaceAll(/\s+/g, ' ').trim();

const classes = (element: Element): readonly string[] => (element.attribs['class'] ?? '').split(' ');
const within = (root: Element | Document, name: string): readonly Element[] =>
  DomUtils.findAll((element) => classes(element).includes(name), root.children);
const named = (root: Element | Document, tag: string): readonly Element[] =>
  DomUtils.getElementsByTagName(tag, root.children);

const readWorld = (world: Element): ReadWorld => ({
  labels: named(world, 'svg')
    .filter(({ attribs }) => attribs['data-drawing'] === 'map' || attribs['data-drawing'] === 'time')
    .map(({ attribs }) => attribs['aria-label']!),
  transcripts: within(world, 'transcript').map((transcript) => ({
    caption: named(transcript, 'caption').map(said).join(),
    rows: named(transcript, 'tr')
      .map((row) => named(row, 'td').map(said))
      .filter((cells) => cells.length > 0),
  })),
  inboxes: within(world, 'inbox').map((inbox) => ({
    title: inbox.attribs['aria-label']!,
    slips: within(inbox, 'slip')
      .filter((slip) => !classes(slip).includes('absent'))
      .map(said),
    own: within(inbox, 'own').map(said),
  })),
  decisions: within(world, 'transcript')
    .map((transcript) => within(transcript, 'decisions').map(said).join(' '))
    .filter((text) => text !== ''),
});

export function readFigure(html: string): ReadFigure {
  const document = parseDocument(html);
  const [sheet] = within(document, 'worlds');
  return {
    worlds: sheet ? within(sheet, 'world').map(readWorld) : [],
    verdicts: within(document, 'verdicts').map((list) =>
      within(list, 'verdict').map((verdict) => {
        const [name, word, why] = [['dt'], ['dd', 'b'], ['dd', 'span']].map((tags) =>
          tags.reduce<Element | undefined>(
            (found, tag) => (found === undefined ? undefined : named(found, tag)[0]),
            verdict,
          ),
        );
        return [said(name!), said(word!), why ? said(why) : ''] as const;
      }),
    ),
    legends: within(document, 'legend').map(said),
    compared: within(document, 'compared').map(said)[0] ?? null,
    text: said(document),
  };
}
