import { defineWords } from '../define-words.ts';

/** The texts of /my-stars. */
export const myStarsWords = defineWords({
  en: {
    title: 'My stars',
    empty: 'You follow nobody yet. Press ☆ Follow on the card of an actor or a work, and their dates appear here.',
    nothingNext: 'Nothing ahead is on record for those you follow.',
    quiet: (names: string) => `Nothing ahead on record: ${names}`,
    yearly: 'Birthdays and anniversaries',
    turns: (years: number) => `turns ${years}`,
    since: {
      television: (years: number) => (years === 1 ? 'a year since it began' : `${years} years since it began`),
      streaming: (years: number) => (years === 1 ? 'a year since it came out' : `${years} years since it came out`),
      film: (years: number) => (years === 1 ? 'a year since it came out' : `${years} years since it came out`),
      stage: (years: number) => (years === 1 ? 'a year since it opened' : `${years} years since it opened`),
    },
    list: 'Change the list',
  },
  ja: {
    title: '推しの予定',
    empty:
      'まだ誰もフォローしていません。俳優や作品のカードの「☆ フォロー」を押すと、その予定や記念日がここに並びます。',
    nothingNext: 'フォロー中の人物・作品について、今後の予定はまだ登録がありません。',
    quiet: (names) => `今後の予定の登録なし：${names}`,
    yearly: '誕生日と記念日',
    turns: (years) => `${years}歳の誕生日`,
    since: {
      television: (years) => `放送開始から${years}年`,
      streaming: (years) => `配信開始から${years}年`,
      film: (years) => `公開から${years}年`,
      stage: (years) => `上演から${years}年`,
    },
    list: '一覧を編集',
  },
  ko: {
    title: '내 스타',
    empty:
      '아직 아무도 팔로우하지 않았습니다. 배우나 작품 카드에서 ‘☆ 팔로우’를 누르면 일정과 기념일이 여기에 모입니다.',
    nothingNext: '팔로우한 인물과 작품의 앞으로의 일정은 아직 등록된 것이 없습니다.',
    quiet: (names) => `앞으로의 일정 없음: ${names}`,
    yearly: '생일과 기념일',
    turns: (years) => `만 ${years}세 생일`,
    since: {
      television: (years) => `첫 방송 ${years}주년`,
      streaming: (years) => `공개 ${years}주년`,
      film: (years) => `개봉 ${years}주년`,
      stage: (years) => `공연 ${years}주년`,
    },
    list: '목록 편집',
  },
});
