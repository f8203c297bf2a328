import { Program, type Picture } from '../topic-drawings.tsx';

export const picture: Picture = (topic) => <Program generals={topic === 'two-generals' ? 2 : 3} />;
