import { beforeAll, describe, expect, test } from 'vitest';
import { createMayBeNews, type MayBeNews } from '../../../src/moderation/news/may-be-news.ts';
import { createWordFinder } from '../../../src/moderation/news/word-finder.ts';
import { realCatalog, realSpotter } from '../../real-data.ts';
import { realNewsWords } from './real-news-words.ts';

describe('words of news', () => {
  const classesIn = createWordFinder(realNewsWords());

  test.each([
    ['a plural', 'two dramas', ['kinds']],
    ['a possessive', 'the film’s ending', ['kinds']],
    ['a word inside another', 'dramatic filmography', []],
    ['a hyphen, a space or neither', 'co-star, co star, costar', ['making']],
    ['the head of a Japanese compound', 'ホームドラマ', ['kinds']],
    ['a Japanese compound that begins with it', 'ドラマチックなファッション', []],
    ['full-width letters', 'ＮＨＫ', ['japan']],
    ['Latin letters beside kanji', 'TBS系', ['japan']],
    ['Latin letters inside a word', 'TBSX', []],
    ['Japanese days', '12月1日(日)', []],
    ['日 in a Korean headline', '배우, 日 영화 출연', ['japan', 'kinds', 'making']],
    ['日 as a day in a Korean headline', '日曜日 배우', []],
    ['Japan at the beginning of a Korean word', '일본영화', ['japan', 'kinds']],
    ['the letters of Japan inside a Korean word', '통일본부', []],
    ['the head of a Korean compound', '웹드라마가', ['kinds']],
    ['another meaning', '한국 드라마와 영화제, a film festival', []],
  ])('GIVEN %s THEN "%s" has %j', (_title, text, classes) => {
    expect([...classesIn(text)].toSorted()).toEqual(classes.toSorted());
  });
});

describe('what may be news', () => {
  let mayBeNews: MayBeNews;
  beforeAll(async () => {
    mayBeNews = createMayBeNews(await realCatalog(), await realSpotter(), realNewsWords());
  });

  test.each([
    ['Han Hyo-joo to star in TBS drama opposite Oguri Shun', ['han-hyo-joo']],
    ['K-drama star Kang Ji-young returns to Japanese screens with NHK drama', ['kang-ji-young']],
    ['“Eye Love You” renewed for a second season', ['eye-love-you-2024']],
    ['ハン・ヒョジュ、TBS日曜劇場で小栗旬と共演へ', ['han-hyo-joo']],
    ['ペ・ドゥナ、是枝裕和監督の新作に出演決定', ['bae-doona']],
    ['2PMテギョン、TBSドラマの撮影で来日', ['ok-taecyeon']],
    ['한효주, 日 드라마 주연 발탁…오구리 슌과 호흡', ['han-hyo-joo']],
    ['배두나, 고레에다 감독 신작 출연', ['bae-doona']],
    ['한일 합작 드라마에 한효주 출연', ['han-hyo-joo']],
    ['Hyunri Joins NHK Morning Drama As A Piano Teacher', ['hyunri']],
    ['Rowoon’s Japanese drama finds its director', ['rowoon']],
    ['チェ・ジョンヒョプ、東京でファンミーティング開催', ['chae-jong-hyeop']],
    ['Kim Seon-ho’s Japan fan meeting tour sells out', ['kim-seon-ho']],
    ['남우현, 日 단독 콘서트 요코하마서 피날레', ['nam-woo-hyun']],
    ['ハン・ヒョジュ、日本で舞台復帰', ['han-hyo-joo']],
    ['“Eye Love You” gets a Blu-ray box in Japan', ['eye-love-you-2024']],
    ['【速報】玄理、大河ドラマに初出演', ['hyunri']],
    ['[단독] 현리, 日 드라마 출연', ['hyunri']],
    ['イ・ジョンウンが語る映画『焼肉ドラゴン』、大阪で上映', ['lee-jung-eun', 'yakiniku-dragon-2018']],
    ['영화 ‘야키니쿠 드래곤’ 日 재개봉, 배우들 무대인사', ['yakiniku-dragon-2018']],
    ['배두나·송강호, 일본 영화 동반 출연', ['bae-doona', 'song-kang-ho']],
    ['뮤지컬 ‘빨래’, 도쿄에서 다시 막 올린다', ['laundry-musical-2012']],
    ['한효주, 도쿄·오사카 공연 확정', ['han-hyo-joo']],
    ['ペ・ドゥナ、東京国際映画祭で特別功労賞', ['bae-doona']],
    ['『サヨナライツカ』4K版、全国20館で公開', ['sayonara-itsuka-2010']],
    ['Nichkhun Honored for His Part in Japanese Drama', ['nichkhun']],
  ])('GIVEN somebody, Japan, and a work or a concert in "%s"', (title, ids) => {
    expect(mayBeNews({ title })).toEqual(ids);
  });

  test.each([
    ['no work', 'Park Seo-joon seen at Incheon airport on his way to Osaka'],
    ['no Japan', 'チェ・ジョンヒョプ、ソウルでファンミーティング開催'],
    ['a walk', 'Song Hye-kyo Spotted Strolling In Kyoto During Autumn Leaves Season'],
    ['somebody of another profession', 'イ・ミンホ投手、日本の独立リーグと契約　舞台あいさつも'],
    ['no work', '박서준, 일본 여행 사진 공개'],
    ['no Japan', 'Song Joong-ki confirmed for new tvN drama'],
    ['no Japan', 'ソン・ジュンギ、tvN新ドラマに出演'],
    ['no Japan', '송중기, tvN 새 드라마 주연 확정'],
    ['nobody of the catalog', 'Japanese drama remake of Korean hit announced'],
    ['a Japanese co-star alone', '鈴木亮平主演の新ドラマ、TBSで来春放送'],
    ['a Japanese co-star alone', '스즈키 료헤이 주연 일본 드라마, 넷플릭스 공개'],
    ['a Korean drama in Japan', 'Lee Byung-hun’s K-drama tops Netflix chart in Japan'],
    ['another occasion', 'ハン・ヒョジュ、日本の化粧品ブランドのCMに起用'],
    ['a film festival', '배우 이병헌, 도쿄국제영화제 참석'],
    ['the language', '일본어 배우는 김선호, 드라마 차기작은'],
    ['a word that is a stage name as well', 'Key role in Japanese drama is still open'],
    ['a word that is a stage name as well', 'Rain stops filming of Japanese drama'],
    ['an everyday word without quotation marks', '오사카 뮤지컬 배우의 빨래 비법'],
    ['somebody else with a surname', 'Suzy Park cast in Japanese drama'],
    ['a stage name far from the beginning', 'Osaka Welcomes Hyunri Fans Before Drama Night'],
    ['no text', ''],
  ])('GIVEN %s THEN "%s" is no news', (_why, title) => {
    expect(mayBeNews({ title })).toEqual([]);
  });

  test('GIVEN a name in the headline and the work in a sentence THEN both count together', () => {
    expect(
      mayBeNews({ title: 'チェ・ジョンヒョプが来日', summary: '撮影のためだという。主演するドラマは来春放送。' }),
    ).toEqual(['chae-jong-hyeop']);
  });

  test('GIVEN names and works in different sentences THEN they have nothing in common', () => {
    const summary = 'Song Joong-ki got a new dog. A Japanese drama begins tonight.';
    expect(mayBeNews({ title: 'The week in brief', summary })).toEqual([]);
  });
});
