import { describe, expect, test } from 'vitest';
import { recordWords } from '../../src/language/words/record.ts';

describe('the part that somebody plays', () => {
  test.each([
    ['en', 'Lee Ha-na', 'as Lee Ha-na'],
    ['en', 'The Engineer', 'as the Engineer'],
    ['en', 'A mysterious girl', 'as a mysterious girl'],
    ['en', 'An Eun-mi', 'as An Eun-mi'],
    ['en', 'Theo', 'as Theo'],
    ['ja', 'イ・ハナ', 'イ・ハナ役'],
    ['ja', 'ショートドラマの役', 'ショートドラマの役'],
    ['ja', '沙羅ほか6役（真緒子、理華ほか）', '沙羅ほか6役（真緒子、理華ほか）'],
    ['ja', '本人（役名なし）', '本人（役名なし）役'],
    ['ko', '이하나', '이하나 역'],
    ['ko', '형사 역', '형사 역'],
    ['ko', '사라 외 여섯 역(마오코, 리카 등)', '사라 외 여섯 역(마오코, 리카 등)'],
  ] as const)('GIVEN %s and %s THEN it reads "%s"', (language, character, said) => {
    expect(recordWords[language].asCharacter(character)).toBe(said);
  });
});
