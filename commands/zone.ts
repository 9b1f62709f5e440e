import { millisecondsInMinute } from '../src/catalog/calendar.ts';
import { limits, shorten } from '../src/cards/kit/limits.ts';
import { zoneOf } from '../src/follow/zones.ts';
import type { Language } from '../src/language/language.ts';
import { zoneName } from '../src/language/zone-names.ts';
import type { Suggestion } from './command.ts';

/** Suggested before anything is typed: the zones where most fans of Korean actors in Japan live. */
export const commonZones = [
  'Asia/Tokyo',
  'Asia/Seoul',
  'Asia/Taipei',
  'Asia/Hong_Kong',
  'Asia/Shanghai',
  'Asia/Singapore',
  'Asia/Bangkok',
  'Asia/Jakarta',
  'Asia/Manila',
  'Asia/Kolkata',
  'Australia/Sydney',
  'Europe/London',
  'Europe/Paris',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'UTC',
];

/** Cities and countries of common zones in Japanese and Korean, and countries in English; Intl knows no names of cities. */
const placesOfZone: Readonly<Record<string, string>> = {
  'Asia/Tokyo': '東京 大阪 日本 도쿄 동경 오사카 일본 japan',
  'Asia/Seoul': 'ソウル 釜山 韓国 서울 부산 한국 korea',
  'Asia/Taipei': '台北 台湾 타이베이 대만 taiwan',
  'Asia/Hong_Kong': '香港 홍콩',
  'Asia/Shanghai': '上海 北京 中国 상하이 베이징 중국 china',
  'Asia/Singapore': 'シンガポール 싱가포르',
  'Asia/Bangkok': 'バンコク タイ 방콕 태국 thailand',
  'Asia/Jakarta': 'ジャカルタ 자카르타',
  'Asia/Manila': 'マニラ フィリピン 마닐라 필리핀 philippines',
  'Asia/Kolkata': 'インド 인도 india',
  'Australia/Sydney': 'シドニー 시드니',
  'Europe/London': 'ロンドン イギリス 런던 영국 uk',
  'Europe/Paris': 'パリ フランス 파리 프랑스 france',
  'America/New_York': 'ニューヨーク 뉴욕',
  'America/Chicago': 'シカゴ 시카고',
  'America/Los_Angeles': 'ロサンゼルス 로스앤젤레스',
  'America/Sao_Paulo': 'サンパウロ ブラジル 상파울루 브라질 brazil',
};
const zoneOfPlace = new Map(
  Object.entries(placesOfZone).flatMap(([zone, places]) => places.split(' ').map((place) => [place, zone] as const)),
);

const regions = ['Asia', 'America', 'Europe', 'Australia', 'Africa', 'Pacific', 'Atlantic', 'Indian'];

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s_/・]+/gu, ' ')
    .trim();

/** The clocks of one minute: the list is asked for at each key, and each line took 0.2 ms. */
let clocks = { minute: 0, times: new Map<string, string>() };

function timeIn(zone: string, now: Date): string {
  const minute = Math.floor(now.getTime() / millisecondsInMinute);
  if (clocks.minute !== minute) clocks = { minute, times: new Map() };
  const { times } = clocks;
  const known = times.get(zone);
  if (known !== undefined) return known;
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(now);
  times.set(zone, time);
  return time;
}

/** The zone of a text: an IANA name in any case, only its city, or a place in Japanese or Korean (東京, 한국). */
export function zoneNamed(text: string): string | undefined {
  const name = text.trim().replaceAll(/\s+/gu, '_');
  const exact = zoneOf(name) ?? zoneOfPlace.get(text.normalize('NFKC').trim().toLowerCase());
  if (exact !== undefined) return exact;
  return regions.map((region) => zoneOf(`${region}/${name}`)).find((zone) => zone !== undefined);
}

/** Zones whose IANA name or name in the user's language contains the text, with their current time. */
export function suggestZones(typed: string, language: Language, now: Date): Suggestion[] {
  const wanted = folded(typed);
  const exact = zoneNamed(typed);
  const all =
    wanted === ''
      ? commonZones
      : [...new Set([...commonZones, ...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'))])];
  const found = all.filter(
    (zone) => wanted === '' || folded(zone).includes(wanted) || folded(zoneName(zone, language)).includes(wanted),
  );
  return [...new Set([...(exact === undefined ? [] : [exact]), ...found])].slice(0, limits.choices).map((zone) => ({
    name: shorten(
      `${zone.replaceAll('_', ' ')} · ${zoneName(zone, language)} · ${timeIn(zone, now)}`,
      limits.choiceName,
    ),
    value: zone,
  }));
}
