import { suggestedOption } from './suggested-option.ts';
import {
  chooseToFollowCard,
  followCard,
  followNotice,
  stoppedCard,
  type FollowScope,
} from '../src/cards/follow/follow.ts';
import { emptyCard, missCard } from '../src/cards/kit/hits.ts';
import { limits } from '../src/cards/kit/limits.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { typed } from '../src/cards/kit/escape.ts';
import { customId, type CustomId } from '../src/cards/kit/custom-id.ts';
import type { Recipient } from '../src/follow/follower.ts';
import { addFollow, removeFollow } from '../src/follow/follows.ts';
import { usualZone } from '../src/follow/zones.ts';
import type { Command, Context } from './command.ts';
import { followWords } from '../src/language/words/follow.ts';
import { flagOption, textOption } from './command.ts';
import { everywhereCommand, inLanguages } from './everywhere.ts';
import { named, suggest } from './find.ts';
import { sharedLanguage } from './shared-language.ts';
import { suggestZones, zoneNamed } from './zone.ts';

const kinds = ['actor', 'person', 'series'] as const;

/** The record to follow, or the card that says why there is none. */
export function recipientOf(scope: FollowScope, { origin, language }: Context): Recipient | Reply {
  if (scope === 'me') return { kind: 'user', id: origin.user };
  const words = followWords[language];
  if (origin.channel === undefined || origin.server === undefined) return followNotice(words.noChannel);
  return origin.managesChannel ? { kind: 'channel', id: origin.channel } : followNotice(words.notYours);
}

export const scopeNamed = (text: string | undefined): FollowScope | undefined =>
  text === 'me' || text === 'here' ? text : undefined;

async function startFollowing(
  id: string,
  scope: FollowScope,
  zone: string | undefined,
  context: Context,
): Promise<Reply> {
  const to = recipientOf(scope, context);
  if ('embeds' in to) return to;
  const { catalog, state, language, now, origin } = context;
  if (to.kind === 'channel' && !origin.botMayPost) return followNotice(followWords[language].mayNotPost);
  const posted =
    to.kind === 'channel' ? { language: await sharedLanguage(context), server: origin.server } : { language };
  const followed = await addFollow(state.store, { id, to, ...posted, zone, usualZone: usualZone(language) }, now);
  return followCard(id, followed, catalog, language, now);
}

/** The star on a card: follows, or ends what the user already follows. */
async function toggle(id: string, context: Context): Promise<Reply | undefined> {
  const { catalog, state, origin, language, now } = context;
  if (!catalog.series.has(id) && catalog.anyone(id) === undefined) return undefined;
  const to: Recipient = { kind: 'user', id: origin.user };
  const left = await removeFollow(state.store, to, id);
  if (left !== undefined) return stoppedCard(id, 'stopped', 'me', catalog, language);
  const followed = await addFollow(
    state.store,
    { id, to, language, zone: undefined, usualZone: usualZone(language) },
    now,
  );
  return followCard(id, followed, catalog, language, now);
}

/** A choice carries the zone along if the custom id has room for it. */
function choiceCustomId(scope: FollowScope, zone: string | undefined): (id: string) => CustomId {
  return (id) => {
    const shortCustomId = customId('follow', scope, id);
    const fits = zone !== undefined && shortCustomId.length + zone.length + 1 <= limits.customId;
    return fits ? customId('follow', scope, id, zone) : shortCustomId;
  };
}

export const follow = {
  data: everywhereCommand(
    { en: 'follow', ja: 'フォロー', ko: '팔로우' },
    {
      en: 'Get news of an actor or a work: new works, dates and premieres',
      ja: '俳優や作品の新しい出演作、日程、放送・公開のお知らせを受け取る',
      ko: '배우나 작품의 새 출연작, 일정, 방송·공개 소식을 알림으로 받기',
    },
  )
    .addStringOption(
      suggestedOption(
        { en: 'what', ja: '対象', ko: '대상' },
        {
          en: 'An actor, a crew member or a work, in any script or spelling',
          ja: '俳優・スタッフ・作品の名前（表記は自由です）',
          ko: '배우, 제작진, 작품의 이름 (표기는 자유입니다)',
        },
        { isRequired: true },
      ),
    )
    .addBooleanOption((option) =>
      inLanguages(
        option,
        { en: 'here', ja: 'ここに', ko: '여기' },
        {
          en: 'Post in this channel instead (only for people who may manage it)',
          ja: '自分ではなくこのチャンネルにお知らせ（チャンネルの管理権限が必要）',
          ko: '나 대신 이 채널에 알림 (채널 관리 권한 필요)',
        },
      ),
    )
    .addStringOption((option) =>
      inLanguages(
        option,
        { en: 'zone', ja: 'タイムゾーン', ko: '시간대' },
        {
          en: 'Your time zone: messages arrive at 09:00 there',
          ja: 'お知らせを午前9時に受け取るタイムゾーン',
          ko: '오전 9시에 알림을 받을 시간대',
        },
      )
        .setMaxLength(60)
        .setAutocomplete(true),
    )
    .toJSON(),

  async execute(options, context) {
    const { catalog, language } = context;
    const query = textOption(options, 'what');
    if (query === '') return emptyCard(language);
    const scope: FollowScope = flagOption(options, 'here') === true ? 'here' : 'me';
    const to = recipientOf(scope, context);
    if ('embeds' in to) return to;
    const wanted = textOption(options, 'zone');
    const zone = wanted === '' ? undefined : zoneNamed(wanted);
    const words = followWords[language];
    if (wanted !== '' && zone === undefined)
      return followNotice([words.unknownZoneTitle, words.unknownZone(typed(wanted))]);
    const found = named(query, kinds, context);
    switch (found.verdict) {
      case 'one':
        return startFollowing(found.id, scope, zone, context);
      case 'close':
        return chooseToFollowCard(query, found.hits, choiceCustomId(scope, zone), catalog, language);
      case 'none':
        return missCard(query, found.hits, catalog, language);
    }
  },

  autocomplete(option, text, _options, context) {
    return option === 'zone' ? suggestZones(text, context.language, context.now) : suggest(text, kinds, context);
  },

  async press(path, context) {
    const { catalog, state, language } = context;
    const [verb = '', ...rest] = path;
    if (verb === 'toggle') return toggle(rest[0] ?? '', context);
    if (verb === 'stop') {
      const [scope, id] = [scopeNamed(rest[0]), rest[1]];
      if (scope === undefined || id === undefined) return undefined;
      const to = recipientOf(scope, context);
      if ('embeds' in to) return to;
      const left = await removeFollow(state.store, to, id);
      return stoppedCard(id, left === undefined ? 'not followed' : 'stopped', scope, catalog, language);
    }
    const [scope, id = '', zone = ''] = [scopeNamed(verb), ...rest];
    const exists = catalog.series.has(id) || catalog.anyone(id) !== undefined;
    return scope === undefined || !exists ? undefined : startFollowing(id, scope, zoneNamed(zone), context);
  },
} satisfies Command;
