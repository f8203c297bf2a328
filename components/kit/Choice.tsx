/** One of several, under the name of what is chosen. */
import { Segments, type SegmentsProps } from './Segments.tsx';
import { Labelled } from './Stepper.tsx';

export const Choice = <Value extends string | number | null>(props: SegmentsProps<Value>) => (
  <Labelled text={props.label}>
    <Segments {...props} />
  </Labelled>
);
