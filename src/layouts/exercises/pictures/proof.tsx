import { Steps, type Picture } from '../topic-drawings.tsx';

export const picture: Picture = () => <Steps />;
