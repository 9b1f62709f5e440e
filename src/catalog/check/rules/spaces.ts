import { error, inEachText, warning, type Complaint } from '../rule.ts';
import { odd, doubled } from '../tidy-text.ts';

/** Reports stray spaces: two in a row, special ones, and those before a comma or inside Japanese punctuation. */
export const spaces = inEachText(({ text, language, use }) => {
  const complaints: Complaint[] = [];
  if (odd.test(text))
    complaints.push(
      error({
        en: 'has a special space or a line break: --fix puts a plain space',
        ja: '特殊な空白か改行があります。普通の空白にしてください',
        ko: '특수한 공백이나 줄바꿈이 있습니다. 보통 공백으로 써 주세요',
      }),
    );
  if (doubled.test(text))
    complaints.push(
      error({
        en: 'has two spaces in a row: --fix leaves one',
        ja: '空白が二つ続いています。一つにしてください',
        ko: '공백이 두 번 이어집니다. 하나만 남겨 주세요',
      }),
    );
  if (language !== 'ja' && text.includes('\u3000'))
    complaints.push(
      error({
        en: 'has a Japanese wide space (U+3000): type a plain one',
        ja: '全角の空白（U+3000）があります。半角の空白にしてください',
        ko: '전각 공백(U+3000)이 있습니다. 보통 공백으로 써 주세요',
      }),
    );
  if (use === 'verbatim' || use === 'publication') return complaints;
  if (/ [,.;:、。，](?:\s|$)/u.test(text))
    complaints.push(
      warning({
        en: 'has a space before a comma or full stop',
        ja: '句読点の前に空白があります',
        ko: '쉼표나 마침표 앞에 공백이 있습니다',
      }),
    );
  if (/[、。，！？「『（] | [」』）、。]/u.test(text))
    complaints.push(
      warning({
        en: 'has a space beside a wide Japanese sign',
        ja: '全角の記号の横に空白があります',
        ko: '전각 기호 옆에 공백이 있습니다',
      }),
    );
  if (use === 'name' && /\s・|・\s/u.test(text))
    complaints.push(
      error({ en: 'has a space beside ・', ja: '「・」の横に空白があります', ko: '‘・’ 옆에 공백이 있습니다' }),
    );
  return complaints;
});
