import type { ParsedFile } from '../../kinds.ts';
import { oncePer } from '../../once.ts';
import type { FieldPath } from '../../place.ts';
import type { Problem } from '../../problem.ts';
import type { Person } from '../../schema/person.ts';
import type { Text } from '../../schema/text.ts';
import { peopleIn, withoutQualifier } from '../people.ts';
import { complain, inEachFile, warning } from '../rule.ts';

const inEnglish =
  /\b(?:died|deceased|passed away|posthumous(?:ly)?|(?:his|her|whose) (?:death|suicide)|late (?:actor|actress|singer|star))\b/iu;
const inJapanese = /亡くなりました|亡くなった|死去|逝去|他界|急逝|享年|没後/u;
const inKorean = /세상을 떠[나난났]|별세|사망|타계|고인이/u;

const speaksOfDeath = ({ en, ja, ko }: Text): boolean => inEnglish.test(en) || inJapanese.test(ja) || inKorean.test(ko);

/** A cheap test that rarely matches: only sentences with such a word are compared with the three hundred names. */
const wordOfDeath = /\b(?:late|died|death|funeral|suicide|passed away)\b/iu;

interface Telling {
  readonly path: FieldPath;
  readonly text: Text;
}

function sentencesIn(file: ParsedFile): Telling[] {
  switch (file.kind) {
    case 'series':
      return (file.value.notes ?? []).flatMap(({ topic, text }, index) =>
        topic === 'story' ? [] : [{ path: ['notes', index, 'text'], text }],
      );
    case 'quotes':
      return file.value.quotes.flatMap(({ role, text }, index) => [
        { path: ['quotes', index, 'role'], text: role },
        { path: ['quotes', index, 'text'], text },
      ]);
    default:
      return [];
  }
}

/** Sentences that may report the death of a real person. Plots are excluded, because characters die there. */
const tellingIn = oncePer((file: ParsedFile): readonly Telling[] =>
  sentencesIn(file).filter(({ text }) => wordOfDeath.test(text.en)),
);

const about = ({ names }: Pick<Person, 'names'>): Text => ({
  en: `speaks of a death, and "died" of ${names.en} is empty: fill it in, or say it without that word`,
  ja: `死去に触れていますが、${names.ja ?? names.en}の没年月日が空です。没年月日を入れるか、その言葉を使わずに書いてください`,
  ko: `사망을 언급하지만 ${names.ko ?? names.en}의 사망일이 비어 있습니다. 사망일을 적거나 그 말 없이 써 주세요`,
});

const inSummary = inEachFile((file) => {
  if (file.kind !== 'actors' && file.kind !== 'people') return [];
  const { died, summary } = file.value;
  return died === undefined && speaksOfDeath(summary)
    ? [complain({ file, path: ['summary'] }, warning(about(file.value)))]
    : [];
});

function inOthers(files: readonly ParsedFile[]): Problem[] {
  const living = files
    .flatMap((file) => peopleIn(file))
    .flatMap(({ record }) => ('occupation' in record && record.died === undefined ? record : []));
  return files.flatMap((file) =>
    tellingIn(file).flatMap(({ path, text }) =>
      living
        .filter(({ names }) => saysThatDied(text.en, withoutQualifier(names.en)))
        .map((record) => complain({ file, path }, warning(about(record)))),
    ),
  );
}

/**
 * Reports a text that mentions a death if the record has no date of death: cards would keep counting the person's age.
 */
export const deaths = (files: readonly ParsedFile[]): Problem[] => [...inSummary(files), ...inOthers(files)];

/**
 * The name next to the word: "the late Park Yong-ha", "Park Yong-ha, who died in 2010", "the death of Park Yong-ha".
 */
function saysThatDied(english: string, name: string): boolean {
  if (!english.includes(name)) return false;
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const before = new RegExp(
    String.raw`\b(?:the late|death of|funeral of|suicide of)\s+(?:\w+\s+){0,2}${escaped}`,
    'iu',
  );
  const after = new RegExp(
    String.raw`${escaped}(?:['’]s (?:death|suicide|funeral)|,? (?:who |had |has )?(?:died|passed away))`,
    'iu',
  );
  return before.test(english) || after.test(english);
}
