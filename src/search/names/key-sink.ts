import type { Label } from '../index/labels.ts';

/** Receives the keys of one entry: its look-up keys, and the keys whose n-grams find its misspellings. */
export interface KeySink {
  readonly key: (key: string, label: Label) => void;
  readonly grams: (key: string) => void;
}
