import { withParticle } from '../answers/josa.ts';
import type { OnThisDayWords } from './en.ts';

export const ko: OnThisDayWords = {
  title: (day) => `${day}에 있었던 일`,
  titleToday: (day) => `오늘 ${day}에 있었던 일 (일본 시간)`,
  kind: { birth: '생일', release: '첫 방송·개봉', quote: '발언' },
  nothing: '이날의 기록은 없습니다.',
  ageToday: (years) => `오늘로 만 ${years}세`,
  yearsAgo: (years) => `${years}년 전 오늘`,
  saidBy: (speaker, text) => `**${speaker}**: ${text}`,
  counts: (births, releases, quotes) =>
    [
      births > 0 ? `생일 ${births}` : '',
      releases > 0 ? `첫 방송·개봉 ${releases}` : '',
      quotes > 0 ? `발언 ${quotes}` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  choice: (day, counts) => `${day} · ${counts}`,
  menu: '인물·작품·발언 열기…',
  today: '오늘',
  unknownTitle: '어느 날입니까?',
  unknown: (query) => `${withParticle(query, '이라는/라는')} 날은 없습니다. 11-21처럼 쓰거나 목록에서 골라 주십시오.`,
  quoteItem: (speaker) => `${speaker}의 발언`,
};
