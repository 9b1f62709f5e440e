import { chooseToFollowCard, followCard, followNotice, stoppedCard, type Whose } from '../src/cards/follow/follow.ts';
import { emptyCard, missCard } from '../src/cards/kit/hits.ts';
import { limits } from '../src/cards/kit/limits.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { typed } from '../src/cards/kit/escape.ts';
import { route, type Route } from '../src/cards/kit/route.ts';
import { followOn, unfollow, type Address } from '../src/follow/follows.ts';
import { usualZone } from '../src/follow/zones.ts';
import { followWords } from '../src/language/words/follow.ts';
import type { Asking, Command } from './command.ts';
import { textOption } from './command.ts';
import { everywhereCommand, localisations } from './everywhere.ts';
import { named, suggest } from './find.ts';
import { suggestZones, zoneNamed } from './zone.ts';

const kinds = ['actor', 'person', 'series'] as const;

/** Who is to be told, or the card that says why not. */
export function addressOf(whose: Whose, { from, language }: Asking): Address | Reply {
  if (whose === 'me') return { kind: 'user', id: from.user };
  const words = followWords[language];
  if (from.channel === undefined || from.server === undefined) return followNotice(words.noChannel);
  return from.managesChannel ? { kind: 'channel', id: from.channel } : followNotice(words.notYours);
}

export const whoseNamed = (text: string | undefined): Whose | undefined =>
  text === 'me' || text === 'here' ? text : undefined;

async function begin(id: string, whose: Whose, zone: string | undefined, asking: Asking): Promise<Reply> {
  const to = addressOf(whose, asking);
  if ('embeds' in to) return to;
  const { catalog, community, language, now } = asking;
  const followed = await followOn(community.store, { id, to, language, zone, usualZone: usualZone(language) }, now);
  return followCard(id, followed, catalog, language, now);
}

/** The zone goes with the choice where a custom id has room for it. */
function choiceRoute(whose: Whose, zone: string | undefined): (id: string) => Route {
  return (id) => {
    const plainRoute = route('follow', whose, id);
    const fits = zone !== undefined && plainRoute.length + zone.length + 1 <= limits.customId;
    return fits ? route('follow', whose, id, zone) : plainRoute;
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
    .addStringOption((option) =>
      option
        .setName('what')
        .setNameLocalizations(localisations({ en: 'what', ja: '対象', ko: '대상' }))
        .setDescription('An actor, a crew member or a work, in any script or spelling')
        .setDescriptionLocalizations({
          ja: '俳優・スタッフ・作品の名前（表記は自由です）',
          ko: '배우, 제작진, 작품의 이름 (표기는 자유입니다)',
        })
        .setRequired(true)
        .setMaxLength(100)
        .setAutocomplete(true),
    )
    .addBooleanOption((option) =>
      option
        .setName('here')
        .setNameLocalizations(localisations({ en: 'here', ja: 'ここに', ko: '여기' }))
        .setDescription('Post in this channel instead (only for people who may manage it)')
        .setDescriptionLocalizations({
          ja: '自分ではなくこのチャンネルにお知らせ（チャンネルの管理権限が必要）',
          ko: '나 대신 이 채널에 알림 (채널 관리 권한 필요)',
        }),
    )
    .addStringOption((option) =>
      option
        .setName('zone')
        .setNameLocalizations(localisations({ en: 'zone', ja: 'タイムゾーン', ko: '시간대' }))
        .setDescription('Your time zone: messages arrive at 09:00 there')
        .setDescriptionLocalizations({
          ja: 'お知らせを午前9時に受け取るタイムゾーン',
          ko: '오전 9시에 알림을 받을 시간대',
        })
        .setMaxLength(60)
        .setAutocomplete(true),
    )
    .toJSON(),

  async execute(options, asking) {
    const { catalog, language } = asking;
    const query = textOption(options, 'what');
    if (query === '') return emptyCard(language);
    // The terminal sends every option as text.
    const whose: Whose = options['here'] === true || options['here'] === 'true' ? 'here' : 'me';
    const to = addressOf(whose, asking);
    if ('embeds' in to) return to;
    const wanted = textOption(options, 'zone');
    const zone = wanted === '' ? undefined : zoneNamed(wanted);
    const words = followWords[language];
    if (wanted !== '' && zone === undefined)
      return followNotice([words.unknownZoneTitle, words.unknownZone(typed(wanted))]);
    const found = named(query, kinds, asking);
    switch (found.verdict) {
      case 'one':
        return begin(found.id, whose, zone, asking);
      case 'close':
        return chooseToFollowCard(query, found.hits, choiceRoute(whose, zone), catalog, language);
      case 'none':
        return missCard(query, found.hits, catalog, language);
    }
  },

  autocomplete(option, text, _options, asking) {
    return option === 'zone' ? suggestZones(text, asking.language, asking.now) : suggest(text, kinds, asking);
  },

  async press(path, asking) {
    const { catalog, community, language } = asking;
    const [verb = '', ...rest] = path;
    if (verb === 'stop') {
      const [whose, id] = [whoseNamed(rest[0]), rest[1]];
      if (whose === undefined || id === undefined) return undefined;
      const to = addressOf(whose, asking);
      if ('embeds' in to) return to;
      const left = await unfollow(community.store, to, id);
      return stoppedCard(id, left !== undefined, whose, catalog, language);
    }
    const [whose, id = '', zone] = [whoseNamed(verb), ...rest];
    const exists = catalog.series.has(id) || catalog.anyone(id) !== undefined;
    return whose === undefined || !exists ? undefined : begin(id, whose, zone && zoneNamed(zone), asking);
  },
} satisfies Command;
