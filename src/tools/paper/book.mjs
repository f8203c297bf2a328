// The whole book as one document to be printed, put together from the pages of a built site.
//
// From the built pages, and not from a page of its own that the site would hold: so what is printed is what readers see,
// and the site has no address that nobody is to visit, find or keep. As one document, and not as one PDF a page put
// together afterwards: so the browser writes outline, tags and links for the whole; tools that join PDFs lose them.
import { DomUtils } from 'htmlparser2';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import lectures from '../../../content/en/contents.json' with { type: 'json' };
import { CURRENT } from '../../exercises/catalogue.ts';
import { frameWords } from '#words/exercises/frame.ts';
import { pageWords } from '#words/pages.ts';
import { paperWords } from '#words/paper.ts';
import { root } from '../run.mjs';
import { fontStyles } from './fonts.mjs';
import {
  addressOf,
  allOf,
  hasClass,
  htmlOf,
  insideOf,
  preparePage,
  readHtml,
  tagOf,
  withClass,
} from './page.mjs';

const { append, nextElementSibling } = DomUtils;
const { paper } = paperWords;
const { site: words, glossary, references } = pageWords;

/** @typedef {{ version: string, date: string }} Edition what the title page says of this printing */
/** @typedef {{ id: string, title: string }} Entry a line of the contents; its title is HTML */
/** @typedef {Entry & { html: string, sections: readonly Entry[] }} Part a chapter of the printed book */

/** Sections that every lecture has: nobody looks for them in the contents. */
const everywhere = ['summary', 'exercises', 'sources'];

/** Where a page number is written once it is known (print.mjs). @param {string} id */
const pageOf = (id) => `<span class="page-of" data-page-of="${id}"></span>`;

/** @typedef {ReturnType<typeof openSite>} Site */

/**
 * What is printed of a built site, and its pages, which remember the styles they come with.
 * @param {string} directory @param {readonly string[] | undefined} only slugs of lectures
 */
function openSite(directory, only) {
  /** @type {Set<string>} */
  const styles = new Set();
  /** @param {string} path */
  const fileOf = (path) => join(directory, path, 'index.html');
  const chosen = lectures.filter(({ slug }) => existsSync(fileOf(slug)) && (only?.includes(slug) ?? true));
  const exercises = CURRENT.filter(({ lecture }) => chosen.some(({ slug }) => slug === lecture));
  const parts = new Map([
    ['', 'contents'],
    ...chosen.map(({ slug }) => /** @type {const} */ ([`${slug}/`, slug])),
    ...exercises.map(({ code }) => /** @type {const} */ ([`exercises/${code}/`, code])),
    ...['exercises', 'glossary', 'references'].map((id) => /** @type {const} */ ([`${id}/`, id])),
  ]);
  /** @param {string} path */
  const read = (path) => {
    const page = readHtml(readFileSync(fileOf(path), 'utf8'));
    const isStyle = (/** @type {import('./page.mjs').Element} */ { name, attribs }) =>
      name === 'style' || attribs.rel === 'stylesheet';
    for (const style of allOf(tagOf(page, 'head'), isStyle)) styles.add(htmlOf(style));
    return page;
  };
  const cover = read('');
  const places = { root: addressOf(cover), parts };
  /** @param {string} path @param {string} part */
  const main = (path, part) => preparePage(read(path), part, places);
  return { styles, cover, places, chosen, exercises, main };
}

/** What was known before a step stands beside those above it. @param {import('./page.mjs').Element} facts */
function onlyNew(facts) {
  for (const fact of allOf(facts, ({ name }) => name === 'li'))
    DomUtils.removeElement(hasClass('new')(fact) ? tagOf(fact, 'b') : fact);
  if (allOf(facts, ({ name }) => name === 'li').length === 0) DomUtils.removeElement(facts);
  else tagOf(facts, 'dt').children = readHtml(paper.stepsNew).children;
}

/**
 * The steps of a checked proof in a box below it. They come from the page of the statement: in the lecture they are shown
 * where scripts run.
 * @param {Site['main']} main @param {import('./page.mjs').Element} statement
 */
function addSteps(main, statement) {
  if (!allOf(statement, ({ attribs }) => attribs['data-steps'] !== undefined)[0]) return;
  const id = (statement.attribs.id ?? '').replace(/^.*--/, '');
  const steps = withClass(main(`checked/${id}/`, `checked-${id}`), 'steps-of-proof');
  for (const link of allOf(steps, hasClass('where'))) DomUtils.removeElement(link);
  for (const facts of allOf(steps, hasClass('facts-known'))) onlyNew(facts);
  let proof = nextElementSibling(statement);
  while (proof !== null && !hasClass('proof')(proof)) proof = nextElementSibling(proof);
  if (proof === null) throw new Error(`no proof stands below “${id}”, which has steps`);
  const box = readHtml(
    `<aside class="steps-on-paper"><p><b>${paper.steps}</b> ${paper.stepsHow}</p>${htmlOf(steps)}</aside>`,
  );
  for (const part of box.children) append(proof, part);
}

/** @param {Site} site @param {{ slug: string }} lecture @returns {Part} */
function lecturePart({ main }, { slug }) {
  const text = main(`${slug}/`, slug);
  for (const statement of allOf(text, hasClass('statement'))) addSteps(main, statement);
  for (const anchor of allOf(text, hasClass('anchor'))) DomUtils.removeElement(anchor);
  const sections = allOf(text, ({ name, attribs }) => name === 'h2' && attribs.id !== undefined)
    .map((heading) => ({ id: heading.attribs.id ?? '', title: insideOf(heading).trim() }))
    .filter(({ id }) => !everywhere.includes(id.slice(`${slug}--`.length)));
  return { id: slug, title: insideOf(tagOf(text, 'h1')), html: insideOf(text), sections };
}

