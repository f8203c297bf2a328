/** The figures of the lecture as one module: each module that a page hydrates from costs a file of its own. */
export { Cost } from './Cost.tsx';
export { Induction } from './Induction.tsx';
export { PathTree } from './PathTree.tsx';
export { Vectors } from './Vectors.tsx';
