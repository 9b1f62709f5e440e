import { countKeys, countWrittenKeys } from '../keys.ts';
import { kindOf } from '../kinds.ts';
import { normalForm } from './normal-form.ts';
import { pageAddress } from './page-address.ts';
import type { Texts } from './check.ts';

/**
 * A text in its normal form, with each page under its one address. A text that cannot be read stays as it is, and so does one with a repeated key, because
 * one of the two values would be lost.
 */
export function fixText(path: string, text: string): string {
  const kind = kindOf(path);
  if (kind === undefined || text.includes('\uFFFD')) return text;
  let value: unknown;
  try {
    value = JSON.parse(text, (key, one: unknown) =>
      key === 'url' && typeof one === 'string' ? pageAddress(one) : one,
    );
  } catch {
    return text;
  }
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && countWrittenKeys(text) === countKeys(value) ? normalForm(kind, value) : text;
}

/** The texts that change when all files are normalised. */
export function fixTexts(texts: Texts): Map<string, string> {
  const fixed = [...texts].map(([path, text]): [string, string] => [path, fixText(path, text)]);
  return new Map(fixed.filter(([path, text]) => texts.get(path) !== text));
}
