import { Execution, type Picture } from '../topic-drawings.tsx';

export const picture: Picture = (topic, id) =>
  topic === 'view' ? (
    <Execution scenario="om_n4_m1_oa_t4_1.4-2r_1.4-3r_v3" {...{ id }} />
  ) : (
    <Execution scenario="four-lieutenant-lies" asks="traitor" {...{ id }} />
  );
