import { withParticle } from '../answers/josa.ts';
import type { CompareWords } from './en.ts';

export const ko: CompareWords = {
  title: (a, b) => `${a} | ${b}`,
  unknown: '–',
  works: '일본 작품',
  leads: '주연',
  services: '방송·공개',
  kind: '종류',
  status: '시기',
  networks: '방송사',
  platforms: '스트리밍',
  castSize: '수록된 출연진',
  koreans: '한국 배우',
  people: (count, names) => (names === '' ? `${count}명` : `${count}명: ${names}`),
  sharedWorks: '함께 출연한 작품',
  sharedCompanions: '두 사람 모두와 함께 출연한 사람',
  sharedPeople: '두 작품에 모두 참여한 사람',
  figures: (title) => `숫자로 보는 〈${title}〉`,
  noSharedWorks: '함께 출연한 작품은 기록에 없습니다.',
  noSharedCompanions: '두 사람 모두와 함께 출연한 사람은 기록에 없습니다.',
  noSharedPeople: '두 작품에 모두 참여한 사람은 기록에 없습니다.',
  chain: '두 사람은 어떻게 이어질까?',
  footer: (day) => `나이는 일본 시간 ${day} 기준, 작품 수는 수록작 기준`,
  footerWorks: (day) => `일본 시간 ${day} 기준`,
  mixedTitle: '인물과 작품은 비교할 수 없습니다',
  mixed: (person, work) =>
    `${withParticle(person, '은/는')} 인물이고 ${withParticle(work, '은/는')} 작품입니다. 인물 둘 또는 작품 둘을 골라 주십시오.`,
  sameTitle: '같은 것을 두 번 고르셨습니다',
  same: (name) => `둘 다 ${name}입니다. 비교할 상대를 골라 주십시오.`,
};
