/** The year before the first of each era: 昭和 62 is 1987. The letters are those of Japanese forms (S62.2.22). */
const eras: readonly (readonly [name: string, letter: string, before: number])[] = [
  ['明治', 'M', 1867],
  ['大正', 'T', 1911],
  ['昭和', 'S', 1925],
  ['平成', 'H', 1988],
  ['令和', 'R', 2018],
];

const months = Array.from({ length: 12 }, (_none, index) =>
  new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2000, index)).toLowerCase(),
);

type Parts = readonly [year: string, month?: string | undefined, day?: string | undefined];

const yearFirst = /^(\d{4})\s*[-./年년]\s*(\d{1,2})\s*(?:[-./月월]\s*(?:(\d{1,2})\s*[日일]?)?)?$/u;
const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u;
const ofEra = /^(\p{Script=Han}{2}|[MTSHR])\s*(元|\d{1,2})[年.]\s*(?:(\d{1,2})[月.]\s*(?:(\d{1,2})日?)?)?$/u;
const american = /^(\p{L}{3,9})\.? +(?:(\d{1,2})(?:st|nd|rd|th)?,? +)?(\d{4})$/u;
const british = /^(\d{1,2})(?:st|nd|rd|th)? +(\p{L}{3,9})\.?,? +(\d{4})$/u;

const monthOf = (word: string | undefined): string | undefined => {
  const index = months.indexOf((word ?? '').slice(0, 3).toLowerCase());
  return index < 0 ? undefined : String(index + 1);
};

function partsOf(text: string): Parts | undefined {
  const [, year, month, day] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return [year, month, day];
  const [, lastDay, middleMonth, lastYear] = dayFirst.exec(text) ?? [];
  if (lastYear !== undefined) return [lastYear, middleMonth, lastDay];
  const [, era, count, eraMonth, eraDay] = ofEra.exec(text) ?? [];
  const before = eras.find(([name, letter]) => name === era || letter === era)?.[2];
  if (before !== undefined) return [String(before + (count === '元' ? 1 : Number(count))), eraMonth, eraDay];
  const [, word, wordDay, wordYear] = american.exec(text) ?? [];
  if (wordYear !== undefined && monthOf(word) !== undefined) return [wordYear, monthOf(word), wordDay];
  const [, britishDay, britishWord, britishYear] = british.exec(text) ?? [];
  if (britishYear !== undefined && monthOf(britishWord) !== undefined)
    return [britishYear, monthOf(britishWord), britishDay];
  return undefined;
}

function existing([year, month, day]: Parts): string | undefined {
  if (month === undefined) return undefined;
  const date = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  return !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date) ? date : undefined;
}

/** Months and days that are marked as unknown: 1987-02-??, 1987-xx-xx, 1987-00-00. */
const unknownParts = /(?:[-./](?:\?{1,2}|x{1,2}|00?))+$/iu;

/**
 * The date in the form of the data files, without unknown parts. Reads 2026/5/14, 14.05.2026, 2026年5月14日(木), 令和8年5月14日,
 * May 14, 2026, and 2026-14-05, which has only one reading; undefined if ambiguous.
 */
export function dateMeant(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\s*\([^)]*\)$/u, '')
    .replace(/[T ]\d{1,2}:\d{2}.*$/u, '')
    .trim();
  const known = plain.replace(unknownParts, '');
  if (known !== plain && /^\d{4}$/u.test(known)) return known;
  const parts = partsOf(known);
  if (parts === undefined) return undefined;
  const [year, month, day] = parts;
  return existing(parts) ?? (day === undefined ? undefined : existing([year, day, month]));
}
