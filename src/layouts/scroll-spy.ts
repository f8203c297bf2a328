/** The contents of a page follow the reading: the section that is being read is marked, and named in the bar. */

/**
 * Which section is being read: the last whose heading has passed the line of reading, -1 before the first.
 * @param passed each heading and, behind them, the foot of the page: once that is in view the last section is read,
 *   though its heading may never come so high
 */
export const sectionRead = (passed: readonly boolean[]): number =>
  Math.min(passed.lastIndexOf(true), passed.length - 2);

export function startScrollSpy(): void {
  const list = document.querySelector<HTMLElement>('.on-this-page');
  if (!list) return;
  const details = list.querySelector('details')!;
  const summary = list.querySelector('summary')!;
  const links = [...list.querySelectorAll('a')];
  const passed: boolean[] = [];
  const show = (): void => {
    const at = sectionRead(passed);
    links.forEach((link, i) => {
      link.ariaCurrent = String(i === at);
    });
    summary.lastElementChild!.textContent = links[at]?.textContent ?? '';
  };
  const headings = links.map(({ hash }) => document.getElementById(hash.slice(1)));
  [...headings, document.querySelector('.foot-of-page')].forEach((mark, i) => {
    passed[i] = false;
    new IntersectionObserver(
      ([seen]) => {
        passed[i] = seen!.isIntersecting;
        show();
      },
      // anywhere above the line, however far: a page can be jumped through
      { rootMargin: `999999px 0px ${i < links.length ? -70 : 0}%` },
    ).observe(mark!);
  });
  // the open list lies over the text: it goes when it has been used, and when somebody turns to something else
  addEventListener('click', ({ target }) => {
    if (!summary.contains(target as Element)) details.open = false;
  });
  addEventListener('focusin', ({ target }) => {
    if (!list.contains(target as Element)) details.open = false;
  });
}
