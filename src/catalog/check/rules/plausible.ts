import { addDays } from '../../calendar.ts';
import type { ParsedFile } from '../../kinds.ts';
import type { FieldPath } from '../../place.ts';
import { problemAt } from '../../report.ts';
import { dayInJapan } from '../../status.ts';
import { inEachFile, warning, type Complaint } from '../rule.ts';

type Found = readonly [FieldPath, Complaint];

function checkedDays(file: ParsedFile): [FieldPath, string][] {
  switch (file.kind) {
    case 'quotes':
      return file.value.quotes.map(({ checked }, index) => [['quotes', index, 'checked'], checked]);
    case 'figures':
      return file.value.figures.map(({ checked }, index) => [['figures', index, 'checked'], checked]);
    default:
      return 'checked' in file.value ? [[['checked'], file.value.checked]] : [];
  }
}

/** Today in Kiribati, where each day begins first. */
const tomorrow = (): string => addDays(dayInJapan(new Date()), 1);

function future(file: ParsedFile): Found[] {
  const last = tomorrow();
  return checkedDays(file).flatMap(([path, checked]): Found[] =>
    checked > last
      ? [[path, warning(`${checked} is in the future: it is the day on which you compared it with the pages`)]]
      : [],
  );
}

/** Nobody in the data began to act at eighty. */
const oldestDebut = 80;

function centuries(file: ParsedFile): Found[] {
  if (file.kind !== 'actors' && file.kind !== 'people') return [];
  const { born, debut } = file.value;
  const year = Number(born?.slice(0, 4));
  return born !== undefined && debut !== undefined && debut - year > oldestDebut
    ? [[['born'], warning(`${born} is ${debut - year} years before the debut (${debut}): is it ${year + 100}?`)]]
    : [];
}

function folders(file: ParsedFile): Found[] {
  const isActor = (file.kind === 'people' || file.kind === 'actors') && file.value.occupation === 'actor';
  if (file.kind === 'people' && isActor)
    return [[['occupation'], warning('an actor belongs in data/actors/: move the file')]];
  if (file.kind === 'actors' && !isActor)
    return [[['occupation'], warning('data/actors/ is for actors: move the file to data/people/')]];
  return [];
}

function examplePages(file: ParsedFile): Found[] {
  if (!('bibliography' in file.value)) return [];
  return Object.entries(file.value.bibliography ?? {}).flatMap(([id, { url }]): Found[] =>
    /^https?:\/\/(?:www\.)?example\.(?:com|org|net)\/article/u.test(url)
      ? [[['bibliography', id, 'url'], warning('is the address of the example still: which page did you read?')]]
      : [],
  );
}

/** A name in katakana has ・ between surname and given name (ハン・ヒョジュ), a name in kanji nothing (磯村勇斗). */
function dots(file: ParsedFile): Found[] {
  if (file.kind !== 'actors' && file.kind !== 'people') return [];
  const { ja = '' } = file.value.names;
  if (/^[ァ-ヺー]+[＝=･\-‐ \u3000][ァ-ヺー]+$/u.test(ja))
    return [[['names', 'ja'], warning('write ・ between surname and given name')]];
  return /\p{Script=Han}[ \u3000][\p{Script=Han}\p{Script=Hiragana}]/u.test(ja)
    ? [[['names', 'ja'], warning('has a space: a name in kanji is written without')]]
    : [];
}

/** A film was not broadcast: its networks would be read as its makers. */
function broadcasters(file: ParsedFile): Found[] {
  if (file.kind !== 'series' || file.value.networks === undefined) return [];
  return file.value.kind === 'film' || file.value.kind === 'stage'
    ? [[['networks'], warning(`a ${file.value.kind} work has no broadcaster: who made it belongs in companies`)]]
    : [];
}

/** The card writes "as X", 「X役」, "X 역": a name that says it too reads 役役. */
function parts(file: ParsedFile): Found[] {
  if (file.kind !== 'series') return [];
  return (file.value.cast ?? []).flatMap(({ character }, index): Found[] =>
    character?.ja !== undefined && /役）?$/u.test(character.ja)
      ? [[['cast', index, 'character', 'ja'], warning('ends in 役, which the card adds: name the character alone')]]
      : [],
  );
}

/** Values that are possible but unlikely: slips in a date, a folder, an address or a name. */
export const plausible = inEachFile((file) =>
  [future, centuries, folders, examplePages, dots, broadcasters, parts].flatMap((find) =>
    find(file).map(([path, { severity, message }]) => problemAt(file, path, severity, message)),
  ),
);
