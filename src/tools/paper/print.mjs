// Prints a document of the book with Chromium, to a PDF with tags and an outline. Twice: on which page something stands
// is known only when the book has been printed, and the numbers have their room in it from the first.
import { chromium } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { ensureChromium } from '../chromium.mjs';
import { serve } from '../serve.mjs';
import { fontFile } from './fonts.mjs';

const options = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true };

/**
 * The page on which each place stands that a link of the book leads to, counted from 1.
 * @param {Uint8Array} pdf @returns {Promise<Readonly<Record<string, number>>>}
 */
async function pagesIn(pdf) {
  const book = await getDocumentProxy(new Uint8Array(pdf));
  // of each place, a reference to its page comes first
  const places = /** @type {Record<string, [{ num: number, gen: number }]>} */ (await book.getDestinations());
  const numbers = Object.entries(places).map(async ([id, [page]]) => {
    return /** @type {const} */ ([id, (await book.getPageIndex(page)) + 1]);
  });
  return Object.fromEntries(await Promise.all(numbers));
}

/** Writes the page numbers that a document asks for. @param {import('@playwright/test').Page} page @param {Readonly<Record<string, number>>} numbers */
const writeNumbers = (page, numbers) =>
  page.evaluate((known) => {
    for (const place of document.querySelectorAll('[data-page-of]')) {
      const number = known[place.getAttribute('data-page-of') ?? ''];
      if (number === undefined) throw new Error(`“${place.getAttribute('data-page-of')}” is on no page`);
      place.textContent = String(number);
    }
  }, numbers);

/** Without scripts, so that what is printed is what the server drew. @param {import('@playwright/test').Browser} browser @param {string} address @param {string} html */
async function openDocument(browser, address, html) {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.route(/\.woff2?$/, (route) => {
    const path = fontFile(route.request().url());
    return path === undefined ? route.continue() : route.fulfill({ path });
  });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/**
 * @param {string} html a document that stands in a built site as one more page
 * @param {{ directory: string, port: number, base: string }} site
 * @returns {Promise<Uint8Array>} the PDF
 */
export async function printBook(html, site) {
  const { address, close } = await serve({ ...site, search: true });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  try {
    const page = await openDocument(browser, `${address}paper.html`, html);
    const numbers = await pagesIn(await page.pdf(options));
    await writeNumbers(page, numbers);
    const pdf = await page.pdf(options);
    const moved = Object.entries(await pagesIn(pdf)).find(([id, number]) => numbers[id] !== number);
    if (moved) throw new Error(`“${moved[0]}” went to another page when the numbers were written`);
    return pdf;
  } finally {
    await browser.close();
    close();
  }
}
