import { withParticle } from '../answers/josa.ts';
import type { UpcomingWords } from './en.ts';

export const ko: UpcomingWords = {
  title: '공개 예정작과 최근 공개작',
  titleMonth: (month) => `${month}에 시작하는 작품`,
  titled: (title, where) => `${title}: ${where}`,
  cinema: '영화',
  section: {
    ahead: '공개 예정',
    recent: '최근 30일 공개',
    dateless: '일정 미정',
    overdue: '예정된 때가 지났으나 소식이 없는 작품',
  },
  thisWeek: (week) => `${week} (이번 주)`,
  dayUnknown: (date) => `${date} (날짜 미정)`,
  today: '일본 시간으로 오늘',
  yearOnly: (year) => `${year}, 일정 미정`,
  certainty: { announced: '발표', reported: '보도만 있음', confirmed: '확정' },
  nothing: '날짜가 정해진 예정작도, 최근 30일 안에 공개된 작품도 아직 기록에 없습니다.',
  nothingHere: '이 조건에 맞는 작품은 기록에 없습니다.',
  nothingAhead: '지금은 날짜가 정해진 예정작이 기록에 없습니다.',
  everything: '전체 보기',
  footer: (day) => `일본 시간 ${day} 기준`,
  unknownWhereTitle: '그런 방송사나 서비스를 찾지 못했습니다',
  unknownWhere: (query) =>
    `${withParticle(query, '이라는/라는')} 방송사나 서비스의 작품은 기록에 없습니다. 아래 메뉴에서 골라 주십시오.`,
  unknownMonth: (query) =>
    `${withParticle(query, '은/는')} 월로 읽을 수 없습니다. 2026-12처럼 쓰거나 목록에서 골라 주십시오.`,
  unknownMonthTitle: '어느 달입니까?',
  monthChoice: (month, count) => `${month} · ${count}편`,
  menu: '방송사·서비스·영화 고르기…',
};
