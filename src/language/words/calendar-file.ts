import { defineWords } from '../define-words.ts';

/** The texts of calendar files and of the message that carries them. */
export const calendarFileWords = defineWords({
  en: {
    button: 'Calendar file',
    title: 'Days for your calendar',
    text: (days: number) =>
      `${days === 1 ? 'One day' : `${days} days`}, each with its source. Open the file in Google Calendar, Apple Calendar or Outlook; a later file moves the entries of this one.`,
    left: (count: number) =>
      count === 1
        ? '1 work has no exact day yet and is not in it.'
        : `${count} works have no exact day yet and are not in it.`,
    none: ['No day to put into a calendar', 'Nothing on this list has an exact day yet.'],
    upcoming: 'Hanryu: Korean actors in Japan',
    myStars: 'Hanryu: my stars',
    birthday: (name: string) => `🎂 ${name}`,
    born: (date: string) => `Born ${date}`,
    anniversary: (title: string) => `🎉 ${title}`,
    with: (names: string) => `With ${names}`,
    inJapan: 'A day in Japan',
  },
  ja: {
    button: 'カレンダー登録',
    title: 'カレンダーに入れる日程',
    text: (days) =>
      `${days}件の日程を、出典つきで収めました。GoogleカレンダーやAppleカレンダー、Outlookで開けます。あとで新しいファイルを読み込むと、同じ予定の日付が更新されます。`,
    left: (count) => `日の決まっていない${count}作品は入っていません。`,
    none: ['カレンダーに入れる日程がありません', 'この一覧には、日まで決まっている予定がまだありません。'],
    upcoming: 'Hanryu：日本で活躍する韓国の俳優',
    myStars: 'Hanryu：推しの予定',
    birthday: (name) => `🎂 ${name}`,
    born: (date) => `${date}生まれ`,
    anniversary: (title) => `🎉 ${title}`,
    with: (names) => `出演：${names}`,
    inJapan: '日本時間の日付',
  },
  ko: {
    button: '캘린더 파일',
    title: '캘린더에 넣을 일정',
    text: (days) =>
      `일정 ${days}건을 출처와 함께 담았습니다. Google 캘린더, Apple 캘린더, Outlook에서 열 수 있습니다. 나중에 새 파일을 가져오면 같은 일정의 날짜가 갱신됩니다.`,
    left: (count) => `날짜가 정해지지 않은 작품 ${count}편은 들어 있지 않습니다.`,
    none: ['캘린더에 넣을 일정이 없습니다', '이 목록에는 날짜까지 정해진 일정이 아직 없습니다.'],
    upcoming: 'Hanryu: 일본에서 활동하는 한국 배우',
    myStars: 'Hanryu: 내 스타 일정',
    birthday: (name) => `🎂 ${name}`,
    born: (date) => `${date} 출생`,
    anniversary: (title) => `🎉 ${title}`,
    with: (names) => `출연: ${names}`,
    inJapan: '일본 시간 기준 날짜',
  },
});
