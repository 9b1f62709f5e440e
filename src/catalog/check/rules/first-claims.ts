import { when } from '../../catalog.ts';
import type { ParsedFile } from '../../kinds.ts';
import { oncePer } from '../../once.ts';
import type { FieldPath } from '../../place.ts';
import type { Problem } from '../../problem.ts';
import type { Person } from '../../schema/person.ts';
import type { Credit, Series } from '../../schema/series.ts';
import { peopleIn, withoutQualifier } from '../people.ts';
import { complain, warning } from '../rule.ts';
import { isBefore } from './dates.ts';

interface Part {
  readonly series: Series;
  readonly credit: Credit;
}

/** The thing that a sentence claims to be a person's first. */
interface Claim {
  readonly place: number;
  readonly called: string;
  readonly nth: number;
  /** Whether an earlier part would count towards the claim. */
  readonly counts: (part: Part) => boolean;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

const pattern = new RegExp(
  String.raw`\b(?<nth>${ordinals.join('|')}) (?<origin>Japanese(?:-made)? )?(?:screen |network |feature |television |TV )*(?<what>film|movie|drama|serial|series|stage work|play|lead|work)\b(?<rest>(?: lead| in an? (?:\w+ )?(?:feature )?film)?)(?! in (?:six|about|an NHK)| since)`,
  'giu',
);

const kindsOf: Readonly<Record<string, readonly Series['kind'][]>> = {
  film: ['film'],
  movie: ['film'],
  drama: ['series', 'special'],
  serial: ['series'],
  series: ['series'],
  'stage work': ['stage'],
  play: ['stage'],
};

function claimsIn(text: string): Claim[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: called, index: place, groups = {} }): Claim[] => {
    const { nth = '', origin, what = '', rest = '' } = groups;
    const isLead = what === 'lead' || rest.trim() === 'lead';
    const kinds = kindsOf[what.toLowerCase()] ?? (rest.includes('film') ? ['film'] : undefined);
    // A debut may have been anywhere, so the check covers only "Japanese" claims and leads in works of the catalog.
    if (origin === undefined && !isLead && what !== 'film' && what !== 'stage work') return [];
    const counts = ({ series, credit }: Part): boolean =>
      series.country === 'JP' &&
      (kinds?.includes(series.kind) ?? true) &&
      (!isLead || credit.billing === 'lead') &&
      credit.unverified === undefined;
    return [{ place, called: called.trim(), nth: ordinals.indexOf(nth.toLowerCase()) + 1, counts }];
  });
}

/** The name, or the given name alone if a singer uses it: Park Yong-ha, Chansung. */
const formsOf = ({ names, aliases = [] }: Person): string[] => {
  const en = withoutQualifier(names.en);
  const given = en.split(' ').slice(1).join(' ');
  const single = given.replaceAll('-', '');
  return [
    en,
    ...aliases.filter((alias) => /^\p{Script=Latin}[\p{Script=Latin}.' -]{3,}$/u.test(alias)),
    given,
    single,
  ].filter((form) => form.length > 3);
};

/** The person named last before the claim in its sentence, or right behind it: "first lead for Kim Kkot-bi". */
function whoseClaim(text: string, claim: Claim, cast: readonly Person[]): Person | undefined {
  const start = Math.max(text.lastIndexOf('. ', claim.place), text.lastIndexOf('; ', claim.place)) + 1;
  const before = text.slice(start, claim.place).toLowerCase();
  const after = text.slice(claim.place + claim.called.length).toLowerCase();
  const found = cast
    .flatMap((person) =>
      formsOf(person).flatMap((form) => {
        const name = form.toLowerCase();
        if (after.startsWith(` for ${name}`) || after.startsWith(` of ${name}`)) return [{ person, at: Infinity }];
        const at = before.lastIndexOf(name);
        return at < 0 ? [] : [{ person, at }];
      }),
    )
    .toSorted((a, b) => b.at - a.at);
  if (found[0] !== undefined) return found[0].person;
  return /\b(?:his|her)\s*$/u.test(before) && cast.length === 1 ? cast[0] : undefined;
}

interface Telling {
  readonly path: FieldPath;
  readonly text: string;
  readonly series: Series;
  readonly claims: readonly Claim[];
}

/** Notes on a work and its parts that call something a person's first. */
const tellingIn = oncePer((file: ParsedFile): readonly Telling[] => {
  if (file.kind !== 'series') return [];
  const series = file.value;
  const texts: [FieldPath, string][] = [
    ...(series.notes ?? []).map(({ text }, index): [FieldPath, string] => [['notes', index, 'text', 'en'], text.en]),
    ...(series.cast ?? []).flatMap(({ note }, index): [FieldPath, string][] =>
      note === undefined ? [] : [[['cast', index, 'note', 'en'], note.en]],
    ),
  ];
  return texts
    .map(([path, text]) => ({ path, text, series, claims: claimsIn(text) }))
    .filter(({ claims }) => claims.length > 0);
});

/** "Her first Japanese lead" although the casts contain an earlier one: the source's claim, or our mistake. */
export function firstClaims(files: readonly ParsedFile[]): Problem[] {
  const people = new Map(
    files
      .flatMap((file) => peopleIn(file))
      .flatMap(({ record }) => ('occupation' in record ? [[record.id, record]] : [])),
  );
  const parts = new Map<string, Part[]>();
  for (const { kind, value } of files)
    if (kind === 'series')
      for (const credit of value.cast ?? [])
        parts.set(credit.person, [...(parts.get(credit.person) ?? []), { series: value, credit }]);
  return files.flatMap((file) =>
    tellingIn(file).flatMap(({ path, text, series, claims }) => {
      const cast = (series.cast ?? []).flatMap(({ person }) => people.get(person) ?? []);
      return claims.flatMap((claim): Problem[] => {
        const person = whoseClaim(text, claim, cast);
        if (person === undefined) return [];
        const earlier = (parts.get(person.id) ?? [])
          .filter((part) => claim.counts(part) && isBefore(when(part.series), when(series)))
          .toSorted((a, b) => when(a.series).localeCompare(when(b.series)));
        if (earlier.length < claim.nth) return [];
        const known = earlier.map((part) => `${part.series.id} (${when(part.series)})`).join(', ');
        const sentence = {
          en: `says "${claim.called}" of ${person.names.en}, but the casts have ${known} before`,
          ja: `${person.names.ja ?? person.names.en}について「${claim.called}」とありますが、出演者一覧にはそれより前に${known}があります`,
          ko: `${person.names.ko ?? person.names.en}에 대해 ‘${claim.called}’라고 하지만 출연진에는 그보다 앞서 ${known}이(가) 있습니다`,
        };
        return [complain({ file, path }, warning(sentence))];
      });
    }),
  );
}
