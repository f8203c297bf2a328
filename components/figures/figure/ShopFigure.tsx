/** A figure of oral messages among customer, shop and payments service. The shop's voices come with it, so no other page has to fetch them. */
import { ExecutionFigure } from './ExecutionFigure.tsx';

export const ShopFigure: typeof ExecutionFigure = (props) => <ExecutionFigure {...props} />;
