import { defineWords } from '../define-words.ts';

/** The answer to a user who sends too many commands at once. */
export const cooldownWords = defineWords({
  en: {
    /** The time is a Discord timestamp, such as "in 3 seconds". */
    tooFast: (again: string) => ['One moment, please', `That was a lot in a few seconds. You can continue ${again}.`],
  },
  ja: {
    tooFast: (again) => [
      '少しだけお待ちください',
      `短い時間に続けてご利用いただいたため、ひと休みしています。再開できるのは${again}です。`,
    ],
  },
  ko: {
    tooFast: (again) => [
      '잠시만 기다려 주세요',
      `짧은 시간에 요청이 많아 잠깐 쉬고 있습니다. 다시 이용할 수 있는 시점: ${again}`,
    ],
  },
});
