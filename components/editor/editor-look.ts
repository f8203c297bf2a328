/**
 * The editor's look, from the tokens of src/styles/tokens.css: custom properties reach into a shadow root, style sheets
 * do not. break.css gives the listing that stands in its place before the same look.
 */
import { EditorView } from '@codemirror/view';

const MONO = 'ui-monospace, "SF Mono", Menlo, Consolas, monospace';

export const PAPER = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--sheet)', fontSize: '0.84rem' },
  '&.cm-focused': { outline: '2px solid var(--ink)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: MONO, lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { padding: '0.8rem 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 0.9rem 0 0.6rem' },
  '.cm-gutters': { backgroundColor: 'var(--sheet)', color: 'var(--soft)', border: 'none' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '2.6rem', padding: '0 0.3rem 0 0.6rem' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--mixed-wash)',
    outline: '1px solid var(--edge)',
  },
  '.cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'var(--attack-wash)' },
  '.cm-content ::selection': { backgroundColor: 'var(--retreat-wash)' },
  '.cm-faulty': { backgroundColor: 'var(--attack-wash)', boxShadow: 'inset 3px 0 var(--attack)' },
  '.tok-comment': { color: 'var(--soft)', fontStyle: 'italic' },
  '.tok-keyword': { fontWeight: '600' },
  '.tok-string, .tok-string2': { color: 'var(--holds)' },
  '.code-attack, .code-attack .tok-string': { color: 'var(--attack)' },
  '.code-retreat, .code-retreat .tok-string': { color: 'var(--retreat)' },
});
