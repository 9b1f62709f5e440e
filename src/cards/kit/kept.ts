import { oncePer } from '../../catalog/once.ts';
import { dayInJapan } from '../../catalog/status.ts';
import type { Language } from '../../language/language.ts';

/** Who reads, and when: besides the version and the key, all on which something kept may depend. */
interface Reader {
  readonly language: Language;
  readonly now: Date;
}

/** Cards have about 4 KB each: 2 MB at the most. */
const mostKept = 500;

/**
 * Keeps what was made of one version of the data for the next who asks. Within a version, it changes only with the day in
 * Japan. When there are too many, all are forgotten at once.
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
