import { oncePer } from '../../catalog/once.ts';
import { dayInJapan } from '../../catalog/status.ts';
import type { Language } from '../../language/language.ts';

/** The reader's language and the day: besides version and key, cached cards depend on nothing else. */
interface Reader {
  readonly language: Language;
  readonly now: Date;
}

/** The maximum number of cached cards: about 4 KB each, so at most 2 MB. */
const mostKept = 500;

/**
 * Caches cards made from one version of the data. Within a version, a card changes only with the day in Japan. A full
 * cache is cleared at once.
 */
export function keptPerDay<Made>(): (
  version: object,
  { language, now }: Reader,
  key: string,
  make: () => Made,
) => Made {
  const keptOf = oncePer((_version: object) => new Map<string, Made>());
  return (version, { language, now }, key, make) => {
    const kept = keptOf(version);
    const whole = `${dayInJapan(now)} ${language} ${key}`;
    const known = kept.get(whole);
    if (known !== undefined) return known;
    const made = make();
    if (kept.size >= mostKept) kept.clear();
    kept.set(whole, made);
    return made;
  };
}
