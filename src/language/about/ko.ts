import type { AboutWords } from './en.ts';

export const ko: AboutWords = {
  page: { bot: '이 봇', gaps: '답하지 못한 질문', 'forget-me': '내 기록 지우기' },
  privacy: '개인정보',
  terms: '이용 약관',
  gapsTitle: '답하지 못한 질문',
  gapsText: '자주 들어온 순서입니다. 누가 물었는지는 남기지 않으며, 마지막 질문 후 90일이 지나면 지웁니다.',
  gapsNone: '답하지 못한 질문이 없거나, 집계가 꺼져 있습니다.',
  gap: (text, count, day) => `${text} · ${count}회 · ${day}`,
  gapsNotYours: [
    '서버 관리자를 위한 페이지입니다',
    '답하지 못한 질문의 목록은 서버 관리 권한이 있는 분이 서버 안에서 볼 수 있습니다.',
  ],
  forgetTitle: '기록을 지울까요?',
  forgetText:
    '회원님의 Discord 계정으로 보관하는 기록을 모두 지웁니다. 팔로우 목록, 마지막으로 알림을 보낸 날, 게임 성적이 해당하며 되돌릴 수 없습니다. 채널의 팔로우는 누가 추가했는지 남기지 않으므로 그대로 남습니다.',
  forgetYes: '모두 지우기',
  forgotten: (count) => [
    '지웠습니다',
    count === 0
      ? '회원님의 계정으로 보관하던 기록이 없었습니다.'
      : `기록 ${count}건을 지웠습니다. 이제 회원님의 계정으로 보관하는 기록이 없습니다.`,
  ],
};
