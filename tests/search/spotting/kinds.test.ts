import { beforeAll, describe, expect, test } from 'vitest';
import type { Spotter } from '../../../src/search/spot.ts';
import { customarySpellings } from '../../../src/search/hangul/japanese.ts';
import { realSpotter } from '../../real-data.ts';

let spotter: Spotter;
beforeAll(async () => {
  spotter = await realSpotter();
});

const kinds = new Set(['person', 'series', 'maker']);
const named = (text: string): string[] =>
  spotter
    .spot(text)
    .filter(({ isSure, kind }) => isSure && kinds.has(kind))
    .map(({ ids }) => ids.join('/'));

describe('a name in running text', () => {
  test.each([
    ['half-width kana with voice marks', 'ﾍﾟ･ﾄﾞｩﾅとﾊﾝ･ﾋｮｼﾞｭ', ['bae-doona', 'han-hyo-joo']],
    ['makers', '三池崇史監督と是枝裕和監督', ['takashi-miike', 'hirokazu-kore-eda']],
    ['makers in Latin letters', 'Park Chan-wook and Hirokazu Kore-eda', ['park-chan-wook', 'hirokazu-kore-eda']],
    [
      'Japanese names as Koreans write them',
      '야마자키 켄토랑 츠마부키 사토시',
      ['yamazaki-kento', 'tsumabuki-satoshi'],
    ],
    ['the same with a palatal', '오다기리 죠 좋다', ['odagiri-joe']],
    ['the same with a long vowel', '아오이 유우 예쁘다', ['aoi-yu']],
    ['short stage names with a hashtag', '#원빈 #로운', ['won-bin', 'rowoon']],
    ['one behind the word for a singer', '가수 태민 공연', ['taemin']],
    ['one that is no Korean word', '닉쿤이 교토에서', ['nichkhun']],
    ['a given name with an honorific', '두나 언니 멋있다', ['bae-doona']],
    ['one beside its group', 'Kai from EXO is back', ['kai-exo']],
    ['one beside a work of theirs', '暗殺教室の知英', ['assassination-classroom-2015', 'kang-ji-young']],
    ['an everyday title beside a word for its scenes', '봄날은 간다 라면 그 장면', ['one-fine-spring-day-2001']],
    ['an everyday title beside its star', '기무라 타쿠야 히어로 다시 봄', ['kimura-takuya', 'hero-2007']],
    ['a title with its year', 'is Rush (2001) any good?', ['rush-2001']],
    ['a title of one syllable in quotation marks', '영화 ‹고› 봤어?', ['go-2001']],
    ['a title without its subtitle', '도쿄버스트 언제 개봉해요', ['tokyo-burst-2026']],
    ['a Japanese title without its foreign one', '初雪の恋を見て京都へ', ['virgin-snow-2007']],
    ['a hashtag beside a star of it', 'taecyeon on netflix?? #soulmate', ['ok-taecyeon', 'soul-mate-2026']],
    ['a bare word beside a star of it', 'broker is my comfort movie, song kang-ho', ['broker-2022', 'song-kang-ho']],
    ['a dotted stage name', 'did T.O.P ever act in japan', ['t-o-p']],
    ['two names in a Korean list', '배두나·송강호 또 만나네', ['bae-doona', 'song-kang-ho']],
    ['two names in a Japanese list', '小栗旬・赤西仁の共演', ['oguri-shun', 'akanishi-jin']],
    ['a group and a stage name, both words of Korean', '빅뱅 탑이랑 승리가 나온 영화', ['t-o-p', 'seungri']],
    ['a group that is a word, before a member', '카라 하라 보고싶다', ['goo-ha-ra']],
    ['syllables kept apart in kana', 'ナ・インウが出るなら', ['na-in-woo']],
    ['a loanword that was watched', 'コネクトを見た', ['connect-2022']],
    ['a number in the other writing', '百万回言えばよかった で号泣', ['100-mankai-2023']],
    ['the same the other way round', '７人の秘書おもしろい', ['seven-secretaries-2020']],
    ['a title with its episode', 'ドリステの2話まだ見てない', ['dream-stage-2026']],
    ['a group and a given name', '인피니트 동우 직관', ['jang-dong-woo']],
    ['one of two of the same name behind the group', 'N.Flyingのジェヒョン', ['kim-jae-hyun']],
    ['a vowel as it is heard', '신헤선 연기 미쳤다', ['shin-hye-sun']],
    ['an aspirate without its h', 'nichkun is here', ['nichkhun']],
    ['everyday words beside a name of a list', 'pierre taki and don lee', ['taki-pierre', 'ma-dong-seok']],
    [
      'a title behind an equals sign, beside its maker',
      'takashi miike + eyeballs = connect',
      ['takashi-miike', 'connect-2022'],
    ],
    ['a rare word beside its star', 'sol kyung-gu gained weight for rikidozan', ['sol-kyung-gu', 'rikidozan-2004']],
    [
      'a musical in a text about the stage',
      '첫 뮤지컬이 사랑의 불시착이었지, 더보이즈 상연',
      ['crash-landing-on-you-musical-2024', 'sangyeon'],
    ],
    ['a sentence that is a title, in quotation marks', '요즘 「봄이 왔다」 봐', ['spring-has-come-2018']],
    [
      'one of two of the same name beside their co-star',
      '坂口健太郎とイ・セヨン',
      ['sakaguchi-kentaro', 'lee-se-young'],
    ],
  ])('GIVEN %s: %s THEN it is found', (_, text, ids) => expect(named(text)).toEqual(ids));

  test.each([
    ['capitals in a sentence', 'That has a Memory leak, the Road, Caster update, watched Friends again'],
    ['everyday phrases', 'Good luck with the exam, see you next Sunday'],
    ['a place with the name of a film', 'brb, visiting The Shrine with my aunt'],
    ['the surname of makers, and of many others', 'パクさんから電話、田中さんも来た'],
    ['an English word behind its article beside a star of it', 'we hit the road with shin hye-jung'],
    ['a loanword', 'スマホがBluetoothにコネクトできない'],
    ['a franchise', 'I love the new Detective Conan movie'],
    ['a part of a hyphenated name', 'Kim Go-dam and Shin Hye-bin and Ryu Jun-dam'],
    ['a stage name beside another surname', 'Akira Kurosawa, Arata Isozaki, Jiyoung Baek, Kai Cenat'],
    ['a surname before a dot', 'チャン・ギュダムとチャン・ヘソル'],
    ['a given name behind a dot', 'ピョ・シウォンとノ・ソンホさん'],
    ['a stage name before a dot', 'クララ・ボウの映画'],
    ['common given names with an honorific', 'カイくんとリアちゃんと優香ちゃん'],
    ['given names of characters', '사쿠라랑 하루카가 왔다'],
    ['a Japanese given name behind a surname', '오쿠노 에이타 신작'],
    ['everyday words in hangul', '여형사가 나오는 드라마, 한국 배우 나오는 일드'],
    ['a sentence that is a title as well', '드디어 봄이 왔다 벚꽃 보러 가자. やっと春が来たって感じ'],
    ['a noun with its particle', '점검해보니 기계에는 이상이 없대요'],
    ['a number in katakana', 'セブンの新作スイーツ'],
    ['a title by another author', '赤と黒、スタンダールのやつ。レオンってジャン・レノのやつね'],
    ['a given name before a foreign surname', 'nicole kidman in that show'],
    ['a member of a group that the catalog lacks', 'RIIZEのウォンビン顔よすぎ'],
    ['a compound that begins with a title', 'うちは完璧な家族旅行でした'],
    ['a drama whose musical the catalog has', '愛の不時着一気見して寝不足'],
    ['a place in Latin letters', 'flying to Fukuoka in spring'],
  ])('GIVEN %s: %s THEN nothing is found', (_, text) => expect(named(text)).toEqual([]));
});

