import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../src/bot/knowledge.ts';
import { realBot } from '../../real-data.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

const sure = (text: string): readonly string[] =>
  world.questions.spotter.spot(text).flatMap(({ ids, isSure }) => (isSure ? ids : []));

describe('names that are certain only together', () => {
  test.each([
    ['원빈 프렌즈 때가 좋았다', ['won-bin', 'friends-2002']],
    ['고시바 후카 내남결 잘 봤어요', ['marry-my-husband-japan-2025']],
    ['최지우 윤무곡 다시 보고 싶다', ['rondo-2006']],
    ["infinite's L in jiu was so young", ['kim-myung-soo', 'jiu-2011']],
    ['fruit chan is a genius. three extremes still slaps', ['three-extremes-2004']],
  ])('GIVEN %s THEN %s are found', (text, names) => {
    expect(sure(text)).toEqual(expect.arrayContaining(names));
  });

  test.each(['프렌즈 다시 봤어', '내남결 봤어?', '원빈이 나온 거 뭐였지', '이병헌 말고 프렌즈 다시 봤어'])(
    'GIVEN %s THEN the title is not certain',
    (text) => {
      expect(sure(text)).not.toContain('friends-2002');
      expect(sure(text)).not.toContain('marry-my-husband-japan-2025');
    },
  );

  test('GIVEN words that are a title without its maker THEN the title is not certain', () => {
    expect(sure('weather here has three extremes')).not.toContain('three-extremes-2004');
  });
});
