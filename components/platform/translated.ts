/**
 * Pages that a browser translates. A translator takes a text out of the page and puts an element in its place, as a rule
 * `<font>`, with the translation inside. Whoever set the text still holds the one that was taken out: what it says from
 * then on nobody sees, and the page goes on showing what was true before.
 *
 * So a text that was taken out is put back, empty, behind its translation. As soon as it says something else, the
 * translation goes, whole, and the translator finds the new text where it looks for texts.
 */

/** What a text says until it says something else, and the translation that stands for it. */
interface Translated {
  readonly text: string;
  readonly by: Element;
}

/** Elements that no page of the book has. */
const isTranslation = (node: Node): node is Element => /^(font|.*-tr-.*)$/i.test(node.nodeName);

/** The texts that were taken out of an element, and the translations that were put into it, in order. */
interface Exchange {
  readonly texts: Set<Text>;
  readonly translations: Set<Element>;
}

function exchangesIn(records: readonly MutationRecord[]): ReadonlyMap<Node, Exchange> {
  const found = new Map<Node, Exchange>();
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type !== 'childList') continue;
    const { texts, translations } = found.get(target) ?? { texts: new Set(), translations: new Set() };
    for (const node of removedNodes) if (node instanceof Text && node.parentNode !== target) texts.add(node);
    for (const node of addedNodes)
      if (isTranslation(node) && node.parentNode === target) translations.add(node);
    found.set(target, { texts, translations });
  }
  return found;
}

/** Follows all texts below `root` from now on. */
export function followTranslation(root: Node): void {
  const translated = new Map<Text, Translated>();

  const putBack = (text: Text, by: Element): void => {
    // the translator may have moved it into its own element, which goes on showing it
    if (by.contains(text)) text.replaceWith(text.cloneNode());
    translated.set(text, { text: translated.get(text)?.text ?? text.data, by });
    text.data = '';
    by.after(text);
    observer.observe(text, { characterData: true });
  };
  /** A translation that is no longer true goes; one that was taken back leaves the text as it was. */
  const settle = (text: Text, { text: before, by }: Translated, changed: boolean): void => {
    if (changed || !text.isConnected) by.remove();
    else if (!by.isConnected) text.data = before;
    else return;
    translated.delete(text);
  };
  const heed = (records: readonly MutationRecord[]): void => {
    if (translated.size === 0 && !records.some(({ addedNodes }) => [...addedNodes].some(isTranslation)))
      return;
    const anew = new Set<Node>();
    for (const { texts, translations } of exchangesIn(records).values()) {
      const [...by] = translations;
      for (const [i, text] of [...texts].slice(0, by.length).entries()) {
        putBack(text, by[i]!);
        anew.add(text);
      }
    }
    const changed = new Set(
      records.flatMap(({ type, target }) => (type === 'characterData' ? [target] : [])),
    );
    for (const [text, one] of [...translated]) if (!anew.has(text)) settle(text, one, changed.has(text));
    // what was done here is no news
    observer.takeRecords();
  };
  const observer = new MutationObserver(heed);
  observer.observe(root, { subtree: true, childList: true });
}

if (typeof document !== 'undefined') followTranslation(document);
