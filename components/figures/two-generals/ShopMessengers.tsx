/** One execution of shop and payments service with its rule in reach. The shop's voices come with it, so no other page has to fetch them. */
import { Messengers } from './Messengers.tsx';

export const ShopMessengers: typeof Messengers = (props) => <Messengers {...props} />;
