import { distance } from 'fastest-levenshtein';
import type { Catalog } from '../catalog/catalog.ts';
import type { Language } from '../language/language.ts';
import { clean } from '../search/clean.ts';
import { soundsOfLatin } from '../search/latin/sounds.ts';
import type { Outcome } from './outcomes.ts';

type Unknown = Extract<Outcome, { readonly verdict: 'unknown' }>;

/** Letters as they are typed: a syllable of hangul is two or three keys, and romanised "woo" and "wu" sound alike. */
function keysOf(name: string): string {
  const letters = clean(name).replaceAll(/[\s・-]/gu, '');
  return /^[a-z]+$/u.test(letters) ? (soundsOfLatin(letters)[0] ?? letters) : letters.normalize('NFD');
}

/** Fewer keys than these are another name sooner than a slip. */
const shortest = 6;

/** The whole name of a person that is one key away from what was typed. */
function nameBeside(typed: string, id: string, catalog: Catalog): boolean {
  const person = catalog.anyone(id);
  const keys = keysOf(typed);
  if (person === undefined || clean(typed).normalize('NFD').length < shortest) return false;
  const names = [...Object.values(person.names), ...('aliases' in person ? (person.aliases ?? []) : [])];
  return names.some((name) => typeof name === 'string' && distance(keysOf(name), keys) <= 1);
}

/**
 * The question with its slips mended: "choi jiwu in Rondo", where Choi Ji-woo is one key away and in that work. Undefined where
 * any unknown name is not beside somebody of the work's cast: it is then somebody else's name.
 */
export function withoutSlips(
  question: string,
  { names, known }: Unknown,
  catalog: Catalog,
  language: Language,
): string | undefined {
  const cast = new Set(known.flatMap((id) => catalog.series.get(id)?.cast?.map(({ person }) => person) ?? []));
  let mended = question;
  for (const { name, near } of names) {
    const meant = near.find((id) => cast.has(id) && nameBeside(name, id, catalog));
    const person = meant === undefined ? undefined : catalog.anyone(meant);
    if (person === undefined || !mended.includes(name)) return undefined;
    mended = mended.replaceAll(name, person.names[language] ?? person.names.en);
  }
  return mended === question ? undefined : mended;
}
