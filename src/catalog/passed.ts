import { hash } from 'node:crypto';

/**
 * The texts that have passed their schema. The check of the same text by the same code has the same outcome, and it is a
 * third of the processor time of a start.
 */
export interface PassedTexts {
  /** Whether the text of this stamp is one of them. */
  readonly has: (stamp: string) => boolean;
  readonly add: (stamp: string) => void;
}

/** Identifies a text at its path: half of a SHA-256, 128 bits, so that no two texts share one. */
export const stampOfText = (path: string, text: string): string =>
  hash('sha256', `${path}\0${text}`, 'base64url').slice(0, 22);
