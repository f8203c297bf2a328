/** A protocol as a listing: what the server renders where the editor will be, and all there is without scripts. */
import './code.css';
import { highlighted } from './highlight.ts';
import { UNTRANSLATED } from '../platform/untranslated.ts';

export const Listing = ({ code }: { code: string }) => (
  <pre class="listing" {...UNTRANSLATED}>
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
