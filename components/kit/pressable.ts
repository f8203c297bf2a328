/** What makes a part of a drawing a button: role, name, tab stop, click, Enter and space. Nothing before it is live. */
export interface Press {
  readonly label: string;
  readonly tabIndex: number;
  readonly pressed?: boolean;
  act(): void;
}

export function pressable(live: boolean, { label, tabIndex, pressed, act }: Press) {
  if (!live) return {};
  return {
    role: 'button' as const,
    // in lower case: on SVG elements Preact sets attributes as they are written, and tabIndex would be none
    tabindex: tabIndex,
    'aria-label': label,
    ...(pressed === undefined ? {} : { 'aria-pressed': pressed }),
    onClick: act,
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      act();
    },
  };
}

/** What makes a group of such buttons one tab stop; its name says what choosing does. */
export const toolbar = (live: boolean, label: string, onKeyDown: (event: KeyboardEvent) => void) =>
  live ? { role: 'toolbar' as const, 'aria-label': label, onKeyDown } : {};

/** What makes a part that scrolls by itself reachable by keyboard, under this name. */
export const scrollable = (live: boolean, label: string) =>
  live ? { tabIndex: 0, role: 'group' as const, 'aria-label': label } : {};
