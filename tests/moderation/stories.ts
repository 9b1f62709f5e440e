/** A page that a moderator saw: its address, its headline, its day. */
export const page = 'https://www.oricon.co.jp/news/9999999/full/\nハン・ヒョジュの新しい記事\n2026-11-01';

/** The words of one story: what the fan types, what the moderator types, the form, and what tells the fan of the answer. */
export const stories = [
  [
    'en-US',
    '/report what:',
    '/workshop page:reports',
    '/actor name:',
    'Birth, death, debut',
    'A moderator has answered a report of yours',
  ],
  [
    'ja',
    '/間違い報告 対象:',
    '/作業室 ページ:reports',
    '/俳優 名前:',
    '生年月日・没年月日・デビュー',
    'ご報告にモデレーターから回答が届いています',
  ],
  [
    'ko',
    '/오류신고 대상:',
    '/작업실 페이지:reports',
    '/배우 이름:',
    '출생, 사망, 데뷔',
    '신고하신 내용에 운영진이 답변했습니다',
  ],
] as const;
