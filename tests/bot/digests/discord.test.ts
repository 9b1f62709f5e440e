import { type APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { createDigestRound } from '../../../src/bot/digests/round.ts';
import { createRestSender } from '../../../src/doors/gateway/rest-sender.ts';
import { allFollowers } from '../../../src/follow/followers.ts';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { visibleText } from '../../discord/client/visible-text.ts';
import { Fan } from '../../discord/fan.ts';
import { hangUp, refused, serverError } from '../../discord/faults.ts';
import { setStage } from '../../on-discord.ts';

const manageChannels = String(1 << 4);
const sendMessage = 'POST /channels/{channel_id}/messages';

const stage = await setStage({ day: new Date('2026-11-20T10:00:00+09:00'), isHome: true, mayFail: true });

/** Every round runs in a new process, so that nothing depends on its memory. */
const round = (): Promise<unknown> =>
  createDigestRound({
    store: stage.state.store,
    sender: createRestSender({
      token: stage.discord.token,
      api: stage.discord.apiUrl,
      log: (line) => stage.log.push(line),
    }),
    catalog: () => stage.knowledge.catalog,
    now: () => stage.now,
    log: (line) => stage.log.push(line),
  })();

/** The real data with a later premiere of one work: a date that moved. */
function moved(id: string, start: string): Catalog {
  const series = stage.real.catalog.series.get(id);
  if (series === undefined) throw new Error(id);
  const changed = { ...series, start };
  return {
    ...stage.real.catalog,
    version: `${stage.real.catalog.version} ${start}`,
    series: new Map([...stage.real.catalog.series, [id, changed]]),
    partsOf: (person) =>
      stage.real.catalog.partsOf(person).map((part) => (part.series.id === id ? { ...part, series: changed } : part)),
  };
}

const fan = (locale: 'en-US' | 'ja' | 'ko', permissions?: string): Fan =>
  new Fan(stage.discord, stage.here, {
    name: 'Ann',
    locale,
    installed: 'both',
    ...(permissions === undefined ? {} : { permissions }),
  });

const letters = (one: Fan): APIMessage[] => stage.discord.messagesIn(one.inDirectMessages().place);

async function nextMorning(): Promise<void> {
  stage.knowledge = { ...stage.real, catalog: moved('soul-mate-2026', '2027-02-14') };
  await round();
  stage.now = new Date('2026-11-21T09:00:00+09:00');
  await round();
}

describe('GIVEN a fan who follows a work, end to end', () => {
  test.each([
    [
      'en-US',
      '/follow what:soul mate',
      'Following Soul Mate (2026)',
      'Release date moved to 14 February 2027',
      '/following',
      'Stop: Soul Mate (2026)',
      'Follow again',
    ],
    [
      'ja',
      '/フォロー 対象:soul mate',
      'ソウルメイト（2026）をフォローしました',
      '放送・公開日が変わりました：2027年2月14日',
      '/フォロー一覧',
      '解除：ソウルメイト（2026）',
      'もう一度フォロー',
    ],
    [
      'ko',
      '/팔로우 대상:soul mate',
      '소울메이트 (2026)을 팔로우합니다',
      '방송·공개일이 바뀌었습니다: 2027년 2월 14일',
      '/팔로우목록',
      '해제: 소울메이트 (2026)',
      '다시 팔로우',
    ],
  ] as const)(
    'WHEN its day moves THEN a message in %s comes the next morning, and every button leads on',
    async (locale, command, title, news, list, stop, again) => {
      await round();
      const ann = fan(locale);
      const card = await ann.slash(command);
      expect(card.text).toContain(title);
      expect(card.isEphemeral).toBe(true);
      await nextMorning();
      await round();
      const [letter, ...others] = letters(ann);
      if (letter === undefined) throw new Error('no message came');
      expect(others).toEqual([]);
      expect(visibleText(letter)).toContain(news);
      expect(letter.embeds[0]?.description).toMatch(/\]\(<https?:/u);

      const atHome = ann.inDirectMessages();
      const opened = await atHome.choose(letter, menuOf(letter), titleOf(letter));
      expect(opened.isEphemeral).toBe(true);
      expect(letters(ann)[0]).toEqual(letter);
      const stopped = await atHome.press(letter, stop);
      expect(stopped.isEphemeral).toBe(true);
      expect(await allFollowers(stage.state.store)).toEqual([]);
      await atHome.press(stopped, again);
      expect(await allFollowers(stage.state.store)).toHaveLength(1);
      const listed = await ann.slash(list);
      await ann.press(listed, stop);
      expect(await allFollowers(stage.state.store)).toEqual([]);
      expect(stage.log.filter(({ level }) => level === 'error')).toEqual([]);
    },
  );

  test('WHEN a process dies after Discord has the message THEN the repeat with the same nonce adds none', async () => {
    await round();
    const ann = fan('en-US');
    await ann.slash('/follow what:soul mate');
    stage.knowledge = { ...stage.real, catalog: moved('soul-mate-2026', '2027-02-14') };
    await round();
    stage.now = new Date('2026-11-21T09:00:00+09:00');
    // The ledger is written and the message arrives, but its confirmation gets lost.
    const { store } = stage.state;
    let changes = 0;
    stage.state = {
      ...stage.state,
      store: {
        ...store,
        change: (...given) => {
          changes += given[0] === 'follows' ? 1 : 0;
          return changes === 2 ? Promise.reject(new Error('the process died')) : store.change(...given);
        },
      },
    };
    await round();
    expect(letters(ann)).toHaveLength(1);
    stage.state = { ...stage.state, store };
    stage.now = new Date('2026-11-21T09:01:00+09:00');
    await round();
    expect(
      stage.discord.requests.filter(({ method, template }) => `${method} ${template}` === sendMessage).length,
    ).toBeGreaterThan(1);
    expect(letters(ann)).toHaveLength(1);
    expect((await allFollowers(store))[0]?.ledger.pending).toBeUndefined();
  });

  test('WHEN that is noticed hours later THEN the message is found, and nothing is sent', async () => {
    await round();
    const ann = fan('en-US');
    await ann.slash('/follow what:soul mate');
    await nextMorning();
    const { store } = stage.state;
    // As if the process had died before it could record that the message arrived.
    const [letter] = letters(ann);
    const nonce = String(letter?.nonce);
    await store.change('follows', `user.${ann.user.id}`, (value) => {
      const { ledger, ...rest } = value as { ledger: object };
      const digest = {
        day: '2026-11-21',
        entries: [{ work: 'soul-mate-2026', reasons: [{ kind: 'start' }], follows: ['soul-mate-2026'] }],
      };
      const pending = {
        day: '2026-11-21',
        through: '2026-11-21',
        next: 2_000_000_000,
        digest,
        nonce,
        attempts: 1,
        at: stage.now.getTime(),
      };
      const before = { ...ledger, day: '2026-11-20', through: '2026-11-20', pending };
      return { keep: { value: { ...rest, ledger: before }, owner: ann.user.id }, result: undefined };
    });
    stage.now = new Date('2026-11-21T15:00:00+09:00');
    const sent = stage.discord.requests.filter(({ template }) => template === '/channels/{channel_id}/messages').length;
    await round();
    const asked = stage.discord.requests
      .filter(({ template }) => template === '/channels/{channel_id}/messages')
      .slice(sent);
    expect(asked.map(({ method }) => method)).toEqual(['GET']);
    expect((await allFollowers(store))[0]?.ledger.day).toBe('2026-11-21');
  });

  test.each([
    ['500', serverError(500), 8],
    ['a dead line', hangUp, 8],
  ])('WHEN Discord answers %s THEN the message comes a minute later', async (_what, fault, times) => {
    await round();
    const ann = fan('en-US');
    await ann.slash('/follow what:soul mate');
    stage.discord.faults.plan(sendMessage, fault, times);
    await nextMorning();
    expect(letters(ann)).toEqual([]);
    stage.discord.faults.clear();
    stage.now = new Date('2026-11-21T09:01:00+09:00');
    await round();
    expect(letters(ann)).toHaveLength(1);
  });

  test('WHEN direct messages are closed THEN the bot tries once, and the next command says so', async () => {
    await round();
    const ann = fan('ko');
    await ann.slash('/팔로우 대상:soul mate');
    const served = stage.discord.faults.served.length;
    stage.discord.faults.plan(sendMessage, refused(403, 50007, 'Cannot send messages to this user'), 9);
    await nextMorning();
    stage.now = new Date('2026-11-22T09:00:00+09:00');
    await round();
    expect(stage.discord.faults.served.length - served).toBe(1);
    const card = await ann.slash('/배우 이름:한효주');
    expect(card.text).toContain('알림을 전해 드리지 못했습니다');
    const list = await ann.slash('/팔로우목록');
    expect(list.text).toContain('DM을 보낼 수 없어');
    await ann.press(list, '다시 받기');
    stage.discord.faults.clear();
    stage.now = new Date('2026-11-23T09:00:00+09:00');
    await round();
    expect(letters(ann)).toHaveLength(1);
  });
});

describe('GIVEN a channel that follows, end to end', () => {
  test('WHEN somebody without the right asks for it THEN it is refused kindly', async () => {
    const card = await fan('ja').slash('/フォロー 対象:soul mate ここに:True');
    expect(card.text).toContain('チャンネルを管理する方向けです');
    expect(await allFollowers(stage.state.store)).toEqual([]);
  });

  test('WHEN something is new THEN it is posted there, a stranger cannot stop it, a manager can', async () => {
    await round();
    const boss = fan('ja', manageChannels);
    expect((await boss.slash('/フォロー 対象:soul mate ここに:True')).isEphemeral).toBe(false);
    await nextMorning();
    const post = stage.discord.messagesIn(stage.here).find(({ interaction_metadata: by }) => by === undefined);
    if (post === undefined) throw new Error('nothing was posted');
    expect(visibleText(post)).toContain('このチャンネルのフォローのお知らせ');
    const stop = '解除：ソウルメイト（2026）';
    const refusal = await fan('en-US').press(post, stop);
    expect([refusal.isEphemeral, refusal.text.includes('For channel managers')]).toEqual([true, true]);
    expect(await allFollowers(stage.state.store)).toHaveLength(1);
    expect((await boss.press(post, stop)).text).toContain('フォローを解除しました');
    expect(await allFollowers(stage.state.store)).toEqual([]);
    expect(stage.discord.messagesIn(stage.here)).toContainEqual(post);
  });

  test('WHEN the bot may not write there any more THEN the bot tries once, and the next command of a manager says so', async () => {
    await round();
    const boss = fan('en-US', manageChannels);
    await boss.slash('/follow what:soul mate here:True');
    stage.discord.faults.plan(sendMessage, refused(403, 50013, 'Missing Permissions'), 9);
    await nextMorning();
    expect((await fan('en-US').slash('/about')).text).not.toContain('could not post news');
    expect((await boss.slash('/about')).text).toContain('could not post news');
    expect((await boss.slash('/following here:True')).text).toContain('could not post in this channel');
  });
});

/** The placeholder of a message's menu. */
function menuOf(message: APIMessage): string {
  const found = JSON.stringify(message.components).match(/"placeholder":"([^"]+)"/u)?.[1];
  if (found === undefined) throw new Error('no menu');
  return found;
}

/** The label of the menu's first item. */
function titleOf(message: APIMessage): string {
  return JSON.stringify(message.components).match(/"options":\[\{[^}]*"label":"([^"]+)"/u)?.[1] ?? '';
}
