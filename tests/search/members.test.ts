import { describe, expect, test } from 'vitest';
import { searchOf } from '../../src/search/search.ts';
import { entry, firstOf } from './found.ts';

const search = searchOf({
  entries: [
    entry('jun-seo', { en: 'Kim Jun-seo', ko: '김준서', ja: 'キム・ジュンソ' }, { beside: ['WEi'] }),
    entry('yo-han', { en: 'Kim Yo-han', ko: '김요한', ja: 'キム・ヨハン' }, { beside: ['WEi'] }),
    entry('soo-young', { en: 'Choi Soo-young', ko: '최수영', ja: 'チェ・スヨン' }, { beside: ['SNSD'] }),
    entry('sung-mo', { en: 'Yoon Sung-mo', ko: '윤성모', ja: 'ユン・ソンモ' }, { beside: ['Choshinsei'] }),
    entry('actress', { en: 'Lee Sook-yeon', ko: '이숙연', ja: 'イ・スギョン' }, { amount: 9 }),
    entry('writer', { en: 'Lee Soo-kyung', ko: '이수경', ja: 'イ・スギョン' }, { kind: 'person', byWholeName: true }),
    entry('secret', { en: 'Secret Relationships', ko: '비밀 사이' }, { kind: 'series' }),
    entry('come-and-go', { en: 'Come and Go', ko: '컴 앤 고' }, { kind: 'series' }),
    entry('swallow', { en: 'Love of a Swallow', ko: '사랑의 제비' }, { kind: 'series' }),
    entry('love', { en: 'Love Is', ko: '사랑은' }, { kind: 'series' }),
  ],
  beside: ['WEi', 'SNSD'],
});

describe('what stands beside a name', () => {
  test.each([
    ['a group and a given name with a slip', 'WEi Jan-seo', 'jun-seo'],
    ['the same in kana', 'SNSD スヤン', 'soo-young'],
    ['a group and a given name that no member has', 'WEi Ji-min', 'nobody'],
    ['a group and a given name that somebody else has', 'WEi スヨン', 'nobody'],
    ['a group and a name that sounds like somebody else', 'SNSD 주한', 'nobody'],
    ['a group and the whole name of somebody whose group is unknown', 'WEi 최수영', 'soo-young'],
    ['a slip without the group', 'Jan-seo', 'nobody'],
    ['a Japanese group with another long vowel', 'Choushinsei', 'sung-mo'],
    ['letters that are no reading of it', 'Chushinsei', 'nobody'],
    ['a job that only one of two people has', 'イ・スギョン 脚本家', 'writer'],
    ['the same joined', 'イ・スギョン監督', 'writer'],
    ['no job', 'イ・スギョン', 'actress'],
    ['particles behind a title', '비밀 사이에서', 'secret'],
    ['a particle behind its last syllable', '컴 앤 고는', 'come-and-go'],
    ['a particle that is part of a longer title', '사랑의', 'swallow'],
  ])('GIVEN %s: %s THEN %s is found', (_, typed, id) => expect(firstOf(search, typed)).toBe(id));
});
