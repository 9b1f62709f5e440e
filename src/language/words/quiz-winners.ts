import { defineWords } from '../define-words.ts';

/** The players with the right answer, as the subject of a sentence, and the message to those whom it does not name. */
export const winnerWords = defineWords({
  en: {
    all: (players: readonly string[]) => players.join(', '),
    andOthers: (players: readonly string[]) => `${players.join(', ')} and others`,
    /** A title and a sentence for a winner whom the shared message does not name. */
    unnamed: ['✅ Right as well', 'You were within two seconds of the first, so you have the points too.'],
  },
  ja: {
    all: (players) => players.map((player) => `${player} さん`).join('、'),
    andOthers: (players) => [...players.map((player) => `${player} さん`), 'ほかのみなさん'].join('、'),
    unnamed: ['✅ 正解です！', '最初の正解から2秒以内だったので、あなたにも得点が入りました。'],
  },
  ko: {
    all: (players) => players.map((player) => `${player} 님`).join(', '),
    andOthers: (players) => `${players.map((player) => `${player} 님`).join(', ')} 외 여러 명`,
    unnamed: ['✅ 정답입니다!', '첫 정답 뒤 2초 안에 맞혔으므로 점수를 얻었습니다.'],
  },
});
