/**
 * What an embedded figure tells the page around it: how high it is. Nothing in the message is secret, so any page may
 * read it. It is a public interface, described on the page about linking: what is here stays, more members may come.
 */

export const RESIZE = '3f+1:resize';

/** The message; `height` is the height in CSS pixels at which nothing of the figure has to be scrolled to. */
export interface Resize {
  readonly type: typeof RESIZE;
  readonly version: 1;
  readonly height: number;
}

export const resizeTo = (height: number): Resize => ({
  type: RESIZE,
  version: 1,
  height: Math.ceil(height),
});

/** Tells the page around this one its height, now and whenever that changes; returns how to stop. */
export function tellHeight(): () => void {
  if (parent === window) return () => undefined;
  let told = 0;
  const observer = new ResizeObserver(() => {
    const message = resizeTo(document.documentElement.getBoundingClientRect().height);
    if (message.height === told) return;
    told = message.height;
    parent.postMessage(message, '*');
  });
  observer.observe(document.documentElement);
  return () => {
    observer.disconnect();
  };
}
