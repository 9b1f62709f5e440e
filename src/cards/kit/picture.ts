import type { Spec } from '../../pictures/spec.ts';

/** The content of a picture, and its alternative text for readers who cannot see it. */
export interface Picture {
  readonly spec: Spec;
  readonly alt: string;
  /** A line above the picture that says what it shows. */
  readonly note: string;
}
