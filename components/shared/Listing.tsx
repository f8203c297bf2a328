/** A protocol as a listing: what the server renders where the editor will be, and all there is without scripts. */
import './code.css';
import { highlighted } from './highlight.ts';

export const Listing = ({ code }: { code: string }) => (
  <pre class="listing">
    <code>
      {highlighted(code).map(({ text, classes }, i) =>
        classes === '' ? (
          text
        ) : (
          <span key={i} class={classes}>
            {text}
          </span>
        ),
      )}
    </code>
  </pre>
);
