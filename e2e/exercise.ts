/** What the browser tests of exercises share: opening one, answering it by keyboard, and reading what came of it. */
import type { Locator, Page } from '@playwright/test';
import { exerciseNamed } from '../src/exercises/catalogue.ts';
import type { PredictAnswer } from '../src/exercises/kinds/predict.ts';
import { instanceOf, kindOf } from '../src/exercises/mark.ts';
import type { OralScenario } from '../src/scenario/scenario.ts';
import { frameWords } from '#words/exercises/frame.ts';
import { predictWords } from '#words/exercises/predict.ts';
import { expect, messagesOn, reach, words } from './helpers.ts';

/** Opens an instance of an exercise and waits until it answers. */
export async function openExercise(page: Page, code: string, seed = 1): Promise<Locator> {
  await page.goto(`exercises/${code}/?seed=${seed}`);
  const frame = page.locator('.exercise');
  await expect(frame).toHaveAttribute('data-live');
  await expect(frame.locator('.sheet:not([data-live]):has(> .worlds)')).toHaveCount(0);
  return frame;
}

/** An exercise's right answer to a seed, as its text. */
export function answerTo(code: string, seed: number): string {
  const exercise = exerciseNamed(code)!;
  const kind = kindOf(exercise);
  return kind.write(kind.reference(instanceOf(exercise, seed)));
}

/** Comes to a button by Tab alone, and presses it. */
export async function press(page: Page, button: Locator): Promise<void> {
  await reach(page, button);
  await page.keyboard.press('Enter');
}

export const named = (within: Locator | Page, name: string): Locator =>
  within.getByRole('button', { name, exact: true });

export const checkButton = (within: Locator | Page): Locator => named(within, frameWords.check);

export const result = (within: Locator | Page): Locator => within.locator('.result');

/** Presses Check by keyboard and waits for what it says. */
export async function check(page: Page, frame: Locator, mark: 'right' | 'wrong'): Promise<void> {
  await press(page, checkButton(frame));
  await expect(result(frame)).toContainText(frameWords.marks[mark]);
}

/** Has a traitor's letter say something else: Enter turns it, and the focus stays on it. */
export async function tell(
  page: Page,
  frame: Locator,
  world: number,
  letter: string,
  order: string,
): Promise<void> {
  await messagesOn(frame, world).getByRole('button', { name: letter }).focus();
  const focused = messagesOn(frame, world).locator(':focus');
  const says = new RegExp(`\\b${order}\\b.*${words.map.turn}`);
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(focused).toHaveAccessibleName(says, { timeout: 500 });
  }).toPass();
}

/** What the generals of an instance really decide, in an exercise that asks for it. */
export function decisions(code: string, seed = 1): PredictAnswer {
  const exercise = exerciseNamed(code)!;
  return kindOf(exercise).reference(instanceOf(exercise, seed)) as PredictAnswer;
}

/** The field for one general's decision, in an exercise on oral messages. */
export const side = (page: Page, code: string, general: number): Locator => {
  const { scenario } = instanceOf(exerciseNamed(code)!, 1) as { readonly scenario: OralScenario };
  return page.getByRole('group', { name: predictWords.answer.decides(general, scenario), exact: true });
};

/** The first of the decisions turned round. */
export const wrongDecisions = (code: string): PredictAnswer =>
  decisions(code).map(([general, order], i) => [
    general,
    i > 0 ? order : order === 'attack' ? 'retreat' : 'attack',
  ]);
