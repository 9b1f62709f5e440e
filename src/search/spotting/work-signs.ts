import { afterOf, beforeOf, reach, type Place } from './signs.ts';

/**
 * Words beside a work: its kind before or after it, and words that apply only to works (its second episode, its last).
 */
const workBefore =
  /(?:ドラマ|映画|作品|主演|舞台|劇場版|드라마|영화|일드|연극|작품|드라마의|drama|movie|film|series|show|jdrama|episode of|season of)\s*[:：]?\s*$/iu;
const workAfter =
  /^\s*(?:ドラマ|映画|という(?:ドラマ|映画)|の?第?[0-9０-９]+話|の?最終回|の?最終章|の?主題歌|の(?:漫画|マンガ|原作|小説|ノベライズ|サントラ|OST|DVD|ブルーレイ|円盤|ロケ地|聖地|続編|予告|考察|伏線|台本|脚本|再放送|配信|録画|実写)|の?の?視聴率|の?出演者|の?キャスト|の?あらすじ|の?放送日|の?公開日|の?一気見|一気見|に?出演|の?撮影|드라마|영화|일드|라는|이라는|[0-9]+화|[0-9]+회|에\s?출연|의?\s?(?:원작|만화|웹툰|ost|주제가|자막|예고편|리메이크|속편|시즌|주연|출연진|시청률|줄거리|개봉일|방영|몇\s?부작)|(?:[^\s]{1,4}\s){0,3}?그?\s?(?:장면|명대사|대사|결말|ost)|drama|movie|film|jdrama|episode|ep\s?[0-9]|season|finale)/iu;
export const isBesideWorkWord = (place: Place): boolean =>
  workBefore.test(beforeOf(place).slice(-reach)) || workAfter.test(afterOf(place).slice(0, reach));

/** キャスター is also a Japanese word, and a work if the text is about watching, appearing or acting in it. */
const watchedAfter =
  /^\s*(?:[을를]?\s?(?:봤|보고|보는|볼|봐|보면|정주행|다시 봤|몰아봤)|を?(?:見|観|み)(?:た|て|る|直|返|終)|を?(?:完走|視聴|鑑賞)|に?出(?:て|演|る)|での?.{1,3}役|の(?:役|主演|キャスト|監督|予告|続編|原作|ロケ地))/u;
const watchedBefore =
  /\b(?:watch(?:ed|ing)?|rewatch(?:ed|ing)?|finish(?:ed|ing)?|bing(?:ed|eing|ing|e)|seen|saw|started?|streaming)\s+$/iu;
export const isWatched = (place: Place): boolean =>
  watchedAfter.test(afterOf(place).slice(0, reach)) || watchedBefore.test(beforeOf(place).slice(-reach));

/** "just finished night hospital and": everyday words are a title if the object of watching ends with them. */
export const isWatchedAsWhole = (place: Place): boolean =>
  watchedBefore.test(beforeOf(place).slice(-reach)) &&
  /^(?:\s*$|\s*[.,!?…)\n]|\s+(?:and|but|with|on|for|again|last|yesterday|today|tonight|in|because|bc|so|lol)(?![a-z]))/iu.test(
    afterOf(place).slice(0, reach),
  );

/** "sang my way at karaoke", 봄비를 불렀다: a title of everyday words is a song if the text says that somebody sings it. */
const sungBefore =
  /\b(?:sang|sings?|sung|singing|covers?|covered|covering|karaoke'?d?|playing|listening to|song|track)\s+[“"「『]?$/iu;
const sungAfter =
  /^[”"」』]?\s*(?:(?:at|for|in) karaoke|(?:is|was) (?:my|a|the|his|her|their) (?:favou?rite )?(?:song|jam|track)|を?(?:歌|うた|弾|カバー|カラオケ)|[을를]?\s?(?:불렀|부르|불러|부른|커버|열창))/iu;
export const isSung = (place: Place): boolean =>
  sungBefore.test(beforeOf(place).slice(-reach)) || sungAfter.test(afterOf(place).slice(0, reach));

/** The year of a work directly after it: "go (2001)", 海峡（2007年）. */
export function isBesideYear(place: Place, years: readonly number[]): boolean {
  const [, year] = /^\s*[(（]?\s*((?:19|20)\d\d)(?!\d)/u.exec(afterOf(place)) ?? [];
  return year !== undefined && years.includes(Number(year));
}

/**
 * "new Detective Conan movie", 「名探偵コナン」新作映画: in a general question, the first part of a title is a franchise, not the
 * work in the catalog.
 */
export const isFranchise = (place: Place): boolean =>
  /^[」』]?(?:の|\s)?(?:新作|最新作|次回作|신작)/u.test(afterOf(place).slice(0, reach)) ||
  /(?:new|latest|next|upcoming|another|新作|最新作?|次の|新しい|신작|새|새로운)\s*$/iu.test(
    beforeOf(place).slice(-reach),
  );

/** Whether the text mentions the stage. */
export const isOfStage = ({ text }: Place): boolean =>
  /ミュージカル|舞台|公演|上演|観劇|初演|再演|千秋楽|뮤지컬|연극|무대|공연|초연|재연|\b(?:musicals?|stage|theat(?:er|re)|plays?)\b/iu.test(
    text,
  );
