// Everybody keeps a diary, each entry with the number of its round, and sends all of it in every round. A diary that does
// not continue the one before it has been tampered with, and its writer is never believed again.
const continues = (diary, before) =>
  Array.isArray(diary) &&
  diary.length >= before.length &&
  before.every((entry, i) => JSON.stringify(entry) === JSON.stringify(diary[i]));

export default {
  rounds: 4,
  start: ({ self, order }) => ({ self, diary: [{ round: 0, order }], read: {}, liars: [] }),
  messages: ({ self, diary }) =>
    Object.fromEntries([1, 2, 3].filter((other) => other !== self).map((other) => [other, diary])),
  transition({ self, diary, read, liars }, round, inbox) {
    const honest = Object.entries(inbox).filter(
      ([from, sent]) => !liars.includes(from) && continues(sent, read[from] ?? []) && sent.length === round,
    );
    const heard = Object.fromEntries(honest.map(([from, sent]) => [from, sent[0].order]));
    const missing = [1, 2, 3].map(String).filter((other) => other !== `${self}` && !(other in heard));
    return {
      self,
      diary: [...diary, { round, heard }],
      read: { ...read, ...Object.fromEntries(honest) },
      liars: [...new Set([...liars, ...missing])],
    };
  },
  decision({ self, diary, read, liars }) {
    if (self === 1) return diary[0].order;
    const claims = liars.includes('1') ? [] : [read[1]?.[0]?.order];
    const fellow = read[5 - self]?.[1]?.heard?.[1];
    if (!liars.includes(`${5 - self}`) && fellow !== undefined) claims.push(fellow);
    return claims.length > 0 && claims.every((claim) => claim === 'attack') ? 'attack' : 'retreat';
  },
};
