import type { ParsedFile } from '../../kinds.ts';
import type { FieldPath } from '../../place.ts';
import type { Problem } from '../../problem.ts';
import { error, inEachFile, warning, type Complaint } from '../rule.ts';
import { problemAt } from '../../report.ts';
import type { Text } from '../../schema/text.ts';

/** Whether one date certainly precedes another: 2023-12 precedes 2024-03, but 2024 does not. */
export function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

type Found = readonly [FieldPath, Complaint];

const yearOf = (date: string): number => Number(date.slice(0, 4));

const beforeBirth = (date: string | number, born: string): Text => ({
  en: `${date} is before the birth (${born})`,
  ja: `${date}は生年月日（${born}）より前です`,
  ko: `${date}은(는) 생년월일(${born})보다 앞입니다`,
});

const afterChecking = (date: string): Text => ({
  en: `${date} is after the day of checking`,
  ja: `${date}は確認日より後の日付です`,
  ko: `${date}은(는) 확인한 날보다 뒤입니다`,
});

function ofPerson({
  born,
  died,
  debut,
  checked,
}: Extract<ParsedFile, { kind: 'actors' | 'people' }>['value']): Found[] {
  const found: Found[] = [];
  // If the death precedes the birth, other impossible dates have the same cause.
  if (born !== undefined && died !== undefined && isBefore(died, born))
    return [[['died'], error(beforeBirth(died, born))]];
  if (born !== undefined && debut !== undefined && debut < yearOf(born))
    found.push([['debut'], error(beforeBirth(debut, born))]);
  // The youngest actor in the data was four (Ahn Sung-ki in 1957).
  else if (born !== undefined && debut !== undefined && debut < yearOf(born) + 3)
    found.push([
      ['debut'],
      warning({
        en: `${debut} is at the age of ${debut - yearOf(born)}: are birth and debut right?`,
        ja: `${debut}年は${debut - yearOf(born)}歳のときです。生年とデビュー年は正しいですか`,
        ko: `${debut}년이면 ${debut - yearOf(born)}살입니다. 생년과 데뷔 연도가 맞나요`,
      }),
    ]);
  if (died !== undefined && debut !== undefined && debut > yearOf(died))
    found.push([
      ['debut'],
      error({
        en: `${debut} is after the death (${died})`,
        ja: `${debut}年は死去（${died}）より後です`,
        ko: `${debut}년은 사망(${died})보다 뒤입니다`,
      }),
    ]);
  if (died !== undefined && isBefore(checked, died)) found.push([['died'], error(afterChecking(died))]);
  if (born !== undefined && isBefore(checked, born)) found.push([['born'], error(afterChecking(born))]);
  return found;
}

function ofWork({
  kind,
  year,
  start,
  end,
  release,
  checked,
}: Extract<ParsedFile, { kind: 'series' }>['value']): Found[] {
  const found: Found[] = [];
  if (start !== undefined && end !== undefined && isBefore(end, start))
    found.push([
      ['end'],
      error({
        en: `${end} is before the start (${start})`,
        ja: `${end}は開始日（${start}）より前です`,
        ko: `${end}은(는) 시작일(${start})보다 앞입니다`,
      }),
    ]);
  if (start !== undefined && yearOf(start) !== year)
    found.push([
      ['year'],
      error({
        en: `${year} is not the year of the start (${start})`,
        ja: `${year}年は開始日（${start}）の年と違います`,
        ko: `${year}년은 시작일(${start})의 연도와 다릅니다`,
      }),
    ]);
  if (start === undefined && end !== undefined && yearOf(end) < year)
    found.push([
      ['end'],
      error({
        en: `${end} is before the year of the work (${year})`,
        ja: `${end}は作品の年（${year}年）より前です`,
        ko: `${end}은(는) 작품의 연도(${year}년)보다 앞입니다`,
      }),
    ]);
  if (release.certainty === 'confirmed' && isBefore(checked, start ?? String(year)))
    found.push([
      ['release', 'certainty'],
      warning({
        en: `is "confirmed", and the work starts ${start ?? year}, after the day of checking (${checked}): was it "announced"?`,
        ja: `「確認済み」ですが、開始（${start ?? year}）は確認日（${checked}）より後です。「発表」ではありませんか`,
        ko: `‘확인됨’이지만 시작(${start ?? year})이 확인한 날(${checked})보다 뒤입니다. ‘발표’가 아닌가요`,
      }),
    ]);
  if (kind === 'series' && start !== undefined && end !== undefined && yearOf(end) > yearOf(start) + 2)
    found.push([
      ['end'],
      warning({
        en: `${end} is more than two years after the start (${start}): is it right?`,
        ja: `${end}は開始（${start}）から二年以上後です。正しいですか`,
        ko: `${end}은(는) 시작(${start})에서 2년이 넘게 지난 뒤입니다. 맞나요`,
      }),
    ]);
  return found;
}

function ofStatements(file: ParsedFile): Found[] {
  if (file.kind === 'quotes')
    return file.value.quotes.flatMap(({ date, checked }, index): Found[] =>
      date !== undefined && isBefore(checked, date)
        ? [
            [
              ['quotes', index, 'date'],
              error({
                en: `${date} is after the day of checking (${checked})`,
                ja: `${date}は確認日（${checked}）より後の日付です`,
                ko: `${date}은(는) 확인한 날(${checked})보다 뒤입니다`,
              }),
            ],
          ]
        : [],
    );
  if (file.kind === 'figures')
    return file.value.figures.flatMap(({ asOf, period, checked }, index): Found[] =>
      period !== 'forecast' && isBefore(checked, asOf)
        ? [
            [
              ['figures', index, 'asOf'],
              warning({
                en: `${asOf} is after the day of checking (${checked}): add "period": "forecast" if it is one`,
                ja: `${asOf}は確認日（${checked}）より後の日付です。予測の数字なら、期間を「予測」にしてください`,
                ko: `${asOf}은(는) 확인한 날(${checked})보다 뒤입니다. 예측한 수치라면 기간을 ‘예측’으로 해 주세요`,
              }),
            ],
          ]
        : [],
    );
  return [];
}

function ofFile(file: ParsedFile): Found[] {
  if (file.kind === 'actors' || file.kind === 'people') return ofPerson(file.value);
  return file.kind === 'series' ? ofWork(file.value) : ofStatements(file);
}

/** Reports dates of one record that are in an impossible order. */
export const dates = inEachFile((file): Problem[] =>
  ofFile(file).map(([path, { severity, text }]) => problemAt(file, path, severity, text)),
);
