import type { MannersWords } from './en.ts';

export const ja: MannersWords = {
  tooFast: (again) => [
    '少しだけお待ちください',
    `短い時間に続けてご利用いただいたため、ひと休みしています。再開できるのは${again}です。`,
  ],
};
