import { defineWords } from '../define-words.ts';

/** The texts of /search, and every command's answer to an unknown name. */
export const searchWords = defineWords({
  en: {
    miss: {
      title: 'I could not find that',
      text: (query: string) => `No person or work in the catalog matches ${query}.`,
      everywhere: (query: string) => `No name, plot or statement in the catalog has ${query}.`,
      near: 'The closest names are in the menu below.',
      choice: (text: string) => `“${text}” is not in the catalog`,
      hint: 'I know Korean actors and their works in Japan, and hardly any Korean dramas. Part of a name is enough, in any script: 채종협, チェ・ジョンヒョプ, “chae jonghyup”, ㅊㅈㅎ.',
    },
    close: {
      title: 'Did you mean one of these?',
      text: (query: string) => `${query} could be:`,
    },
    empty: {
      title: 'Type a name first',
      text: 'Type part of a name or title, in any script, and pick from the list.',
    },
    matches: 'Names and titles',
    passages: 'In statements and plots',
    forText: (text: string) => `Search for “${text}”`,
    title: (query: string) => `Search: ${query}`,
  },
  ja: {
    miss: {
      title: '見つかりませんでした',
      text: (query) => `${query}に当てはまる人物・作品は登録がありません。`,
      everywhere: (query) => `${query}は、登録されている人物・作品・あらすじ・発言のいずれにも見つかりません。`,
      near: '近い名前を下のメニューに並べました。',
      choice: (text) => `「${text}」は登録がありません`,
      hint: '韓国の俳優と日本での作品を登録しています（韓国ドラマはほとんどありません）。名前の一部だけでも探せます。表記は自由です：チェ・ジョンヒョプ、채종협、chae jonghyup、ㅊㅈㅎ',
    },
    close: {
      title: 'もしかして、この中にありますか？',
      text: (query) => `${query}の候補です。`,
    },
    empty: {
      title: '名前を入力してください',
      text: '人物名や作品名の一部を入力して、候補から選んでください。表記は自由です。',
    },
    matches: '人物・作品',
    passages: '発言・あらすじ',
    forText: (text) => `「${text}」で検索`,
    title: (query) => `検索：${query}`,
  },
  ko: {
    miss: {
      title: '찾지 못했습니다',
      text: (query) => `${query}에 해당하는 인물이나 작품이 등록되어 있지 않습니다.`,
      everywhere: (query) => `${query}: 등록된 인물, 작품, 줄거리, 발언 어디에도 없습니다.`,
      near: '가까운 이름을 아래 메뉴에 모았습니다.',
      choice: (text) => `‘${text}’: 등록되어 있지 않습니다`,
      hint: '한국 배우와 일본에서의 작품을 다루며, 한국 드라마는 거의 없습니다. 이름 일부만 입력해도 됩니다. 표기는 자유입니다: 채종협, チェ・ジョンヒョプ, chae jonghyup, ㅊㅈㅎ',
    },
    close: {
      title: '혹시 이 중에 있나요?',
      text: (query) => `${query}에 가까운 후보입니다.`,
    },
    empty: {
      title: '이름을 먼저 입력해 주세요',
      text: '인물이나 작품 이름의 일부를 입력하고 목록에서 골라 주세요. 표기는 자유입니다.',
    },
    matches: '인물·작품',
    passages: '발언·줄거리',
    forText: (text) => `‘${text}’ 검색`,
    title: (query) => `검색: ${query}`,
  },
});
