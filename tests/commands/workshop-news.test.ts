import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { managesServer, openWorkshop, type Workshop, workshopDay } from '../workshop-on-discord.ts';
import { openLiveData, type LiveData } from '../../src/app/live-data.ts';
import { allEdits } from '../../src/moderation/edits/edits.ts';
import { keepNews, waitingNews } from '../../src/moderation/news/desk.ts';
import { memoryState, type State } from '../../src/state/state.ts';
import { Fan } from '../discord/fan.ts';
import { copyOfExcerpt } from '../excerpt.ts';
import { hangs } from '../patience.ts';

let workshop: Workshop;
let state: State;
let data: LiveData;

beforeAll(async () => {
  workshop = await openWorkshop(() => ({ knowledge: data.current(), data, state }));
}, hangs);
afterAll(async () => {
  await workshop.close();
}, hangs);

beforeEach(async () => {
  state = memoryState();
  data = await openLiveData(await copyOfExcerpt(), { log: () => undefined, watch: false });
  onTestFinished(() => data.close());
}, hangs);

const article = {
  title: 'ハン・ヒョジュ、TBS日曜劇場で主演決定',
  link: 'https://www.oricon.co.jp/news/9999999/full/',
  summary: '来年1月に放送。',
  ids: ['han-hyo-joo'],
  published: '2026-11-30',
};
const other = {
  ...article,
  title: '*Soul Mate* @everyone',
  link: 'https://news.example/2',
  ids: ['soul-mate-2026', 'ok-taecyeon'],
  published: '2026-11-29',
};

const moderator = (locale: 'en-US' | 'ja' | 'ko', permissions = managesServer): Fan =>
  new Fan(workshop.discord, workshop.home, { name: 'Ann', locale, permissions });

describe('articles that may be news', () => {
  test.each([
    ['en-US', '/workshop page:news', 'May be news of Han Hyo-joo', 'Birth, death, debut'],
    ['ja', '/作業室 ページ:news', 'ハン・ヒョジュの新しい情報かもしれません', '生年月日・没年月日・デビュー'],
    ['ko', '/작업실 페이지:news', '새 소식일 수 있는 대상: 한효주', '출생, 사망, 데뷔'],
  ] as const)(
    'GIVEN an article in %s THEN two presses make an edit of it with the article as its source, and it waits no longer',
    async (locale, command, mayBe, form) => {
      await keepNews(state.store, article, workshopDay);
      const ann = moderator(locale);
      const shown = await ann.slash(command);
      for (const part of [mayBe, article.title, article.link, article.summary]) expect(shown.text).toContain(part);
      expect(shown.text).toContain('1987');
      const opened = await ann.choose(shown, 'menu.forms', form);
      await ann.fillIn(opened, { born: '1986-02-21' });
      expect(await allEdits(state.store)).toMatchObject([
        { subject: 'han-hyo-joo', page: article.link, state: 'proposed' },
      ]);
      const [edit] = await allEdits(state.store);
      expect(edit?.changes.map(({ after }) => after)).toContainEqual({
        publisher: 'ORICON NEWS',
        title: article.title,
        url: article.link,
        published: '2026-11-30',
        language: 'ja',
      });
      expect(await waitingNews(state.store)).toEqual([]);
    },
  );

  test.each([
    ['en-US', '/workshop page:news', 'Not news', 'put away', 'No article is waiting'],
    ['ja', '/作業室 ページ:news', '対象外にする', '対象外にしました', '確認待ちの記事はありません'],
    ['ko', '/작업실 페이지:news', '새 소식 아님', '목록에서 뺐습니다', '확인할 기사가 없습니다'],
  ] as const)(
    'GIVEN two articles in %s THEN each can be put away, and then none waits',
    async (locale, command, button, said, none) => {
      await keepNews(state.store, article, workshopDay);
      await keepNews(state.store, other, workshopDay);
      const ann = moderator(locale);
      const first = await ann.press(await ann.slash(command), button);
      expect(first.text).toContain(said);
      const last = await ann.press(first, button);
      expect(last.text).toContain(none);
    },
  );

  test('GIVEN an article about two records THEN the card of each can be seen, and its Markdown is only text', async () => {
    await keepNews(state.store, other, workshopDay);
    const ann = moderator('en-US');
    const shown = await ann.slash('/workshop page:news');
    expect(shown.text).toContain(String.raw`\*Soul Mate\*`);
    const card = await ann.choose(shown, 'menu.look', 'Ok Taec-yeon');
    expect((await ann.choose(card, 'menu.forms', 'Names')).text).not.toContain('already dealt with');
  });

  test('GIVEN a form of an article that another moderator has put away THEN it says so', async () => {
    await keepNews(state.store, article, workshopDay);
    const [ann, bo] = [moderator('en-US'), moderator('en-US')];
    const shown = await ann.slash('/workshop page:news');
    await bo.press(await bo.slash('/workshop page:news'), 'Not news');
    expect((await ann.choose(shown, 'menu.forms', 'Birth, death, debut')).text).toContain('already dealt with');
  });

  test('GIVEN somebody who is not a moderator THEN no article is shown', async () => {
    await keepNews(state.store, article, workshopDay);
    const shown = await moderator('en-US', String(1 << 13)).slash('/workshop page:news');
    expect(shown.text).not.toContain(article.title);
  });
});
