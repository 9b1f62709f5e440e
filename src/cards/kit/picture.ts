import type { Spec } from '../../pictures/spec.ts';

/** A picture's content, and the same content in words for readers who cannot see it. */
export interface Picture {
  readonly spec: Spec;
  readonly alt: string;
}
