import { suggestedOption } from './suggested-option.ts';
import { limits } from '../src/cards/kit/limits.ts';
import { dayCounts, onThisDayCard, unknownDayCard } from '../src/cards/on-this-day/on-this-day.ts';
import { dayInJapan } from '../src/catalog/status.ts';
import { isMonthDay } from '../src/catalog/calendar.ts';
import { daysFrom, daysWithEvents } from '../src/insights/on-this-day.ts';
import { englishMonth, formatMonthDay } from '../src/language/days.ts';
import type { Command, Context } from './command.ts';
import { onThisDayWords } from '../src/language/words/on-this-day.ts';
import { textOption } from './command.ts';
import { everywhereCommand } from './everywhere.ts';

/** 11-21, 11/21, 1121, 2026-11-21, 11月21日, 11월 21일, 21 November, Nov 21, or the name of a choice. */
export function monthDayNamed(query: string): string | undefined {
  const [text = ''] = query.normalize('NFKC').split('·');
  const month = /\p{L}*/gu;
  const named = [...text.matchAll(month)].map(([word]) =>
    /^[a-z]{3,}$/iu.test(word) ? englishMonth(word) : undefined,
  );
  const written = named.find((number) => number !== undefined);
  const compact = /^\s*(\d{2})(\d{2})\s*$/u.exec(text);
  const numbers = (compact ?? [...text.matchAll(/\d+/gu)].map(([digits]) => digits)).slice(compact === null ? 0 : 1);
  const isYear = (numbers[0]?.length ?? 0) === 4;
  const [first, second] = isYear ? numbers.slice(1) : numbers;
  const [monthPart, dayPart] = written === undefined ? [first, second] : [String(written), first];
  if (monthPart === undefined || dayPart === undefined) return undefined;
  const day = `${monthPart.padStart(2, '0')}-${dayPart.padStart(2, '0')}`;
  return isMonthDay(day) ? day : undefined;
}

const letters = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');

export const onThisDay = {
  data: everywhereCommand(
    { en: 'on-this-day', ja: '今日は何の日', ko: '오늘의기록' },
    {
      en: 'Births, premieres and statements on this day in any year',
      ja: 'この日の誕生日、放送・公開の初日、発言',
      ko: '이날의 생일, 첫 방송·개봉, 발언',
    },
  )
    .addStringOption(
      suggestedOption(
        { en: 'date', ja: '日付', ko: '날짜' },
        {
          en: 'A day of the year, for example 11-21; today in Japan by default',
          ja: '月日（例：11-21）。省略すると日本時間の今日',
          ko: '월-일 (예: 11-21). 생략하면 일본 시간으로 오늘',
        },
      ),
    )
    .toJSON(),

  execute(options, { catalog, language, now }) {
    const query = textOption(options, 'date');
    const day = query === '' ? dayInJapan(now).slice(5) : monthDayNamed(query);
    return day === undefined ? unknownDayCard(query, language) : onThisDayCard(day, 1, catalog, language, now);
  },

  autocomplete(_option, typed, _options, { catalog, language, now }: Context) {
    const words = onThisDayWords[language];
    const days = daysWithEvents(catalog, now);
    const wanted = letters(typed);
    const named = monthDayNamed(typed);
    return daysFrom(dayInJapan(now).slice(5), [...days.keys()])
      .map((day) => ({
        name: words.choice(formatMonthDay(day, language), dayCounts(days.get(day) ?? [], language)),
        value: day,
      }))
      .filter(({ name, value }) => value === named || value.startsWith(wanted) || letters(name).includes(wanted))
      .slice(0, limits.choices);
  },

  press([day = '', page], { catalog, language, now }) {
    return isMonthDay(day) ? onThisDayCard(day, Number(page), catalog, language, now) : undefined;
  },
} satisfies Command;
