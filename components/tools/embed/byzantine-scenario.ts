/**
 * `<byzantine-scenario token="om_n3_m1_oa_t2_1.2-3r" view="map">`: a scenario of the book on somebody else's page.
 *
 * This is a script of its own, with nothing imported, for any page to load: it makes an `<iframe>` of the book's page for
 * embedding, which stands beside the script, and gives it the height that the figure asks for. `token` holds one token or
 * two with a space between, `view` the drawing, `title` what a screen reader calls the frame. What stands inside the
 * element is shown until the script runs, and where it doesn't: a link is best.
 */
(() => {
  const NAME = 'byzantine-scenario';
  const VIEWS = ['map', 'time', 'inbox', 'transcript'];
  /** Nobody's screen is longer; what asks for more is no figure of the book. */
  const MOST_HIGH = 20_000;

  const script = document.currentScript ?? document.querySelector(`script[src$="/${NAME}.js"]`);
  if (!(script instanceof HTMLScriptElement) || customElements.get(NAME)) return;
  /** The page for embedding is the folder that this script is in, on whatever host and under whatever path. */
  const embed = new URL('./', script.src);

  const look = new CSSStyleSheet();
  look.replaceSync(
    ':host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;height:640px;border:0}',
  );

  class ByzantineScenario extends HTMLElement {
    static readonly observedAttributes = ['token', 'view', 'title'];
    readonly #root = this.attachShadow({ mode: 'open' });
    #frame: HTMLIFrameElement | null = null;
    #shown = '';

    constructor() {
      super();
      this.#root.adoptedStyleSheets = [look];
      this.#root.append(document.createElement('slot'));
    }

    connectedCallback(): void {
      addEventListener('message', this.#heed);
      this.#show();
    }

    disconnectedCallback(): void {
      removeEventListener('message', this.#heed);
    }

    attributeChangedCallback(): void {
      // of several attributes changed at once the last shows them all
      queueMicrotask(() => {
        if (this.isConnected) this.#show();
      });
    }

    #show(): void {
      const address = this.#address();
      const title = this.title || this.textContent.trim() || '3f + 1';
      if (this.#frame) this.#frame.title = title;
      if (address === this.#shown) return;
      this.#shown = address;
      this.#frame = address === '' ? null : frameOf(address, title);
      // a new frame, not a new address for the old one: the reader's Back button stays the page's
      this.#root.replaceChildren(this.#frame ?? document.createElement('slot'));
    }

    /** Where the figure is; '' without a token. Whatever the attributes hold ends up encoded, behind the `?`. */
    #address(): string {
      const tokens = (this.getAttribute('token') ?? '').split(/\s+/).filter((token) => token !== '');
      if (tokens.length === 0) return '';
      const address = new URL(embed);
      for (const token of tokens) address.searchParams.append('s', token);
      const view = this.getAttribute('view');
      if (view !== null && VIEWS.includes(view)) address.searchParams.append('as', view);
      return address.href;
    }

    /** Believes only the book's page in its own frame, and of what that says only a height. */
    readonly #heed = (event: MessageEvent<unknown>): void => {
      if (!this.#frame || event.source !== this.#frame.contentWindow || event.origin !== embed.origin) return;
      const height = heightIn(event.data);
      if (height !== null) this.#frame.style.height = `${height}px`;
    };
  }

  function frameOf(address: string, title: string): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.loading = 'lazy';
    frame.allow = 'clipboard-write';
    frame.referrerPolicy = 'no-referrer';
    frame.src = address;
    return frame;
  }

  function heightIn(message: unknown): number | null {
    if (typeof message !== 'object' || message === null) return null;
    const { type, height } = message as { type?: unknown; height?: unknown };
    if (type !== '3f+1:resize' || typeof height !== 'number') return null;
    return height > 0 && height <= MOST_HIGH ? height : null;
  }

  customElements.define(NAME, ByzantineScenario);
})();
