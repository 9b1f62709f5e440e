import { beforeAll, describe, expect, test } from 'vitest';
import { surelyNamed } from './surely-named.ts';

let named: (text: string) => string[];
beforeAll(async () => {
  named = await surelyNamed();
});

describe('the field of a namesake', () => {
  test.each([
    ['a position in English', 'lee min-ho the midfielder signed yesterday', []],
    ['a league in English', 'Kim Soo-hyun at Spurs, who knew', []],
    ['an event in Japanese', 'イ・ミンホが完封した', []],
    ['a parliament in Japanese', '国会でイ・ジョンソクが話した', []],
    ['a deed in Korean', '이준호 홈런 미쳤다', []],
    ['a party in Korean', '여당 김수현 발언 들었어?', []],
    ['a role of that field', 'Lee Min-ho plays a footballer in that drama', ['lee-min-ho']],
    ['the profession beside it', '배우 이준호 홈런 시구', ['lee-jun-ho']],
    ['the first pitch', 'イ・ミンホの始球式はホームラン級', ['lee-min-ho']],
    ['another sentence', '토트넘 또 졌다. 이준호나 봐야지', ['lee-jun-ho']],
    ['a word inside another', 'Lee Min-ho has the olympian calm', []],
  ])('GIVEN %s: %s THEN it names %j', (_, text, ids) => expect(named(text)).toEqual(ids));
});

describe('a name whose best-known bearer is somebody else', () => {
  test.each([
    ['nothing beside it', '이재용 또 출장 갔네', []],
    ['a word for the profession', '이재용 감독 신작 기다림', ['e-j-yong']],
    ['a drama', '김동현 드라마 나오나', ['donghyun-boyfriend']],
    ['a sport', '김동현 또 예능 나옴', []],
  ])('GIVEN %s: %s THEN it names %j', (_, text, ids) => expect(named(text)).toEqual(ids));
});

describe('a title that is sung', () => {
  test.each([
    ['a verb before it', 'we sang Good Luck at the office party', []],
    ['a verb behind it', '「星の光」を歌った', []],
    ['no such verb', 'just finished Bad Guy', ['bad-guy-2010']],
  ])('GIVEN %s: %s THEN it names %j', (_, text, ids) => expect(named(text)).toEqual(ids));
});

describe('a stage name that is an English word', () => {
  test.each([
    ['the word alone', 'ヒーローになりたい人生だった', []],
    ['a word for the profession', '歌手ヒーロー', []],
  ])('GIVEN %s: %s THEN it names %j', (_, text, ids) => expect(named(text)).toEqual(ids));
});

describe('a usual given name in a sentence about another group', () => {
  test.each([
    ['a group elsewhere in the sentence', 'of stray kids i only ever recognise minho', []],
    ['a group in another sentence', 'Stray kids won. Taemin cried', ['taemin']],
    ['a name that few have', 'nichkhun met stray kids', ['nichkhun']],
    ['a word that is a group as well', '우리 아이들이 태민 좋아함', []],
  ])('GIVEN %s: %s THEN it names %j', (_, text, ids) => expect(named(text)).toEqual(ids));
});
