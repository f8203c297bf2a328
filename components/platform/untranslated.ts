/**
 * Tokens, code and numbers of generals say the same in every language: nothing may translate them. To be spread over their
 * element: the server writes an attribute, the browser has a property for it.
 */
export const UNTRANSLATED = { translate: (import.meta.env.SSR ? 'no' : false) as boolean } as const;
