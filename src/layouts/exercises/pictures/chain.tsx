import { Chain, type Picture } from '../topic-drawings.tsx';

export const picture: Picture = () => <Chain />;
