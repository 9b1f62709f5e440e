import type { Label } from '../index/labels.ts';

/** Takes the keys of one entry: what it is found by, and the keys whose short pieces find its misspellings. */
export interface KeySink {
  readonly key: (key: string, label: Label) => void;
  readonly grams: (key: string) => void;
}
