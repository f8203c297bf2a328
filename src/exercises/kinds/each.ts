/** Several things to be said about the same values: a member of a union for each name, so that each can have its sentence. */
export type Each<Name extends string, About> = Name extends string ? Readonly<About & { say: Name }> : never;