/** An exercise is posed in one part of the book and solved in another. @param {Site} site @param {Site['exercises'][number]} exercise */
function exercisePart({ main, places }, { code, level }) {
  const page = main(`exercises/${code}/`, code);
  const title = paper.exercise(insideOf(tagOf(page, 'h1')), frameWords.level(level));
  const address = new URL(`exercises/${code}/`, places.root).href;
  const solution = `${code}--solution`;
  return {
    posed: `<section class="exercise-posed" id="${code}"><h3>${title}</h3>
      <div class="place">${insideOf(withClass(page, 'place'))}</div>
      <div class="hints">${insideOf(withClass(page, 'worked-hints'))}</div>
      <p class="print-link">${paper.live} <a href="${address}">${address}</a> ·
      <a href="#${solution}">${paper.solved} ${pageOf(solution)}</a></p></section>`,
    solved: `<section class="exercise-solved" id="${solution}"><h3>${title}</h3>${insideOf(withClass(page, 'worked'))}
      <p class="print-link"><a href="#${code}">${paper.asked} ${pageOf(code)}</a></p></section>`,
  };
}

/** Exercises and solutions, lecture by lecture. @param {Site} site @param {readonly Part[]} parts @returns {Part[]} */
function exerciseParts(site, parts) {
  const groups = parts.map(({ id, title }) => {
    const all = site.exercises.filter(({ lecture }) => lecture === id).map((one) => exercisePart(site, one));
    return { heading: all.length === 0 ? '' : `<h2>${title}</h2>`, all };
  });
  /** @param {string} id @param {string} title @param {string} lead @param {'posed' | 'solved'} which @returns {Part} */
  const part = (id, title, lead, which) => {
    const html = groups
      .map(({ heading, all }) => heading + all.map((one) => one[which]).join('\n'))
      .join('\n');
    const opening = `<h1>${title}</h1><p class="lead">${lead}</p>`;
    return { id, title, sections: [], html: `<article class="lecture">${opening}${html}</article>` };
  };
  return [
    part('exercises', paper.exercises, paper.exercisesLead, 'posed'),
    part('solutions', paper.solutions, paper.solutionsLead, 'solved'),
  ];
}

/** @param {Site} site @returns {Part[]} */
const listParts = ({ main }) =>
  [
    { id: 'glossary', ...glossary },
    { id: 'references', ...references },
  ].map(({ id, title }) => ({ id, title, sections: [], html: insideOf(main(`${id}/`, id)) }));

/** @param {Site} site @param {Edition} edition */
function titlePage({ cover, places }, { version, date }) {
  const address = places.root.href;
  return `<section class="title-page" id="title">
    <p class="small-caps">${paper.kind}</p>
    <h1>${insideOf(tagOf(cover, 'h1'))}</h1>
    <p class="lead">${words.subtitle}</p>
    ${htmlOf(withClass(cover, 'frontier-picture'))}
    <div class="imprint">
      <p>${paper.version(version, date)}<br />${words.licence}<br />${paper.address} <a href="${address}">${address}</a></p>
      <p>${paper.figures}</p><p>${paper.proofs}</p>
    </div></section>`;
}

/** @param {readonly Part[]} parts */
function contentsPage(parts) {
  /** @param {Entry} entry */
  const line = ({ id, title }) => `<a href="#${id}"><span>${title}</span> ${pageOf(id)}</a>`;
  /** @param {readonly Entry[]} sections */
  const list = (sections) =>
    sections.length === 0 ? '' : `<ol>${sections.map((one) => `<li>${line(one)}</li>`).join('')}</ol>`;
  const items = parts.map((part) => `<li>${line(part)}${list(part.sections)}</li>`);
  return `<nav class="paper-contents" id="contents"><h1>${paper.contents}</h1><ol>${items.join('')}</ol></nav>`;
}

/** Every part has its title below its pages. @param {Entry} part */
function pageRule({ id, title }) {
  const text = JSON.stringify(title.replaceAll(/<[^>]*>/g, ''));
  return `@page ${id} { @bottom-left { content: ${text}; } } #${id} { page: ${id}; }`;
}

/**
 * The document, as HTML for a page of the site it is made from.
 * @param {string} directory a built site
 * @param {Edition} edition
 * @param {readonly string[]} [only] the slugs of the lectures to take; all of them if left out
 */
export function bookDocument(directory, edition, only) {
  const site = openSite(directory, only);
  const lectureParts = site.chosen.map((lecture) => lecturePart(site, lecture));
  const parts = [...lectureParts, ...exerciseParts(site, lectureParts), ...listParts(site)];
  const paperStyle = readFileSync(join(root, 'src/styles/paper.css'), 'utf8');
  return `<!doctype html>
<html lang="en" data-theme="light">
<head><meta charset="utf-8" /><title>${words.title}: ${words.subtitle}</title>
${[...site.styles].join('\n')}
<style>${[fontStyles(), paperStyle, ...parts.map(pageRule)].join('\n')}</style></head>
<body class="paper">
${titlePage(site, edition)}
${contentsPage(parts)}
${parts.map(({ id, html }) => `<section class="part" id="${id}">${html}</section>`).join('\n')}
</body></html>`;
}
