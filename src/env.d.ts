/// <reference types="astro/client" />

declare namespace App {
  /** What the parts of a lecture know of it while it is rendered. */
  interface Locals {
    lecture: import('./layouts/lecture.ts').Lecture;
  }
}
