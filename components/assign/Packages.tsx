/** SCORM packages of an assignment, made here: the player's files are fetched from the book and zipped. */
import { useState } from 'preact/hooks';
import type { Assignment } from '../../src/exercises/assignment.ts';
import { SUSPEND_LIMITS, suspendNeed, type ScormVersion } from '../../src/exercises/scorm.ts';
import { assignWords } from '#words/exercises/assign.ts';
import { BASE } from '../platform/root.ts';
import { download } from '../platform/download.ts';
import { fileName } from './file-name.ts';
import { offerOf, type Offers } from './offered.ts';

interface Props {
  readonly assignment: Assignment;
  readonly offers: Offers;
}

/** Fetches the player's files: `player/files.json` lists them. Rejects where one can't be had. */
async function playerFiles(): Promise<Readonly<Record<string, Uint8Array>>> {
  const get = async (path: string): Promise<Response> => {
    const response = await fetch(`${BASE}player/${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  };
  const names = (await (await get('files.json')).json()) as readonly string[];
  const files: Record<string, Uint8Array> = {};
  for (const name of names) files[name] = new Uint8Array(await (await get(name)).arrayBuffer());
  return files;
}

export function Packages({ assignment, offers }: Props) {
  const { assign } = assignWords;
  const [told, setTold] = useState('');
  const need = suspendNeed(assignment, (code) => offerOf(offers, code as never)?.usual ?? 100);
  const most = SUSPEND_LIMITS['1.2'];
  const make = async (version: ScormVersion): Promise<void> => {
    setTold(assign.making);
    try {
      const { packageOf } = await import('../../src/exercises/package.ts');
      const zip = packageOf(version, assignment, await playerFiles(), new URL(BASE, location.href).href);
      const name = fileName(`${assignment.title} SCORM ${version.replace('.', '')}`, 'zip');
      download(name, zip, 'application/zip');
      setTold(assign.made(name, Math.ceil(zip.length / 1024)));
    } catch {
      setTold(assign.noPackage);
    }
  };
  return (
    <section class="sheet" aria-labelledby="assign-packages">
      <h2 id="assign-packages" class="small-caps">
        {assign.packages}
      </h2>
      <p>{assign.packagesLead}</p>
      <p>
        {assign.suspend(need.likely, most)}{' '}
        {need.likely <= 0.8 * most ? assign.suspendFits : assign.suspendTight}
      </p>
      <p class="row">
        <button type="button" onClick={() => void make('1.2')}>
          {assign.scorm12}
        </button>
        <button type="button" onClick={() => void make('2004')}>
          {assign.scorm2004}
        </button>
        <span role="status">{told}</span>
      </p>
    </section>
  );
}
