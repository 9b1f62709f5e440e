import { beforeAll, describe, expect, test } from 'vitest';
import { surelyNamed } from './surely-named.ts';

let named: (text: string) => string[];
beforeAll(async () => {
  named = await surelyNamed();
});

describe('a hashtag', () => {
  test.each([
    ['a title of everyday words', 'ep 2 of #NightHospital', ['night-hospital-2002']],
    ['the same in small letters', '#nighthospital was good', ['night-hospital-2002']],
    ['one everyday word', 'ep 2 of #Friends', []],
    ['a wish that is a title', '#GoodLuck everyone', []],
    ['a loanword', '昨日の #フレンズ', ['friends-2002']],
    ['an adjective and a noun', '오늘의 #나쁜남자', []],
    ['a name behind other words', '#HappyBirthdayHanHyojoo', ['han-hyo-joo']],
    ['a name before other words', '#HanHyojooDay', ['han-hyo-joo']],
    ['a name between underlines', '#HBD_Han_Hyo_joo', ['han-hyo-joo']],
    ['a name before words of a feast', '#채종협생일축하해', ['chae-jong-hyeop']],
    ['a name before one more syllable', '#한지민국', []],
    ['the same words outside a hashtag', '채종협생일축하해', []],
    ['a part of a word in small letters', '#unhappykara', []],
  ])('GIVEN %s: %s THEN it names %j', (_, text, ids) => expect(named(text)).toEqual(ids));
});
