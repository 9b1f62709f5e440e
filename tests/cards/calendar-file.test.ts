import { describe, expect, test } from 'vitest';
import { isWholeDay } from '../../src/catalog/calendar.ts';
import { calendarFile } from '../../src/cards/kit/calendar-file.ts';
import { upcomingCalendar } from '../../src/cards/upcoming/calendar.ts';
import { releases } from '../../src/insights/upcoming.ts';
import { languages } from '../../src/language/language.ts';
import { realCatalog } from '../real-data.ts';

const stamp = new Date('2026-11-21T03:00:00Z');
const soulMate = {
  uid: 'soul-mate-2026.start',
  day: '2026-05-14',
  summary: '소울메이트, one; two (announced)',
  description: 'A day in Japan\nNetflix',
  url: 'https://example.org/a?b=1',
  isConfirmed: false,
  isYearly: false,
};

/** The lines of a file with folded lines joined again (RFC 5545, 3.1). */
const linesOf = (data: Uint8Array): string[] => new TextDecoder().decode(data).replaceAll('\r\n ', '').split('\r\n');

/** The identity of the entry for a work that begins on a day. */
const uidOf = (day: string): string | undefined =>
  linesOf(calendarFile('a.ics', 'Hanryu', [{ ...soulMate, day }], stamp).data).find((line) => line.startsWith('UID'));

describe('a calendar file', () => {
  test('GIVEN a day that is only announced THEN it is tentative, blocks no time, and has no hour and no zone', () => {
    const { name, contentType, data } = calendarFile('a.ics', 'Hanryu', [soulMate], stamp);
    expect([name, contentType]).toEqual(['a.ics', 'text/calendar']);
    expect(linesOf(data)).toEqual(
      expect.arrayContaining([
        'UID:soul-mate-2026.start@hanryu',
        'DTSTART;VALUE=DATE:20260514',
        'DTSTAMP:20261121T030000Z',
        'SUMMARY:소울메이트\\, one\\; two (announced)',
        'DESCRIPTION:A day in Japan\\nNetflix',
        'STATUS:TENTATIVE',
        'TRANSP:TRANSPARENT',
      ]),
    );
  });

  test('GIVEN a day of every year THEN it is confirmed and comes again', () => {
    const { data } = calendarFile('a.ics', 'Hanryu', [{ ...soulMate, isConfirmed: true, isYearly: true }], stamp);
    expect(linesOf(data)).toEqual(expect.arrayContaining(['STATUS:CONFIRMED', 'RRULE:FREQ=YEARLY']));
  });

  test('GIVEN a day that moved THEN the entry keeps its identity', () => {
    expect(uidOf('2026-06-01')).toBe(uidOf('2026-05-14'));
  });

  test('GIVEN Korean and Japanese text THEN no line is longer than 75 octets, and none breaks a character', () => {
    const { data } = calendarFile('a.ics', '韓'.repeat(80), [{ ...soulMate, summary: '한'.repeat(200) }], stamp);
    for (const line of Buffer.from(data).toString('latin1').split('\r\n')) expect(line.length).toBeLessThanOrEqual(75);
    expect(linesOf(data)).toContain(`SUMMARY:${'한'.repeat(200)}`);
  });
});

describe('the calendar of /upcoming', () => {
  test.each(languages)(
    'GIVEN all months with works in %s THEN the file has each work with a day once, and none without a day',
    async (language) => {
      const catalog = await realCatalog();
      const now = new Date('2026-03-14T12:00:00+09:00');
      const all = releases(catalog, { where: undefined, month: undefined }, now);
      const { files = [], ephemeral } = upcomingCalendar(all, catalog, language, now);
      const uids = linesOf(files[0]?.data ?? new Uint8Array()).filter((line) => line.startsWith('UID:'));
      const dated = all.filter(({ series }) => isWholeDay(series.start)).map(({ series }) => series.id);
      expect(dated.length).toBeGreaterThan(1);
      expect(uids).toEqual(dated.map((id) => `UID:${id}.start@hanryu`));
      expect(ephemeral).toBe(true);
    },
  );

  test('GIVEN nothing with a day THEN the reader gets a sentence instead of an empty file', async () => {
    const reply = upcomingCalendar([], await realCatalog(), 'en', stamp);
    expect([reply.files, reply.embeds[0]?.title]).toEqual([undefined, 'No day to put into a calendar']);
  });
});
