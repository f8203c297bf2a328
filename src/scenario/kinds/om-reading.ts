/** How tokens of oral messages are read. */
import { tooManyMessages, type OralScenario } from './om.ts';
import type { Reading } from './reading.ts';
import { LIES_READ, RELAYED_READ, settingOf, type RelayedValues } from './relayed-reading.ts';

const shared = RELAYED_READ.fields;

export const oralReading: Reading<OralScenario, RelayedValues> = {
  ...RELAYED_READ,
  fields: {
    ...shared,
    m: {
      ...shared.m,
      clash: (m, scenario, bounds, known) =>
        shared.m.clash?.(m, scenario, bounds, known) ??
        (known.unreadable('n') ? undefined : tooManyMessages(scenario)),
    },
  },
  listed: [LIES_READ],
  make: (values) => ({ kind: 'om', ...settingOf(values) }),
};
