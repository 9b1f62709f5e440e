import type { ParsedFile } from '../../kinds.ts';
import type { FieldPath } from '../../place.ts';
import { error, inEachFile, warning, type Complaint } from '../rule.ts';
import { problemAt } from '../../report.ts';
import { writingsIn, type Writing } from '../writing.ts';

/**
 * The longest text that is shown whole, in UTF-16 code units as Discord counts them. Discord's own limits are 4,096 for
 * a description, 1,024 for a field, 256 for its name, 100 for a choice or a menu's label; what stands beside the text on
 * the card (year, citations, other people of the page) is taken off.
 */
const longest: Readonly<Record<string, number>> = {
  names: 60,
  titles: 93,
  aliases: 100,
  name: 60,
  knownFor: 100,
  summary: 700,
  premise: 1000,
  text: 600,
  words: 400,
  note: 250,
  character: 100,
  basedOn: 250,
  role: 150,
  speaker: 90,
  what: 600,
  value: 100,
  publisher: 100,
  title: 256,
  print: 100,
  spelling: 100,
};

function tooLong({ text, field }: Writing): Complaint[] {
  const most = longest[field];
  return most === undefined || text.length <= most
    ? []
    : [error(`has ${text.length} characters, and the card has room for ${most}`)];
}

const listRoom = 1024;

const joined = (list: readonly string[] | undefined): number => (list ?? []).join(' · ').length;

/** Lists that a card joins into one field. */
function longLists(file: ParsedFile): { path: FieldPath; length: number }[] {
  if (file.kind === 'series') return [{ path: ['aliases'], length: joined(file.value.aliases) }];
  if (file.kind !== 'actors' && file.kind !== 'people') return [];
  const { aliases, knownFor } = file.value;
  const widest = Math.max(
    ...(['en', 'ja', 'ko'] as const).map((language) => joined(knownFor?.map((one) => one[language]))),
  );
  return [
    { path: ['aliases'], length: joined(aliases) },
    { path: ['knownFor'], length: widest },
  ];
}

/** No text is longer than the card can show. */
export const length = inEachFile((file) => [
  ...writingsIn(file).flatMap((writing) =>
    tooLong(writing).map(({ severity, message }) => problemAt(file, writing.path, severity, message)),
  ),
  ...longLists(file)
    .filter((list) => list.length > listRoom)
    .map((list) => {
      const { severity, message } = warning(
        `is ${list.length} characters long when joined: the card shows ${listRoom}`,
      );
      return problemAt(file, list.path, severity, message);
    }),
]);
