import { Execution, type Picture } from '../topic-drawings.tsx';

const SHOWN: Readonly<Record<string, string>> = { '2g': '2g_k4_oa_w0.1', shop: '2g_k2_oa_w0.1_cshop' };

export const picture: Picture = (topic, id) => (
  <Execution scenario={SHOWN[topic]!} asks="losses" {...{ id }} />
);
