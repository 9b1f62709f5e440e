import type { ParsedFile } from '../../kinds.ts';
import { oncePer } from '../../once.ts';
import type { Problem } from '../../problem.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Quote } from '../../schema/quote.ts';
import type { Text } from '../../schema/text.ts';
import { foldName, peopleIn, type Somebody } from '../people.ts';
import { complain, inEachFile, warning, type Spot } from '../rule.ts';
import { problemAt } from '../../report.ts';

const withoutYear = (title: string): string => foldName(title.replace(/\s*[(（]\d{4}[)）]$/u, ''));
const yearIn = (title: string): string | undefined => /[(（](\d{4})[)）]$/u.exec(title)?.[1];

/** A Korean work listed twice among a person's best-known works: two English titles, but one Korean title. */
const knownForTwice = inEachFile((file) => {
  if (file.kind !== 'actors' && file.kind !== 'people') return [];
  const list = file.value.knownFor ?? [];
  return list.flatMap((work, index) => {
    const before = list.findIndex(
      (other) =>
        yearIn(other.en) === yearIn(work.en) &&
        (['en', 'ja', 'ko'] as const).some((language) => withoutYear(other[language]) === withoutYear(work[language])),
    );
    if (before === index) return [];
    const text = {
      en: `is the same work as knownFor[${before}], in that year: take one out`,
      ja: `代表作の${before + 1}番目と同じ年の同じ作品です。一方を外してください`,
      ko: `대표작 ${before + 1}번째와 같은 해의 같은 작품입니다. 하나를 빼 주세요`,
    };
    return [problemAt(file, ['knownFor', index], 'warning', text)];
  });
});

/** 瑛太 and 永山瑛太: one person, before and after dropping or taking a surname. */
function secondNames(files: readonly ParsedFile[]): Problem[] {
  const people = files.flatMap((file) => peopleIn(file));
  const single = people.filter(
    ({ record: { names } }) => !/\s/u.test(names.en) && /^\p{Script=Han}{2,}$/u.test(names.ja ?? ''),
  );
  return single.flatMap((one) =>
    people
      .filter((other) => isFullNameOf(other, one))
      .map((other) => {
        const text = {
          en: `is the given name of "${other.record.id}" (${other.file.file}): make one record of them, or add "namesakes" on both sides if they are two people`,
          ja: `「${other.record.id}」（${other.file.file}）の名と同じです。同じ人なら一つの項目にまとめ、別人なら双方に同名の別人と書いてください`,
          ko: `‘${other.record.id}’(${other.file.file})의 이름 부분과 같습니다. 같은 사람이면 한 항목으로 합치고, 다른 사람이면 양쪽에 동명이인이라고 적어 주세요`,
        };
        return complain({ file: one.file, path: [...one.path, 'names', 'ja'] }, warning(text));
      }),
  );
}

function isFullNameOf({ record: full }: Somebody, { record: single }: Somebody): boolean {
  const [japanese, given] = [full.names.ja ?? '', single.names.ja ?? ''];
  if (japanese === given || !japanese.endsWith(given) || single.namesakes?.includes(full.id) === true) return false;
  return full.names.en.split(' ').map(foldName).includes(foldName(single.names.en));
}

const numbersOf = (text: string): string =>
  [...text.matchAll(/\d(?:[\d,.]*\d)?/gu)].map(([digits]) => digits).join(' ');

/**
 * The words of a text, cached by the object that contains it, so that after an edit only the edited file is tokenised
 * again.
 */
const wordsOf = oncePer(({ en }: Text): ReadonlySet<string> => new Set(en.toLowerCase().match(/\p{L}{4,}/gu)));

/** The share of the shorter text's words that the other one contains; 1 means all. */
function overlap(one: Text, other: Text): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : [...a].filter((word) => b.has(word)).length / least;
}

/** Measured on the 259 figures and 379 statements of November 2026: below these values, most pairs are distinct. */
const sameFigure = 0.7;
const sameFigureOfOnePage = 0.6;
const sameStatement = 0.6;

/** The first and the last episode of a work differ, even if their ratings are equal. */
const endIn = (text: string): string | undefined => /\b(first|last) episode\b/iu.exec(text)?.[1]?.toLowerCase();

const areTwoEnds = (one: string, other: string): boolean =>
  endIn(one) !== undefined && endIn(other) !== undefined && endIn(one) !== endIn(other);

const mayShare = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.length === 0 || other.length === 0 || one.some((id) => other.includes(id));

function isSameFigure(one: Omit<Figure, 'topic'>, other: Omit<Figure, 'topic'>): boolean {
  const sharesPage = one.sources.some((id) => other.sources.includes(id));
  return (
    mayShare(one.series, other.series) &&
    !areTwoEnds(one.what.en, other.what.en) &&
    Math.abs(Number(one.asOf.slice(0, 4)) - Number(other.asOf.slice(0, 4))) <= 1 &&
    (numbersOf(one.what.en) === numbersOf(other.what.en) || !/\d/u.test(one.what.en) || !/\d/u.test(other.what.en)) &&
    overlap(one.what, other.what) >= (sharesPage ? sameFigureOfOnePage : sameFigure)
  );
}

const isSameStatement = (one: Omit<Quote, 'topic'>, other: Omit<Quote, 'topic'>): boolean =>
  overlap(one.text, other.text) >= sameStatement;

interface Listed<Item> {
  readonly item: Item;
  readonly spot: Spot;
}

/**
 * Reports the later item of each pair. Compares only items with the same key: figures with one number, statements by
 * one speaker.
 */
function pairs<Item extends { readonly id: string }>(
  list: readonly Listed<Item>[],
  keyOf: (item: Item) => string,
  isSame: (one: Item, other: Item) => boolean,
): Problem[] {
  const alike = new Map<string, Listed<Item>[]>();
  return list.flatMap((listed) => {
    const key = keyOf(listed.item);
    if (key === '') return [];
    const before = alike.get(key) ?? [];
    alike.set(key, [...before, listed]);
    const same = before.find(({ item }) => isSame(listed.item, item));
    if (same === undefined) return [];
    const text = {
      en: `says what "${same.item.id}" says (${same.spot.file.file}): make one of them, with the sources of both`,
      ja: `「${same.item.id}」（${same.spot.file.file}）と同じ内容です。両方の出典を付けて一つにまとめてください`,
      ko: `‘${same.item.id}’(${same.spot.file.file})와 같은 내용입니다. 양쪽의 출처를 붙여 하나로 합쳐 주세요`,
    };
    return [complain(listed.spot, warning(text))];
  });
}

/** Reports best-known works, people, figures and statements that occur twice in different words. */
export const twice = (files: readonly ParsedFile[]): Problem[] => [
  ...knownForTwice(files),
  ...secondNames(files),
  ...pairs(
    files.flatMap((file) =>
      file.kind === 'figures'
        ? file.value.figures.map((item, index) => ({ item, spot: { file, path: ['figures', index] } }))
        : [],
    ),
    ({ value }) => numbersOf(value.en),
    isSameFigure,
  ),
  ...pairs(
    files.flatMap((file) =>
      file.kind === 'quotes'
        ? file.value.quotes.map((item, index) => ({ item, spot: { file, path: ['quotes', index] } }))
        : [],
    ),
    ({ speaker }) => speaker.en,
    isSameStatement,
  ),
];
