/*
 * Where part of a page does not arrive, this says so, asks again when the connection may be back, and offers to reload.
 * It stands in the page itself, since what is fetched may be what is missing. Figures report their parts by the event
 * `part-missing`, whose detail asks again (components/platform/load-part.ts).
 */
(() => {
  const { dataset } = document.documentElement;
  /** @typedef {{ again: () => Promise<unknown>, busy?: boolean }} Part */
  /** @type {Map<unknown, Part>} */
  const missing = new Map();
  /** @type {HTMLElement | undefined} */
  let notice;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let clock;
  let pause = 2;
  const words = () => {
    /** @type {HTMLTemplateElement | null} */
    const template = document.querySelector('#missing');
    return /** @type {DocumentFragment} */ (template?.content.cloneNode(true));
  };
  const ask = () => {
    missing.forEach((part, what) => {
      if (part.busy) return;
      part.busy = true;
      part.again().then(
        () => {
          missing.delete(what);
          show();
        },
        () => (part.busy = false),
      );
    });
  };
  const askLater = () => {
    clearTimeout(clock);
    if (missing.size === 0) return;
    clock = setTimeout(() => {
      pause = Math.min(2 * pause, 60);
      ask();
      askLater();
    }, 1000 * pause);
  };

  // under a link that names a scenario, the one that the page was built with is not shown in its place
  const late = () => {
    if (!('linked' in dataset) || 'late' in dataset) return;
    dataset.late = '';
    for (const island of document.querySelectorAll('figure:target astro-island,astro-island[client=load]')) {
      if (island.querySelector('[data-live]')) continue;
      const instead = Object.assign(document.createElement('p'), { className: 'instead' });
      instead.append(words().querySelector('[data-instead]') ?? '');
      island.before(instead);
    }
  };
  const show = () => {
    if (missing.size === 0) {
      notice?.remove();
      notice = undefined;
      return;
    }
    late();
    if (notice) return;
    notice = Object.assign(document.createElement('div'), { className: 'missing', role: 'status' });
    document.body.append(notice);
    const said = words();
    said.querySelector('[data-instead]')?.remove();
    const acts = [ask, () => location.reload(), () => notice && (notice.hidden = true)];
    said.querySelectorAll('button').forEach((button, i) => (button.onclick = acts[i] ?? null));
    // screen readers say what comes into a status line that is there already
    setTimeout(() => notice?.append(said), 100);
  };
  /** @param {() => void} then */
  const parsed = (then) =>
    document.readyState === 'loading' ? addEventListener('DOMContentLoaded', then) : then();

  /** @param {unknown} what @param {() => Promise<unknown>} again */
  const miss = (what, again) => {
    if (missing.has(what)) return;
    missing.set(what, { again });
    if (notice) notice.hidden = false;
    pause = 2;
    parsed(show);
    askLater();
  };
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) miss(target.src, () => import(target.src));
    },
    true,
  );
  addEventListener('astro:hydration-error', (event) => {
    /** @type {any} */
    const island = event.target;
    event.preventDefault();
    island.dataset.missing = '';
    miss(
      island,
      () =>
        new Promise((done, failed) => {
          const once = { once: true };
          const awake = () => done(island.removeAttribute('data-missing'));
          island.addEventListener('astro:hydrate', awake, once);
          island.addEventListener('astro:hydration-error', failed, once);
          island.start();
          // one that the reader has left behind starts when it is near again, and is missed then if it must be
          if (island.parentElement.getBoundingClientRect().bottom < 0) awake();
        }),
    );
  });
  addEventListener('part-missing', (event) => {
    /** @type {any} */
    const { detail } = event;
    miss(detail, detail);
  });
  addEventListener('online', ask);
  addEventListener('focus', ask);
  setTimeout(() => parsed(late), 4000);
})();
