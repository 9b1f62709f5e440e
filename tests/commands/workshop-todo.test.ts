import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realKnowledge } from '../real-data.ts';
import type { LogLine } from '../../src/bot/log.ts';
import { memoryState } from '../../src/state/state.ts';
import { openWorkshop, type Workshop } from '../workshop-on-discord.ts';

let workshop: Workshop;
const log: LogLine[] = [];
beforeAll(async () => {
  const served = { knowledge: await realKnowledge(), state: memoryState() };
  workshop = await openWorkshop(
    () => served,
    (line) => log.push(line),
  );
});
afterAll(() => workshop.close());

const languages = [
  [
    'en-US',
    '/workshop page:todo',
    'Dates that have passed',
    'planned for',
    'Details without a source',
    'Dates and certainty',
  ],
  ['ja', '/作業室 ページ:todo', '予定日を過ぎた作品', '予定日：', '出典で確認できていない項目', '日程と確度'],
  ['ko', '/작업실 페이지:todo', '예정일이 지난 작품', '예정일:', '출처로 확인되지 않은 항목', '일정과 확실성'],
] as const;

describe('the page of what is left to look up', () => {
  test.each(languages)(
    'WHEN a moderator opens it in %s THEN it shows lists with their numbers, and a list leads to the forms of a record',
    async (locale, line, passed, planned, unverified, dates) => {
      const ann = workshop.moderator(locale);
      const lists = await ann.slash(line);
      expect(lists.text).toContain(passed);
      expect(lists.text).toContain(unverified);
      const list = await ann.choose(lists, 'menu.todo', passed);
      expect(list.text).toContain(planned);
      const next = await ann.press(list, '▶️');
      expect(next.text).toContain(planned);
      const forms = await ann.choose(next, 'menu.tasks', next.options()[0] ?? '');
      expect(forms.options().join('\n')).toContain(dates);
      workshop.discord.expectNoRefusals();
      expect(log.filter(({ level }) => level === 'error')).toEqual([]);
    },
  );

  test('WHEN a list names fields of credits and of one language THEN it names them in words, not in paths', async () => {
    const ann = workshop.moderator('en-US');
    const lists = await ann.slash('/workshop page:todo');
    const list = await ann.choose(lists, 'menu.todo', 'Details without a source');
    expect(list.text).not.toMatch(/names\.|titles\.|cast\.|knownFor/u);
  });
});
