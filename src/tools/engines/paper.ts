/** How high the page would be on paper, where nobody can print: its rules for paper are turned to the screen. In the page. */
export function printedHeight(): number {
  const turn = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        const { mediaText } = rule.media;
        if (/\bprint\b/.test(mediaText)) rule.media.mediaText = mediaText.replaceAll('print', 'screen');
        else if (/\bscreen\b/.test(mediaText)) rule.media.mediaText = 'not all';
      }
      if (rule instanceof CSSGroupingRule) turn(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) turn(sheet.cssRules);
  return document.body.getBoundingClientRect().height;
}
