/** A SCORM package: the manifest, the player's files, and the assignment in the player's page, as one ZIP. */
import { strFromU8, strToU8, zipSync } from 'fflate';
import { formatAssignment, type Assignment } from './assignment.ts';
import { manifestOf, pageWith, PLAYER_PAGE, type ScormVersion } from './scorm.ts';

/** The same moment in every package, so that the same assignment gives the same bytes: 1980, where ZIP begins. */
const MOMENT = new Date(1980, 0, 2);

/**
 * @param player the player's files by their paths, `index.html` among them
 * @param book the book's own address, for links to it
 * @returns the bytes of the ZIP
 */
export function packageOf(
  version: ScormVersion,
  assignment: Assignment,
  player: Readonly<Record<string, Uint8Array>>,
  book: string,
): Uint8Array<ArrayBuffer> {
  const names = Object.keys(player).sort();
  const page = player[PLAYER_PAGE];
  const manifest = manifestOf(version, assignment, names);
  const files = {
    'imsmanifest.xml': strToU8(manifest),
    ...player,
    [PLAYER_PAGE]: strToU8(
      pageWith(strFromU8(page!), { assignment: formatAssignment(assignment), scorm: version, book }),
    ),
  };
  return zipSync(files, { level: 6, mtime: MOMENT });
}
