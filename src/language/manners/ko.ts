import type { MannersWords } from './en.ts';

export const ko: MannersWords = {
  tooFast: (again) => [
    '잠시만 기다려 주세요',
    `짧은 시간에 요청이 많아 잠깐 쉬고 있습니다. 다시 이용할 수 있는 시점: ${again}`,
  ],
};
