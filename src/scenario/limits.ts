/** The bounds that all kinds of scenarios share; those of one kind's own numbers are in kinds/. */

/** How many generals there can be. */
export const GENERALS = { least: 2, most: 16 } as const;

/** No kind has more rounds than this. */
export const MOST_ROUNDS = 99;

/** How many characters a token has at most. */
export const TOKEN_LENGTH = 8192;

/** How many messages are replayed at most. */
export const MOST_MESSAGES = 5_000_000;
