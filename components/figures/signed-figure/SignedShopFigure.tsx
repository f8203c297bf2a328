/** A figure of signed messages among customer, shop and payments service. The shop's voices come with it, so no other page has to fetch them. */
import { SignedFigure } from './SignedFigure.tsx';

export const SignedShopFigure: typeof SignedFigure = (props) => <SignedFigure {...props} />;
