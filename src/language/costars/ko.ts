import { withParticle } from '../answers/josa.ts';
import type { CostarsWords } from './en.ts';

export const ko: CostarsWords = {
  title: (name) => `${withParticle(name, '과/와')} 함께한 배우`,
  count: (people, works) => `수록작 ${works}편에서 ${people}명과 함께 출연`,
  works: (count) => `${count}편`,
  none: (name) => `${withParticle(name, '과/와')} 함께 출연한 사람의 기록이 아직 없습니다.`,
  chainTitle: (a, b) => `${a}에서 ${b}까지`,
  chainDirect: '직접 함께 출연했습니다:',
  chainSteps: (steps) => `${steps}단계로 이어지며, 이보다 짧은 연결은 없습니다:`,
  link: (title) => `**${title}**에서 함께 출연`,
  also: (titles) => `그 밖에 함께한 작품: ${titles}`,
  noChain: (a, b) => `수록작의 출연진만으로는 ${a}에서 ${b}까지 이어지지 않습니다.`,
  noCast: (name) => `${withParticle(name, '이/가')} 출연한 작품은 수록되어 있지 않습니다.`,
  same: (name) => `두 이름 모두 ${name}입니다. 서로 다른 두 사람을 골라 주십시오.`,
  all: (name) => `${name}의 공동 출연자`,
  legend: '길이가 같은 연결 가운데 최근 작품으로 이어지는 것입니다.',
  sure: { announced: '발표', reported: '보도만 있음' },
};
