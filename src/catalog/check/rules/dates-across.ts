import { isWholeDay, millisecondsInDay } from '../../calendar.ts';
import type { ParsedFile } from '../../kinds.ts';
import { oncePer } from '../../once.ts';
import type { FieldPath } from '../../place.ts';
import type { Problem } from '../../problem.ts';
import { peopleIn } from '../people.ts';
import { complain, error, warning, type Spot } from '../rule.ts';
import { isBefore } from './dates.ts';

interface Dated {
  readonly path: FieldPath;
  readonly checked: string;
  readonly sources: readonly string[];
  /** The day of a statement. No source can report it earlier. */
  readonly said: string | undefined;
}

const datedIn = oncePer((file: ParsedFile): readonly Dated[] => {
  switch (file.kind) {
    case 'actors':
    case 'people':
    case 'series':
      return [{ path: [], checked: file.value.checked, sources: file.value.sources, said: undefined }];
    case 'quotes':
      return file.value.quotes.map(({ checked, sources, date }, index) => ({
        path: ['quotes', index],
        checked,
        sources,
        said: date,
      }));
    case 'figures':
      return file.value.figures.map(({ checked, sources }, index) => ({
        path: ['figures', index],
        checked,
        sources,
        said: undefined,
      }));
    case 'makers':
      return file.value.makers.map(({ sources }, index) => ({
        path: ['makers', index],
        checked: file.value.checked,
        sources,
        said: undefined,
      }));
    case 'costars':
    case 'companies':
    case 'publishers':
    case 'accepted':
    case 'terms':
    case 'sources':
      return [];
  }
});

/** Earlier by more than one day, the largest difference between Seoul and Los Angeles. */
function isEarlier(page: string, said: string): boolean {
  const isNextDay = isWholeDay(page) && isWholeDay(said) && Date.parse(said) - Date.parse(page) <= millisecondsInDay;
  return isBefore(page, said) && !isNextDay;
}

interface Published {
  readonly date: string;
  readonly spot: Spot;
  /** The latest `checked` date of the records that cite the page. */
  lastChecked: string;
}

function publishedPages(files: readonly ParsedFile[]): ReadonlyMap<string, Published> {
  const pages = new Map<string, Published>();
  for (const file of files)
    for (const [id, { published }] of Object.entries(
      'bibliography' in file.value ? (file.value.bibliography ?? {}) : {},
    ))
      if (published !== undefined)
        pages.set(id, { date: published, spot: { file, path: ['bibliography', id, 'published'] }, lastChecked: '' });
  for (const { checked, sources } of files.flatMap((file) => datedIn(file)))
    for (const id of sources) {
      const page = pages.get(id);
      if (page !== undefined && page.lastChecked < checked) page.lastChecked = checked;
    }
  return pages;
}

const isAfterAll = ({ date, lastChecked }: Published): boolean => lastChecked !== '' && isBefore(lastChecked, date);

/** A page newer than every record that cites it: the page's date is wrong, not the records. */
const pagesOfTheFuture = (pages: ReadonlyMap<string, Published>): Problem[] =>
  [...pages.values()].filter(isAfterAll).map(({ date, spot, lastChecked }) => {
    const text = {
      en: `${date} is after the day on which the page was last read (${lastChecked}): is the date right?`,
      ja: `${date}は、このページを最後に読んだ日（${lastChecked}）より後です。日付は正しいですか`,
      ko: `${date}은(는) 이 페이지를 마지막으로 읽은 날(${lastChecked})보다 뒤입니다. 날짜가 맞나요`,
    };
    return complain(spot, error(text));
  });

/** Reports a page dated after the day it was read, or a statement dated after every page that reports it. */
function sourcesInOrder(files: readonly ParsedFile[]): Problem[] {
  const pages = publishedPages(files);
  const ofRecords = files.flatMap((file) =>
    datedIn(file).flatMap(({ path, checked, sources, said }): Problem[] => {
      const late = sources.flatMap((id, index): Problem[] => {
        const page = pages.get(id);
        if (page === undefined || isAfterAll(page) || !isBefore(checked, page.date)) return [];
        const text = {
          en: `"${id}" was published ${page.date}, after the day of checking (${checked})`,
          ja: `「${id}」の公開日（${page.date}）は確認日（${checked}）より後です`,
          ko: `‘${id}’의 게재일(${page.date})이 확인한 날(${checked})보다 뒤입니다`,
        };
        return [complain({ file, path: [...path, 'sources', index] }, error(text))];
      });
      const dates = sources.map((id) => pages.get(id)?.date);
      const isTooEarly = said !== undefined && dates.every((date) => date !== undefined && isEarlier(date, said));
      if (!isTooEarly) return late;
      const text = {
        en: `${said} is after every page that reports it (${dates.join(', ')})`,
        ja: `${said}は、それを伝えるどのページ（${dates.join('、')}）よりも後です`,
        ko: `${said}은(는) 이를 전하는 모든 페이지(${dates.join(', ')})보다 뒤입니다`,
      };
      return [...late, complain({ file, path: [...path, 'date'] }, warning(text))];
    }),
  );
  return [...pagesOfTheFuture(pages), ...ofRecords];
}

/** Reports a person in a work before their birth, or long after their death. */
function lives(files: readonly ParsedFile[]): Problem[] {
  const people = new Map(files.flatMap((file) => peopleIn(file)).map(({ record }) => [record.id, record]));
  return files.flatMap((file) => {
    if (file.kind !== 'series') return [];
    const { year, cast = [] } = file.value;
    return cast.flatMap(({ person }, index): Problem[] => {
      const record = people.get(person);
      const spot = { file, path: ['cast', index, 'person'] };
      if (record === undefined || !('born' in record || 'died' in record)) return [];
      if (record.born !== undefined && isBefore(String(year), record.born))
        return [
          complain(
            spot,
            error({
              en: `"${person}" was born ${record.born}, after the year of the work (${year})`,
              ja: `「${person}」の生年（${record.born}）は作品の年（${year}年）より後です`,
              ko: `‘${person}’의 출생(${record.born})이 작품의 연도(${year}년)보다 뒤입니다`,
            }),
          ),
        ];
      // A death before the birth has its own finding.
      const isPossible = record.born === undefined || record.died === undefined || !isBefore(record.died, record.born);
      return isPossible && record.died !== undefined && isBefore(record.died, String(year - 2))
        ? [
            complain(
              spot,
              warning({
                en: `"${person}" died ${record.died}, years before the work (${year}): is it the right person?`,
                ja: `「${person}」は作品（${year}年）より何年も前（${record.died}）に亡くなっています。人物は正しいですか`,
                ko: `‘${person}’은(는) 작품(${year}년)보다 여러 해 앞서(${record.died}) 세상을 떠났습니다. 인물이 맞나요`,
              }),
            ),
          ]
        : [];
    });
  });
}

export const datesAcross = (files: readonly ParsedFile[]): Problem[] => [...sourcesInOrder(files), ...lives(files)];
