import { koreanSurnames } from '../../../src/language/korean-surnames.ts';
import { katakanaOfName } from '../../../src/search/kana/from-hangul.ts';
import { pick, pickUsual, type Random } from './random.ts';
import { byCustom, revised, surnameByCustom } from './romanisation.ts';
import { hangulSlip, kanaSlip, latinSlip } from './slips.ts';

/** Given names that many have: the most usual ones of those born in the 1970s to the 2000s (Supreme Court of Korea). */
const givenNames = (
  '지훈 민준 현우 동현 준호 성민 서준 도윤 예준 시우 하준 지호 주원 준서 건우 도현 지후 우진 선우 서진 유준 민재 현준 승민 준혁 승현 정훈 상현 성훈 영호 재현 민수 진우 태현 상우 ' +
  '종수 병철 기영 상철 영수 성호 정호 진호 경수 용준 재훈 동욱 태우 형준 규민 찬호 지환 은우 시윤 민규 지영 은정 미영 현정 서연 서윤 지우 서현 민서 하은 하윤 윤서 지민 채원 지유 수아 지윤 은서 ' +
  '다은 예은 지아 수빈 소율 예린 지원 유진 지은 수진 은지 혜진 미경 은영 영미 지현 민지 혜원 보람 가영 나연 소연 수연 예진 유리 윤아 주희 선영 경희 정은 미정 은주 혜정 희정 현주 선희 나영 민정'
).split(' ');

/** Latin, kanji and hangul of usual Japanese surnames and given names. */
const japaneseSurnames =
  'Sato 佐藤 사토|Suzuki 鈴木 스즈키|Takahashi 高橋 다카하시|Tanaka 田中 다나카|Watanabe 渡辺 와타나베|Yamamoto 山本 야마모토|Nakamura 中村 나카무라|Kobayashi 小林 고바야시|Kato 加藤 가토|Yoshida 吉田 요시다|Yamada 山田 야마다|Yamaguchi 山口 야마구치|Matsumoto 松本 마쓰모토|Inoue 井上 이노우에|Kimura 木村 기무라|Shimizu 清水 시미즈|Yamazaki 山崎 야마자키|Mori 森 모리|Ikeda 池田 이케다|Hashimoto 橋本 하시모토'.split(
    '|',
  );
const japaneseGiven =
  'Shota 翔太 쇼타|Kenta 健太 겐타|Daisuke 大輔 다이스케|Takuya 拓也 다쿠야|Naoki 直樹 나오키|Makoto 誠 마코토|Daiki 大輝 다이키|Yuta 裕太 유타|Kazuya 和也 가즈야|Tsubasa 翼 쓰바사|Misaki 美咲 미사키|Ai 愛 아이|Yuko 優子 유코|Yoko 陽子 요코|Aya 彩 아야|Kaori 香織 가오리|Megumi 恵 메구미|Nanami 七海 나나미|Haruka 遥 하루카|Mai 舞 마이'.split(
    '|',
  );

/** Spellings of somebody who is not in the catalog. */
export interface Stranger {
  /** The name in the script that says it best: hangul of Koreans, kanji of Japanese. */
  readonly own: string;
  readonly spellings: Readonly<Record<string, string | undefined>>;
}

export function koreanStranger(random: Random): Stranger {
  const [surname, given] = [pickUsual(random, koreanSurnames.slice(0, 60).join(' ')), pick(random, givenNames)];
  const latin = `${surnameByCustom(random, surname)} ${byCustom(random, given.charAt(0))}-${byCustom(random, given.charAt(1))}`;
  return {
    own: surname + given,
    spellings: {
      hangul: surname + given,
      'hangul, one slip': hangulSlip(random, surname + given),
      kana: katakanaOfName(surname, given).join('・'),
      'kana, one slip': kanaSlip(random, katakanaOfName(surname, given).join('・')),
      'kana, no dot': katakanaOfName(surname, given).join(''),
      'Latin by custom': latin,
      'Revised Romanization': `${revised(surname)} ${revised(given)}`,
      'Latin, one slip': latinSlip(random, latin.toLowerCase()),
      'with an occupation': `배우 ${surname}${given}`,
    },
  };
}

export function japaneseStranger(random: Random): Stranger {
  const [surname = '', kanjiSurname = '', hangulSurname = ''] = pick(random, japaneseSurnames).split(' ');
  const [given = '', kanjiGiven = '', hangulGiven = ''] = pick(random, japaneseGiven).split(' ');
  return {
    own: kanjiSurname + kanjiGiven,
    spellings: {
      'Japanese in kanji': kanjiSurname + kanjiGiven,
      'Japanese in romaji': `${given} ${surname}`,
      'Japanese in romaji, one slip': latinSlip(random, `${surname} ${given}`.toLowerCase()),
      'Japanese in hangul': `${hangulSurname} ${hangulGiven}`,
    },
  };
}
