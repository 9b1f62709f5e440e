import { beforeAll, describe, expect, test } from 'vitest';
import type { Spotter } from '../../../src/search/spot.ts';
import { realSpotter } from '../../real-data.ts';

let spotter: Spotter;
beforeAll(async () => {
  spotter = await realSpotter();
});

const works = (text: string): string[] =>
  spotter
    .spot(text)
    .filter(({ isSure, kind }) => isSure && kind === 'series')
    .map(({ ids }) => ids.join('/'));
const people = (text: string): string[] =>
  spotter
    .spot(text)
    .filter(({ isSure, kind }) => isSure && (kind === 'person' || kind === 'maker'))
    .map(({ ids }) => ids.join('/'));

describe('a title beside somebody who is in it', () => {
  test.each([
    ['one letter too few', 'watabe atsuro in gaiji keisatu', ['gaiji-keisatsu-2012']],
    ['one letter too many', 'reika kirishima in drive my caar', ['drive-my-car-2021']],
    ['two letters changed over', 'lee young-ae in noe fine spring day', ['one-fine-spring-day-2001']],
    ['two letters', 'lee young-ae in noe fnie spring day', []],
    ['one slip, and nobody who is in it', 'song joong-ki in drive my caar', []],
    ['a long mark too few', 'ユインナのシクレットメッセージ', ['secret-message-2015']],
    ['two telling words', 'nichkhun in that kindaichi special, the gokumon one', ['kindaichi-gokumon-academy-2014']],
    ['one telling word', 'nichkhun in that gokumon one', []],
    ['& said aloud', 'キムコッピのマジックアンドロス', ['magic-and-loss-2011']],
    ['a dash said aloud', '暗殺教室の卒業編で知英', ['assassination-classroom-graduation-2016']],
    ['the head of a title before its subtitle', '多部未華子のジウだっけ', ['jiu-2011']],
    ['때 joined to it', '안성기 묵공때', ['a-battle-of-wits-2006']],
  ])('GIVEN %s: %s THEN the works are %j', (_, text, ids) => expect(works(text)).toEqual(ids));

  test.each([
    ['a stage name of one syllable beside the work', '시크릿 메시지 탑이랑 우에노 주리', ['t-o-p', 'ueno-juri']],
    ['the same word alone', '도쿄 탑이랑 우에노 주리', ['ueno-juri']],
    ['a maker of two syllables before the profession', '그거 장률 감독 영화', ['zhang-lu']],
  ])('GIVEN %s: %s THEN the people are %j', (_, text, ids) => expect(people(text).toSorted()).toEqual(ids));
});
