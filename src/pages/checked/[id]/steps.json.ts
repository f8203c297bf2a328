/** What is known and to be shown after each step of a proof: for lectures, where it is stepped through. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { CHECKED } from '../../../layouts/checked/checked.ts';
import { named } from '../../../layouts/checked/names.ts';
import { recordOf, writtenSteps } from '../../../layouts/checked/steps.ts';

export const getStaticPaths = (() =>
  CHECKED.flatMap(({ lecture, place }) => {
    if (lecture === null) return [];
    const found = named(lecture, place);
    return writtenSteps(found.body, place).length === 0 ? [] : [{ params: { id: place }, props: { found } }];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ found: ReturnType<typeof named> }> = ({ props: { found } }) =>
  Response.json(recordOf(found.body, found.place, found.lecture, found.label));
