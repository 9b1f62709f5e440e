import { withParticle } from '../answers/josa.ts';
import type { PairWords } from './en.ts';

export const ko: PairWords = {
  title: '어느 쪽을 말씀하셨습니까?',
  first: '첫 번째',
  second: '두 번째',
  close: (query) => `${query}의 후보입니다:`,
  none: (query) => `${withParticle(query, '이라는/라는')} 이름은 수록되어 있지 않습니다.`,
  near: '비슷한 이름은 아래 메뉴에 있습니다.',
  empty: '이름이 입력되지 않았습니다.',
  clear: (name) => `${name}입니다.`,
  menuFirst: '첫 번째 고르기…',
  menuSecond: '두 번째 고르기…',
};
