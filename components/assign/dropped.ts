/** What was dropped on a page, folders and what is in them included. */

export interface Named {
  readonly name: string;
  readonly file: Blob;
}

/** More files than this are no class. */
const MOST = 20_000;

/** The files of a drop. Must be called while the drop is handled; what it gives may come later. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly Named[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const plain = [...transfer.files].map((file) => ({ name: file.name, file }));
  if (entries.length === 0) return plain;
  const found: Named[] = [];
  for (const entry of entries) await walk(entry, found);
  return found;
}

async function walk(entry: FileSystemEntry, found: Named[]): Promise<void> {
  if (found.length >= MOST || entry.name.startsWith('.')) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    found.push({ name: entry.fullPath.replace(/^\//, ''), file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // a folder is given a hundred entries at a time
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return;
    for (const one of some) await walk(one, found);
  }
}

/** The files of a field, with the folder's path where a folder was chosen. */
export const chosenFiles = (list: FileList | null): readonly Named[] =>
  [...(list ?? [])]
    .filter(({ name }) => !name.startsWith('.'))
    .map((file) => ({ name: file.webkitRelativePath || file.name, file }));
