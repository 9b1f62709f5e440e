import { defineWords } from '../define-words.ts';

/** The texts of games with typed answers. */
export const typedWords = defineWords({
  en: {
    button: 'Type your answer',
    title: 'Your answer',
    label: { person: 'The name of the person', work: 'The title of the work' },
    description: 'The whole name, in any script. You get one try a round.',
    rules: 'Type the whole name: the first right answer earns 2 points, and so does every other within 2 seconds.',
    rulesAlone: 'Type the whole name. A right answer earns 2 points; a wrong one ends the round.',
    rulesHinted: 'After the hint, a right answer earns 1 point. One try each.',
    oneOf: (names: readonly string[]) => `💡 One of these: ${names.join(' · ')}`,
    unread: (text: string) => [
      'Not a name that I know',
      `“${text}” is not the whole name of anybody or anything in the catalog, so it does not count as your try. Check the spelling and try again.`,
    ],
  },
  ja: {
    button: '答えを入力',
    title: '答え',
    label: { person: '人物の名前', work: '作品のタイトル' },
    description: '名前をすべて入力してください（表記は自由）。回答は1問につき1回です。',
    rules: '名前を入力して答えます。最初に正解した人と、2秒以内に続いて正解した人に2点が入ります。',
    rulesAlone: '名前を入力して答えます。正解すると2点。間違えるとその問題は終わりです。',
    rulesHinted: 'ヒントを使ったので、正解は1点です。回答は1問につき1人1回です。',
    oneOf: (names) => `💡 この中のどれかです：${names.join('、')}`,
    unread: (text) => [
      'この名前は見つかりません',
      `「${text}」という名前の人物や作品はデータにありません。回答には数えないので、表記を確かめてもう一度入力してください。`,
    ],
  },
  ko: {
    button: '답 입력하기',
    title: '답',
    label: { person: '인물 이름', work: '작품 제목' },
    description: '이름 전체를 입력해 주세요 (표기는 자유). 한 문제에 한 번만 답할 수 있습니다.',
    rules: '이름을 입력해서 맞힙니다. 가장 먼저 맞힌 사람과 그 뒤 2초 안에 맞힌 사람이 2점을 얻습니다.',
    rulesAlone: '이름을 입력해서 맞힙니다. 맞히면 2점을 얻고, 틀리면 그 문제는 끝납니다.',
    rulesHinted: '힌트를 썼으므로 정답은 1점입니다. 한 문제에 한 번만 답할 수 있습니다.',
    oneOf: (names) => `💡 이 중 하나입니다: ${names.join(', ')}`,
    unread: (text) => [
      '찾을 수 없는 이름입니다',
      `‘${text}’라는 이름의 인물이나 작품은 데이터에 없습니다. 답한 것으로 치지 않으니, 표기를 확인하고 다시 입력해 주세요.`,
    ],
  },
});
