/**
 * English words that titles in Japanese and Korean keep in Latin letters, as fans write them: 풀하우스 TAKE 2 is 풀하우스
 * 테이크2 (외래어 표기법 and 外来語の表記).
 */
const words =
  'air 에어 エア|anniversary 애니버서리 アニバーサリー|beautiful 뷰티풀 ビューティフル|boys 보이즈 ボーイズ|burst 버스트 バースト|change 체인지 チェンジ|come 컴 カム|day 데이 デイ|days 데이즈 デイズ|destiny 데스티니 デスティニー|' +
  'dog 독 ドッグ|dogs 독스 ドッグス|echo 에코 エコー|encore 앙코르 アンコール|film 필름 フィルム|final 파이널 ファイナル|first 퍼스트 ファースト|fly 플라이 フライ|gambler 갬블러 ギャンブラー|girl 걸 ガール|girls 걸즈 ガールズ|' +
  'hear 히어 ヒア|interview 인터뷰 インタビュー|king 킹 キング|life 라이프 ライフ|live 라이브 ライブ|love 러브 ラブ|magic 매직 マジック|miracle 미라클 ミラクル|movie 무비 ムービー|musical 뮤지컬 ミュージカル|' +
  'night 나이트 ナイト|nostalgic 노스탤직 ノスタルジック|now 나우 ナウ|part 파트 パート|perfect 퍼펙트 パーフェクト|premium 프리미엄 プレミアム|rainbow 레인보우 レインボー|rent 렌트 レント|rose 로즈 ローズ|run 런 ラン|season 시즌 シーズン|' +
  'see 씨 シー|show 쇼 ショー|special 스페셜 スペシャル|star 스타 スター|story 스토리 ストーリー|stories 스토리즈 ストーリーズ|street 스트리트 ストリート|take 테이크 テイク|the 더 ザ|tokyo 도쿄 トーキョー|woman 우먼 ウーマン|you 유 ユー';

const spelt = new Map(
  words.split('|').map((line): [string, readonly [hangul: string, katakana: string]] => {
    const [english = '', hangul = '', katakana = ''] = line.split(' ');
    return [english, [hangul, katakana]];
  }),
);

/** A title in hangul or kana with its English words in the same script, if they are all known. */
export function withEnglishWordsAloud(title: string): string | undefined {
  const isHangul = /[가-힣]/u.test(title);
  if (!isHangul && !/[ぁ-ゖァ-ヺ\p{Script=Han}]/u.test(title)) return undefined;
  const english = title.match(/[a-z]+/giu) ?? [];
  if (english.length === 0 || !english.every((word) => spelt.has(word.toLowerCase()))) return undefined;
  return title.replaceAll(/[a-z]+/giu, (word) => spelt.get(word.toLowerCase())?.[isHangul ? 0 : 1] ?? word);
}

/** 獣電戦隊キョウリュウジャーブレイブ: a long name in katakana behind the kanji of its series. */
const behindKanji = /^\p{Script=Han}{3,}([ァ-ヺー]{6,})$/u;
export const nameBehindKanji = (title: string): string | undefined => behindKanji.exec(title)?.[1];

/** デビクロくん of MIRACLE デビクロくんの恋と魔法: the name at the head of a longer title, which needs a star of the work beside it. */
const head = /^(?:[A-Z]+ )?(?!ミュージカル)([ァ-ヺー]{4,}(?:くん|さん|ちゃん)?)(?:[のとはが][^ァ-ヺー]|[ \u3000、])/u;
export const nameAtHeadOfTitle = (title: string): string | undefined => head.exec(title)?.[1];
