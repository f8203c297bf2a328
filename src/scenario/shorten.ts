/**
 * Enough of a damaged text to recognise it; a refusal is one readable sentence however long the damage. Line breaks,
 * controls that turn the direction of writing and halves of characters show as a replacement character.
 */
export const shorten = (text: string, most = 40): string =>
  (text.length > most ? `${text.slice(0, most)}…` : text).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD');
