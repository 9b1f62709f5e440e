/**
 * Prefectures of Japan and their best-known cities, and the large cities of Korea, in hangul and in kanji or katakana;
 * the best known also in Latin letters.
 */
const places: ReadonlySet<string> = new Set(
  (
    '홋카이도 아오모리 이와테 미야기 아키타 야마가타 후쿠시마 이바라키 도치기 군마 사이타마 지바 도쿄 가나가와 니가타 도야마 이시카와 후쿠이 야마나시 나가노 기후 시즈오카 아이치 미에 시가 교토 오사카 효고 나라 와카야마 돗토리 시마네 오카야마 히로시마 야마구치 도쿠시마 가가와 에히메 고치 후쿠오카 사가 나가사키 구마모토 오이타 미야자키 가고시마 오키나와 ' +
    '삿포로 센다이 요코하마 나고야 고베 서울 부산 대구 인천 광주 대전 울산 제주 ' +
    'tokyo osaka kyoto fukuoka sapporo sendai nagoya kobe nara yokohama okinawa hokkaido nagasaki hiroshima seoul busan jeju incheon daegu ' +
    'ソウル プサン テグ インチョン クァンジュ テジョン チェジュ ' +
    '北海道 青森 岩手 宮城 秋田 山形 福島 茨城 栃木 群馬 埼玉 千葉 東京 神奈川 新潟 富山 石川 福井 山梨 長野 岐阜 静岡 愛知 三重 滋賀 京都 大阪 兵庫 奈良 和歌山 鳥取 島根 岡山 広島 山口 徳島 香川 愛媛 高知 福岡 佐賀 長崎 熊本 大分 宮崎 鹿児島 沖縄 札幌 仙台 横浜 名古屋 神戸'
  ).split(' '),
);

/**
 * A place name is no certain title: there is a film called 후쿠오카, but a message about a fan meeting there does not mean
 * it.
 */
export const isPlaceName = (name: string): boolean => places.has(name.toLowerCase());

const word = {
  en: /[a-z]+/giu,
  ja: /[\p{Script=Han}]{2,3}|[ァ-ヺー]{3,}/gu,
  ko: /[가-힣]{2,3}(?=에서|에|의|\s|$|[?.])/gu,
} as const;

/** The places that a text names, in lower case. */
export const citiesIn = (text: string, language: keyof typeof word): string[] =>
  (text.toLowerCase().match(word[language]) ?? []).filter((one) => places.has(one));
