import { when } from '../../catalog.ts';
import type { ParsedFile } from '../../kinds.ts';
import { oncePer } from '../../once.ts';
import type { FieldPath } from '../../place.ts';
import type { Problem } from '../../problem.ts';
import type { Anyone, Person } from '../../schema/person.ts';
import type { Credit, Series } from '../../schema/series.ts';
import type { Text } from '../../schema/text.ts';
import { firstClaimsIn, type FirstClaim } from '../first-claim.ts';
import { peopleIn, withoutQualifier } from '../people.ts';
import { complain, warning } from '../rule.ts';
import { isBefore } from './dates.ts';

interface Part {
  readonly series: Series;
  readonly credit: Credit;
}

const languages = ['en', 'ja', 'ko'] as const;

const scripts: Readonly<Record<keyof Text, RegExp>> = {
  en: /^\p{Script=Latin}[\p{Script=Latin}.' -]{3,}$/u,
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{2,}$/u,
  ko: /^[\p{Script=Hangul} ]{2,}$/u,
};

/** The names in a language; in English also the given name alone if it is a stage name: Park Yong-ha, Chansung. */
function formsOf({ names, aliases = [] }: Anyone, language: keyof Text): string[] {
  const spelt = aliases.filter((alias) => scripts[language].test(alias));
  if (language !== 'en') return [names[language] ?? '', ...spelt].filter((form) => form.length > 1);
  const en = withoutQualifier(names.en);
  const given = en.split(' ').slice(1).join(' ');
  return [en, ...spelt, given, given.replaceAll('-', '')].filter((form) => form.length > 3);
}

const sentenceEnds = ['. ', '; ', '。'];

/** The last person named before the claim in its sentence, or right after it: "first lead for Kim Kkot-bi". */
function whoseClaim(text: string, { place, called }: FirstClaim, language: keyof Text, cast: readonly Anyone[]) {
  const start = Math.max(...sentenceEnds.map((end) => text.lastIndexOf(end, place))) + 1;
  const before = text.slice(start, place).toLowerCase();
  const after = text.slice(place + called.length).toLowerCase();
  const found = cast
    .flatMap((person) =>
      formsOf(person, language).flatMap((form) => {
        const name = form.toLowerCase();
        if (after.startsWith(` for ${name}`) || after.startsWith(` of ${name}`)) return [{ person, at: Infinity }];
        const at = before.lastIndexOf(name);
        return at < 0 ? [] : [{ person, at }];
      }),
    )
    .toSorted((a, b) => b.at - a.at);
  if (found[0] !== undefined) return found[0].person;
  const isOfTheOnlyOne =
    /\b(?:his|her)\s*$/u.test(before) || /^ (?:for|of) the (?:star|singer|actor|actress)\b/u.test(after);
  return isOfTheOnlyOne && cast.length === 1 ? cast[0] : undefined;
}

interface Telling {
  readonly path: FieldPath;
  readonly text: string;
  readonly language: keyof Text;
  /** A note is about its work, a summary about its person. */
  readonly about: Series | Person;
  readonly claims: readonly FirstClaim[];
}

function textsOf(file: ParsedFile): { about: Series | Person; texts: [FieldPath, Text | undefined][] } | undefined {
  if (file.kind === 'actors') return { about: file.value, texts: [[['summary'], file.value.summary]] };
  if (file.kind !== 'series') return undefined;
  const { notes = [], cast = [] } = file.value;
  return {
    about: file.value,
    texts: [
      ...notes.map(({ text }, index): [FieldPath, Text] => [['notes', index, 'text'], text]),
      ...cast.map(({ note }, index): [FieldPath, Text | undefined] => [['cast', index, 'note'], note]),
    ],
  };
}

/** Notes on a work and its parts, and summaries of actors, that claim a person's first. */
const tellingIn = oncePer((file: ParsedFile): readonly Telling[] => {
  const { about, texts } = textsOf(file) ?? {};
  if (about === undefined) return [];
  return (texts ?? [])
    .flatMap(([place, text]) =>
      languages.map((language) => ({
        path: [...place, language],
        text: text?.[language] ?? '',
        language,
        about,
        claims: firstClaimsIn(text?.[language] ?? '', language),
      })),
    )
    .filter(({ claims }) => claims.length > 0);
});

const countsFor = ({ isLead, kinds }: FirstClaim, { series, credit }: Part): boolean =>
  series.country === 'JP' &&
  (kinds?.includes(series.kind) ?? true) &&
  (!isLead || credit.billing === 'lead') &&
  credit.unverified === undefined;

interface Casts {
  readonly people: ReadonlyMap<string, Anyone>;
  readonly parts: ReadonlyMap<string, readonly Part[]>;
}

function castsIn(files: readonly ParsedFile[]): Casts {
  const parts = new Map<string, Part[]>();
  for (const { kind, value } of files)
    if (kind === 'series')
      for (const credit of value.cast ?? [])
        parts.set(credit.person, [...(parts.get(credit.person) ?? []), { series: value, credit }]);
  return { people: new Map(files.flatMap((file) => peopleIn(file)).map(({ record }) => [record.id, record])), parts };
}

const inOrder = (parts: readonly Part[]): Part[] =>
  parts.toSorted((a, b) => when(a.series).localeCompare(when(b.series)));

/** The person and the work that a claim is about. In a summary, the work is the earliest one named. */
function subjectOf({ about, text, language }: Telling, claim: FirstClaim, { people, parts }: Casts) {
  if ('occupation' in about) {
    const named = (parts.get(about.id) ?? []).filter(({ series: { titles } }) => {
      const title = titles[language];
      return title !== undefined && text.includes(title);
    });
    return { person: about, series: inOrder(named)[0]?.series };
  }
  const cast = (about.cast ?? []).flatMap(({ person }) => people.get(person) ?? []);
  return { person: whoseClaim(text, claim, language, cast), series: about };
}

/** Reports "her first Japanese lead" if the casts contain an earlier one: either the source is wrong, or we are. */
export function firstClaims(files: readonly ParsedFile[]): Problem[] {
  const casts = castsIn(files);
  return files.flatMap((file) =>
    tellingIn(file).flatMap((telling) =>
      telling.claims.flatMap((claim): Problem[] => {
        const { person, series } = subjectOf(telling, claim, casts);
        if (person === undefined || series === undefined) return [];
        const earlier = inOrder(casts.parts.get(person.id) ?? []).filter(
          (part) => countsFor(claim, part) && isBefore(when(part.series), when(series)),
        );
        if (earlier.length < claim.nth) return [];
        const known = earlier.map((part) => `${part.series.id} (${when(part.series)})`).join(', ');
        const sentence = {
          en: `says "${claim.called}" of ${person.names.en}, but the casts have ${known} before`,
          ja: `${person.names.ja ?? person.names.en}について「${claim.called}」とありますが、出演者一覧にはそれより前に${known}があります`,
          ko: `${person.names.ko ?? person.names.en}에 대해 ‘${claim.called}’(이)라고 하지만 출연진에는 그보다 앞서 ${known}이(가) 있습니다`,
        };
        return [complain({ file, path: telling.path }, warning(sentence))];
      }),
    ),
  );
}
