/// <reference types="astro/client" />

declare namespace App {
  /** What the parts of a lecture know of it while it is rendered. */
  interface Locals {
    lecture: import('./layouts/lecture.ts').Lecture;
    /** Its text as it is written. */
    text: string;
    /** How often each source has been cited so far. */
    cited: Map<string, number>;
  }
}