describe('a character', () => {
  test.each([
    ['Who played Tae-o in Eye Love You?', 'eye-love-you-2024/chae-jong-hyeop'],
    ['Who plays Taeo in Eye Love You?', 'eye-love-you-2024/chae-jong-hyeop'],
    ['Who plays Choe Hong in What Comes After Love?', 'what-comes-after-love-2024/lee-se-young'],
    ['Who plays Hong in What Comes After Love?', 'what-comes-after-love-2024/lee-se-young'],
    ['Who plays Joo-hyuk in Kyoryuger Brave?', 'kyoryuger-brave-2017/lee-se-young-crossgene'],
  ])('GIVEN %s THEN the character of that work is found, in any romanisation', (text, id) => {
    const characters = spotter.spot(text).filter(({ kind, isSure }) => kind === 'character' && isSure);
    expect(characters.map(({ ids }) => ids)).toEqual([[id]]);
  });

  test('GIVEN no work THEN a word that sounds like a character is not a name', () =>
    expect(spotter.spot('Taeo is my cat').filter(({ isSure }) => isSure)).toEqual([]));
});

describe('a part of a name that the catalog does not have', () => {
  test.each([
    ['a given name with one more syllable', 'kim min kyu again'],
    ['the same of a stage name', 'kim bum soo at karaoke'],
    ['a stage name behind a surname', 'my dad only knows park ji sung'],
    ['a place that is a title as well', '후쿠오카 팬미팅 갈 사람?'],
  ])('GIVEN %s: %s THEN nobody is certain', (_, text) =>
    expect(spotter.spot(text).filter(({ isSure }) => isSure)).toEqual([]),
  );

  test.each([
    ['an English word behind it', 'kim bum so good in that one', 'kim-bum'],
    ['laughter joined to a nickname', '횹사마ㅋㅋㅋㅋ 별명 센스', 'chae-jong-hyeop'],
  ])('GIVEN %s: %s THEN the person is certain', (_, text, id) =>
    expect(spotter.spot(text).flatMap(({ ids, isSure }) => (isSure ? ids : []))).toContain(id),
  );
});

describe('the title of a series and of its film', () => {
  test('GIVEN 怪物くん THEN the series with that title is found, not 映画 怪物くん', () =>
    expect(spotter.spot('怪物くんの出演者は？').map(({ ids }) => ids)).toEqual([['kaibutsu-kun-2010']]));
});

describe('customary spellings of Japanese names in hangul', () => {
  test.each([
    ['기무라 다쿠야', '기무라 타쿠야'],
    ['쓰마부키 사토시', '츠마부키 사토시'],
    ['아오이 유', '아오이 유우'],
    ['겐다 조', '켄다 죠'],
  ])('GIVEN %s THEN %s is one of them', (official, custom) => expect(customarySpellings(official)).toContain(custom));

  test('GIVEN a Korean name THEN there is none', () => expect(customarySpellings('김태희')).toEqual([]));
});
