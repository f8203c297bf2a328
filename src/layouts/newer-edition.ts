/** The notice of a newer edition: fills in the page's own words; the button leads to it. */
export function announceEdition(words: HTMLTemplateElement, use: () => void): void {
  document.querySelector('.newer-edition')?.remove();
  const notice = document.createElement('div');
  notice.className = 'newer-edition';
  notice.setAttribute('role', 'status');
  document.body.append(notice);
  // screen readers say what comes into a status line that is there already
  setTimeout(() => {
    notice.append(words.content.cloneNode(true));
    notice.querySelector('button')?.addEventListener('click', use);
  }, 100);
}
