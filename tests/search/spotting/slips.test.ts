import { beforeAll, describe, expect, test } from 'vitest';
import { surelyNamed } from './surely-named.ts';

let named: (text: string) => string[];
beforeAll(async () => {
  named = await surelyNamed();
});

describe('a title with a slip', () => {
  test.each([
    ['a long one', 'heavn is still far away broke me', ['heaven-is-still-far-away-2016']],
    ['a long one with two slips', 'heavn is stil far away broke me', []],
    ['a shorter one behind a verb', 'just finished rose amd tulip', ['rose-and-tulip-2019']],
    ['the same without a verb', 'rose amd tulip in my garden', []],
    ['hangul behind the kind of work', '일드 나이트 호스피탈 재밌다', ['night-hospital-2002']],
    ['another number', 'just finished you will die in 7 hours', []],
  ])('GIVEN %s: %s THEN it names %j', (_, text, ids) => expect(named(text)).toEqual(ids));
});

describe('a name with a slip', () => {
  test.each([
    ['behind the profession', 'the actor han hyojooo is great', ['han-hyo-joo']],
    ['without it', 'han hyojooo is great', []],
    ['one that nobody has', '배우 한효쥬 예쁘다', ['han-hyo-joo']],
    ['one that somebody else may have', '배우 최지후 멋있다', []],
    ['another surname', '배우 정민환 멋있다', []],
    ['katakana behind the profession', '俳優のチェ・ジョンヒョピさん', ['chae-jong-hyeop']],
  ])('GIVEN %s: %s THEN it names %j', (_, text, ids) => expect(named(text)).toEqual(ids));
});

describe('a given name or a stage name behind a surname', () => {
  test.each([
    ['another surname', 'lee woo hyun again', []],
    ['a surname of one letter', 'O Seung-woo was great', []],
    ['a stage name', 'gim jinho in that thriller', []],
    ['a word of the sentence', 'so taecyeon again', ['ok-taecyeon']],
    ['a stage name that is the surname itself', 'chang sung mo again', []],
  ])('GIVEN %s: %s THEN it names %j', (_, text, ids) => expect(named(text)).toEqual(ids));
});
