import type { Entry } from '../../src/search/entry.ts';

/** Gives the same numbers in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Syllable = readonly [hangul: string, latin: string, kana: string];

const surnames: readonly Syllable[] = [
  ...'김 Kim キム|이 Lee イ|박 Park パク|최 Choi チェ|정 Jung チョン|강 Kang カン|조 Cho チョ|윤 Yoon ユン|장 Jang チャン|임 Lim イム'.split(
    '|',
  ),
  ...'한 Han ハン|오 Oh オ|서 Seo ソ|신 Shin シン|권 Kwon クォン|황 Hwang ファン|안 Ahn アン|송 Song ソン|전 Jeon チョン|홍 Hong ホン'.split(
    '|',
  ),
  ...'유 Yoo ユ|고 Ko コ|문 Moon ムン|양 Yang ヤン|손 Son ソン|배 Bae ペ|백 Baek ペク|허 Heo ホ|남 Nam ナム|심 Shim シム'.split(
    '|',
  ),
].map((line) => line.split(' ') as unknown as Syllable);

const firstSyllables: readonly Syllable[] = [
  ...'지 ji ジ|민 min ミン|서 seo ソ|하 ha ハ|수 soo ス|재 jae ジェ|현 hyun ヒョン|준 joon ジュン|태 tae テ|영 young ヨン'.split(
    '|',
  ),
  ...'성 sung ソン|승 seung スン|은 eun ウン|동 dong ドン|상 sang サン|정 jung ジョン|진 jin ジン|경 kyung ギョン|혜 hye ヘ|윤 yoon ユン'.split(
    '|',
  ),
  ...'소 so ソ|유 yoo ユ|명 myung ミョン|병 byung ビョン|미 mi ミ|보 bo ボ|선 sun ソン|세 se セ|시 si シ|예 ye イェ'.split(
    '|',
  ),
  ...'용 yong ヨン|우 woo ウ|원 won ウォン|인 in イン|종 jong ジョン|창 chang チャン|채 chae チェ|철 chul チョル|한 han ハン|홍 hong ホン'.split(
    '|',
  ),
].map((line) => line.split(' ') as unknown as Syllable);

const adjectives =
  '静かな 遠い 青い 最後の 小さな 優しい 眠らない 名もなき 冬の 春の 夜の 雨の 透明な 失われた 約束の 七つの 見えない 二人の 空の 海の'.split(
    ' ',
  );
const nouns =
  '恋人 部屋 手紙 約束 秘密 庭 列車 教室 記憶 食堂 季節 旅 家族 街 海峡 天使 時間 物語 探偵 病院 花 星 橋 窓 鍵'.split(
    ' ',
  );
const english =
  'Quiet Distant Blue Last Little Gentle Sleepless Nameless Winter Spring Night Rain Clear Lost Promised Seven Hidden Double Sky Sea'.split(
    ' ',
  );
const englishNouns =
  'Lover Room Letter Promise Secret Garden Train Classroom Memory Diner Season Journey Family Town Strait Angel Time Story Detective Hospital Flower Star Bridge Window Key'.split(
    ' ',
  );
const korean =
  '조용한 먼 푸른 마지막 작은 다정한 잠들지않는 이름없는 겨울 봄 밤 비의 투명한 잃어버린 약속의 일곱 보이지않는 두사람의 하늘 바다'.split(
    ' ',
  );
const koreanNouns =
  '연인 방 편지 약속 비밀 정원 열차 교실 기억 식당 계절 여행 가족 거리 해협 천사 시간 이야기 탐정 병원 꽃 별 다리 창문 열쇠'.split(
    ' ',
  );

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Distinct records, 70 % people and 30 % works. People are a surname and two or three syllables, so that as many as
 * 100,000 differ in hangul; works an adjective and a noun with a number.
 */
export function syntheticEntries(count: number, seed = 1): Entry[] {
  const random = randomNumbers(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const known = new Set<string>();
  const entries: Entry[] = [];
  while (entries.length < count) {
    const amount = Math.floor(30 * random() ** 4);
    const recency = String(1995 + Math.floor(31 * random()));
    const id = `synthetic-${entries.length}`;
    if (random() < 0.7) {
      const [surname, given] = [
        pick(surnames),
        [
          pick(firstSyllables),
          pick(firstSyllables),
          ...(count > 20_000 || random() < 0.1 ? [pick(firstSyllables)] : []),
        ],
      ];
      const hangul = surname[0] + given.map(([letter]) => letter).join('');
      if (known.has(hangul)) continue;
      known.add(hangul);
      const latin = given.map(([, letters]) => letters).join('-');
      const kana = given.map(([, , sign]) => sign).join('');
      entries.push({
        kind: 'actor',
        id,
        names: { en: `${surname[1]} ${capital(latin)}`, ko: hangul, ja: `${surname[2]}・${kana}` },
        aliases: [],
        amount,
        recency,
      });
      continue;
    }
    const [first, second] = [Math.floor(random() * adjectives.length), Math.floor(random() * nouns.length)];
    const number = Math.floor(random() * Math.max(20, count / 200)) + 1;
    const ja = `${adjectives[first]}${nouns[second]}${number}`;
    if (known.has(ja)) continue;
    known.add(ja);
    entries.push({
      kind: 'series',
      id,
      names: {
        en: `The ${english[first]} ${englishNouns[second]} ${number}`,
        ko: `${korean[first]} ${koreanNouns[second]} ${number}`,
        ja,
      },
      aliases: [],
      years: [Number(recency)],
      amount,
      recency,
    });
  }
  return entries;
}
