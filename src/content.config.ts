/** The book's texts: one MDX file a lecture, one folder a language. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug: lower-case words with hyphens');

const lectures = defineCollection({
  // the id is the file's place, en/byzantine-generals, not the slug, which all languages share
  loader: glob({
    base: './content',
    pattern: '*/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({
    title: z.string(),
    /** The page's address, the same in all languages; it never changes. */
    slug,
    /** The problem that the page opens with, printed large. */
    lead: z.string(),
    /** For search engines and previews. */
    description: z.string().max(160),
    /** One line for the contents. */
    short: z.string(),
    /** Exercises that fit, for a term’s plan. */
    exercises: z.string(),
    /** Slugs of the figures in the order in which they stand; a figure's number is its place. */
    figures: z.array(slug),
    /** Definitions, propositions and theorems in their order; they are numbered together. */
    statements: z.array(
      z.strictObject({ id: slug, kind: z.enum(['definition', 'proposition', 'lemma', 'theorem']) }),
    ),
    /** Keys of references.bib, in the order in which the sources are listed. */
    sources: z.array(z.string()),
  }),
});

/** The text of pages that are no lectures; their titles stand in the dictionary, for other pages to lead to them. */
const pages = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/pages/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({}),
});

export const collections = { lectures, pages };
