/**
 * When a figure of a page is woken (`client:visible`): about when it is seen. On a phone a first figure often lies just
 * below the window, and is not woken while the page opens.
 */
export const WHEN_NEAR = { rootMargin: '64px' };
