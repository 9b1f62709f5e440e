import type { ParsedFile } from '../../kinds.ts';
import type { FieldPath } from '../../place.ts';
import type { Problem } from '../../problem.ts';
import type { Person } from '../../schema/person.ts';
import type { Text } from '../../schema/text.ts';
import { peopleIn, withoutQualifier } from '../people.ts';
import { complain, warning } from '../rule.ts';

const inEnglish =
  /\b(?:died|deceased|passed away|posthumous(?:ly)?|(?:his|her|whose) (?:death|suicide)|late (?:actor|actress|singer|star))\b/iu;
const inJapanese = /亡くなりました|亡くなった|死去|逝去|他界|急逝|享年|没後/u;
const inKorean = /세상을 떠[나난났]|별세|사망|타계|고인이/u;

const speaksOfDeath = ({ en, ja, ko }: Text): boolean => inEnglish.test(en) || inJapanese.test(ja) || inKorean.test(ko);

/** Sentences that tell of real people. A plot, in which anybody may die, is not among them. */
function tellingIn(file: ParsedFile): { path: FieldPath; text: Text }[] {
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

const about = (record: Pick<Person, 'names'>): string =>
  `speaks of a death, and "died" of ${record.names.en} is empty: fill it in, or say it without that word`;

/** The record says in words what it does not say in its date: then every card goes on counting the years. */
export function deaths(files: readonly ParsedFile[]): Problem[] {
  const living = files
    .flatMap((file) => peopleIn(file))
    .flatMap(({ record }) => ('occupation' in record && record.died === undefined ? record : []));
  return files.flatMap((file): Problem[] => {
    if (file.kind === 'actors' || file.kind === 'people') {
      const { died, summary } = file.value;
      return died === undefined && speaksOfDeath(summary)
        ? [complain({ file, path: ['summary'] }, warning(about(file.value)))]
        : [];
    }
    return tellingIn(file).flatMap(({ path, text }) => {
      const named = living.filter(({ names }) => saysThatDied(text.en, withoutQualifier(names.en)));
      return named.map((record) => complain({ file, path }, warning(about(record))));
    });
  });
}

/** "the late Park Yong-ha", "Park Yong-ha, who died in 2010", "the death of Park Yong-ha": the name beside the word. */
function saysThatDied(english: string, name: string): boolean {
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
