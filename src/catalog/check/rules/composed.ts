import { error, inEachText } from '../rule.ts';

/**
 * Reports decomposed hangul (from macOS file names) and kana with a separate dakuten: both look normal, but no search
 * finds them.
 */
export const composed = inEachText(({ text }) =>
  text.normalize('NFC') === text
    ? undefined
    : [
        error({
          en: 'has letters in pieces (not Unicode NFC), as when copied from a file name: --fix joins them',
          ja: '分解された文字（NFCではない文字）があります。ファイル名から写さず、入力し直してください',
          ko: '분해된 글자(NFC가 아닌 글자)가 있습니다. 파일 이름에서 복사하지 말고 다시 입력해 주세요',
        }),
      ],
);
