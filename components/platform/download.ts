/** Hands files to the browser's downloads. */

/** In milliseconds; a browser may ask first where to put the file, and reads it when that is said. */
export const KEPT = 60_000;

/**
 * The address of the file stays good for a while: some browsers only begin to read once the click is long over.
 * Nothing else in the book makes such an address.
 */
export function download(name: string, content: BlobPart, type = 'application/octet-stream'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEPT);
}
