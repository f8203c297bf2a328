/** A title as the name of a file: letters and digits of any script, words joined by hyphens. */
export const fileName = (title: string, extension: string): string =>
  `${
    title
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'assignment'
  }.${extension}`;
