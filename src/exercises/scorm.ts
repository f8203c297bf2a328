/**
 * What makes a folder of files a SCORM package: `imsmanifest.xml`, for SCORM 1.2 (ADL 2001, Content Aggregation Model,
 * section 2.3) and for SCORM 2004 4th Edition (ADL 2009, Content Aggregation Model, chapter 3). One organization with
 * one item, whose resource is the player's page: a SCO that carries its assignment in the page itself, since some LMSs drop
 * the parameters of an address.
 *
 * An LMS keeps what a learner did in `suspend_data`: 4,096 characters in SCORM 1.2 and 64,000 in 2004 4th Edition. Some
 * count some more for themselves; so less is used. Some count bytes, which in ASCII are as many.
 */
import { assignmentDigest, codesOf, type Assignment } from './assignment.ts';
import { LONGEST_ANSWER } from './kind.ts';

export const SCORM_VERSIONS = ['1.2', '2004'] as const;
export type ScormVersion = (typeof SCORM_VERSIONS)[number];

/** How many characters of `suspend_data` are used at most. */
export const SUSPEND_LIMITS: Readonly<Record<ScormVersion, number>> = { '1.2': 3_800, '2004': 60_000 };

/** The player's page in the package. */
export const PLAYER_PAGE = 'index.html';
const IDENTIFIER = 'three-f-plus-one';

/**
 * The manifest.
 * @param files the paths of all other files of the package; `index.html` must be among them
 */
export function manifestOf(version: ScormVersion, assignment: Assignment, files: readonly string[]): string {
  if (!files.includes(PLAYER_PAGE))
    throw new Error(`a package without ${PLAYER_PAGE}: expected the player's page`);
  const { schema, namespaces, type, sequencing } = DIALECTS[version];
  const id = `${IDENTIFIER}-${assignmentDigest(assignment).slice(0, 16)}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="${id}" version="1.0" ${namespaces}>`,
    '  <metadata>',
    '    <schema>ADL SCORM</schema>',
    `    <schemaversion>${schema}</schemaversion>`,
    '  </metadata>',
    '  <organizations default="book">',
    '    <organization identifier="book">',
    `      <title>${xml(assignment.title)}</title>`,
    `      <item identifier="item" identifierref="player" isvisible="true">`,
    `        <title>${xml(assignment.title)}</title>`,
    ...sequencing,
    '      </item>',
    '    </organization>',
    '  </organizations>',
    '  <resources>',
    `    <resource identifier="player" type="webcontent" adlcp:${type}="sco" href="${PLAYER_PAGE}">`,
    ...files.map((file) => `      <file href="${xml(file)}"/>`),
    '    </resource>',
    '  </resources>',
    '</manifest>',
    '',
  ].join('\n');
}

const DIALECTS = {
  '1.2': {
    schema: '1.2',
    namespaces: [
      'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
      'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
    ].join(' '),
    type: 'scormtype',
    sequencing: [],
  },
  '2004': {
    schema: '2004 4th Edition',
    namespaces: [
      'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"',
      'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"',
      'xmlns:imsss="http://www.imsglobal.org/xsd/imsss"',
    ].join(' '),
    type: 'scormType',
    // Else an LMS would call a learner's work complete and passed by itself when the page is left.
    sequencing: [
      '        <imsss:sequencing>',
      '          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
      '        </imsss:sequencing>',
    ],
  },
} as const;

/** What the player's page is told: attributes that are empty in the book and filled in the package. */
export interface Told {
  /** The assignment's text. */
  readonly assignment: string;
  /** The version that the package is made for. */
  readonly scorm: ScormVersion;
  /** The book's own address, for links to it. */
  readonly book: string;
}

/** The player's page with its assignment in it. */
export function pageWith(page: string, told: Told): string {
  const filled = (before: string, [name, value]: readonly [string, string]): string => {
    const parts = before.split(` data-${name}=""`);
    if (parts.length !== 2)
      throw new Error(`the player's page has ${parts.length - 1} places for data-${name}: expected 1`);
    return parts.join(` data-${name}="${xml(value)}"`);
  };
  return Object.entries(told).reduce<string>(filled, page);
}

/** The version that the player's page was told; null for a page that was told none. */
export const scormVersionIn = (told: string | undefined): ScormVersion | null =>
  SCORM_VERSIONS.find((version) => version === told) ?? null;

/** Text for XML 1.0, in element and attribute alike. */
export const xml = (text: string): string =>
  text.replace(/[<>&"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** What `suspend_data` needs for this assignment, in characters. */
export interface SuspendNeed {
  /** If every answer is as long as answers usually are. */
  readonly likely: number;
  /** If every answer is as long as an answer can be. */
  readonly most: number;
}

/**
 * @param usual how long an answer to this exercise usually is
 */
export function suspendNeed(assignment: Assignment, usual: (code: string) => number): SuspendNeed {
  const rest = 60 + 40 * assignment.items.length;
  const likely = assignment.items.map((item) => Math.max(...codesOf(item).map(usual)));
  return {
    likely: rest + likely.reduce((a, b) => a + b, 0),
    most: rest + LONGEST_ANSWER * assignment.items.length,
  };
}
