import type { Spec } from '../../pictures/spec.ts';

/** The content of a picture, and its alternative text for readers who cannot see it. */
export interface Picture {
  readonly spec: Spec;
  readonly alt: string;
  /** What the picture shows, in a line that stands over it. */
  readonly note: string;
}
