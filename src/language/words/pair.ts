import { defineWords } from '../define-words.ts';
import { withParticle } from '../answers/josa.ts';

/** The answer of a command with two names if one of them is missing or ambiguous. */
export const pairWords = defineWords({
  en: {
    title: 'Which ones did you mean?',
    first: 'First',
    second: 'Second',
    close: (query: string) => `${query} could be:`,
    none: (query: string) => `No person or work in the catalog matches ${query}.`,
    near: 'The closest names are in the menu below.',
    empty: 'This name is missing.',
    clear: (name: string) => `This is ${name}.`,
    menuFirst: 'The first one is…',
    menuSecond: 'The second one is…',
  },
  ja: {
    title: 'どれをお探しですか？',
    first: '1つ目',
    second: '2つ目',
    close: (query) => `${query}の候補です：`,
    none: (query) => `${query}という名前は登録がありません。`,
    near: '近い名前は下のメニューにあります。',
    empty: '名前が入力されていません。',
    clear: (name) => `${name}ですね。`,
    menuFirst: '1つ目を選ぶ…',
    menuSecond: '2つ目を選ぶ…',
  },
  ko: {
    title: '어느 쪽을 찾으시나요?',
    first: '첫 번째',
    second: '두 번째',
    close: (query) => `${query}의 후보입니다:`,
    none: (query) => `${withParticle(query, '이라는/라는')} 이름은 등록되어 있지 않습니다.`,
    near: '비슷한 이름은 아래 메뉴에 있습니다.',
    empty: '이름이 입력되지 않았습니다.',
    clear: (name) => `${name}입니다.`,
    menuFirst: '첫 번째 고르기…',
    menuSecond: '두 번째 고르기…',
  },
});
