/**
 * The editor: CodeMirror in the book's paper and ink. Loaded by this page alone, and only once it runs.
 *
 * It stands in a shadow root because of the content security policy. `style-src` allows the site's own style sheets and
 * what is known by its hash, so a `<style>` element that a script adds is refused, and that is what CodeMirror adds to a
 * document. In a shadow root it uses constructed style sheets (`adoptedStyleSheets`) instead, which are no inline style
 * and which no directive forbids. What it sets on single elements (heights, positions) it sets through
 * `element.style`, which is allowed as well; the policy forbids `style` attributes written as text.
 *
 * Tab is not bound: it leaves the editor, as it leaves everything.
 */
import { defaultKeymap, history, historyKeymap, isolateHistory } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { EditorState, StateEffect, StateField, type Extension } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  keymap,
  lineNumbers,
  MatchDecorator,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { PAPER } from './editor-look.ts';
import type { Point } from '../drawings/geometry.ts';
import { QUOTED_ORDER } from './highlight.ts';

export interface CodeEditor {
  /** Puts another text there: as one change that can be undone, or with nothing to undo. */
  show(code: string, how: 'change' | 'afresh'): void;
  /** Marks the line that a fault is in, from 1; null for none. */
  mark(line: number | null): void;
  /** Puts the keyboard at the beginning of a line. */
  goTo(line: number): void;
  /** Takes the keyboard from what it has covered: where in the window that was pressed, or at its beginning. */
  takeOver(pressed: Point | null): void;
  close(): void;
}

export interface Wishes {
  readonly code: string;
  /** What a screen reader says of the text field. */
  readonly label: string;
  onType(code: string): void;
  onRun(): void;
}

const setFault = StateEffect.define<number | null>();
const faultyLine = Decoration.line({ class: 'cm-faulty' });

/** The marked line, until the text changes. */
const fault = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { docChanged, effects, state }) {
    const told = effects.find((effect) => effect.is(setFault));
    if (told === undefined) return docChanged ? Decoration.none : marks;
    const line = told.value;
    if (line === null || line > state.doc.lines) return Decoration.none;
    return Decoration.set(faultyLine.range(state.doc.line(line).from));
  },
  provide: (field) => EditorView.decorations.from(field),
});

const orders = new MatchDecorator({
  regexp: QUOTED_ORDER,
  decoration: ([, , order]) => Decoration.mark({ class: `code-${order!}` }),
});

/** Quoted orders in their colours. */
const colouredOrders = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = orders.createDeco(view);
    }

    update(update: ViewUpdate): void {
      this.decorations = orders.updateDeco(update, this.decorations);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

/**
 * Text typed over a selection. Left to itself, Chromium keeps the look of what it takes away for what takes its place, as
 * an inline style, which the content security policy refuses with an error on the console.
 */
const typedOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.inputType !== 'insertText' || event.data === null || event.isComposing) return false;
    if (view.state.selection.main.empty) return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});

function extensions({ label, onType, onRun }: Wishes): Extension {
  const run = (): boolean => {
    onRun();
    return true;
  };
  return [
    lineNumbers(),
    history(),
    indentOnInput(),
    bracketMatching(),
    EditorView.lineWrapping,
    EditorState.tabSize.of(2),
    javascript(),
    syntaxHighlighting(classHighlighter),
    colouredOrders,
    fault,
    typedOver,
    keymap.of([{ key: 'Mod-Enter', run }, ...defaultKeymap, ...historyKeymap]),
    // an editable element takes the focus anyway; named, checkers that look at the scrolling box around it see it, too
    EditorView.contentAttributes.of({
      ...{ 'aria-label': label, tabindex: '0' },
      ...{ autocapitalize: 'off', autocorrect: 'off' },
    }),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) onType(state.doc.toString());
    }),
    PAPER,
  ];
}

/** Opens an editor in an element, whose own content it covers. */
export function openEditor(place: Element, wishes: Wishes): CodeEditor {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const fresh = (code: string): EditorState =>
    EditorState.create({ doc: code, extensions: extensions(wishes) });
  const view = new EditorView({ state: fresh(wishes.code), parent: root, root });
  // Lines have guessed heights until they are measured, and CodeMirror measures nothing that is out of sight: scrolled
  // into view, the numbers would jump. Sent to where it stands anyway, it measures, and asked for a line it does so now.
  view.dispatch({ effects: view.scrollSnapshot() });
  view.lineBlockAtHeight(0);
  return {
    show(code, how) {
      if (view.state.doc.toString() === code) return;
      if (how === 'afresh') {
        view.setState(fresh(code));
        return;
      }
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: code },
        annotations: isolateHistory.of('full'),
      });
    },
    mark(line) {
      view.dispatch({ effects: setFault.of(line) });
    },
    goTo(line) {
      const { doc } = view.state;
      const at = doc.line(Math.min(Math.max(line, 1), doc.lines)).from;
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
      view.focus();
    },
    takeOver(pressed) {
      const at = pressed && view.posAtCoords(pressed);
      if (at !== null) view.dispatch({ selection: { anchor: at } });
      view.focus();
    },
    close() {
      view.destroy();
    },
  };
}
