import { joined } from '../clean.ts';
import { latinOfKeys } from '../hangul/keyboard.ts';
import { soundsOfHangul } from '../hangul/sounds.ts';
import { looseKana } from '../kana/fold.ts';
import { romajiOfKana } from '../kana/romaji.ts';
import { soundsOfKana } from '../kana/sounds.ts';
import { letterKey } from '../key.ts';
import { romajiKey, shortO } from '../latin/romaji.ts';
import { isRomaji, soundsOfLatin } from '../latin/sounds.ts';
import { bearersOf } from '../names/usual-name.ts';
import { isWholeName } from '../names/whole-name.ts';
import { withDigits } from '../numerals.ts';
import { once } from '../once.ts';
import { titleTests, type TitleTests } from './title-tests.ts';
import { scriptOf, type Script } from '../script.ts';
import { withoutDoubles } from '../sound/doubles.ts';
import { soundKeys } from '../sound/key.ts';

/** The forms of a query for comparison with names that do not equal it. */
export interface NearQuery {
  readonly script: Script;
  readonly letters: string;
  /** The key presses that type it. */
  readonly keys: string;
  /** Romaji of its letters and kana. */
  readonly romaji: string | undefined;
  readonly sounds: readonly { readonly text: string; readonly isJapanese: boolean }[];
  readonly words: readonly string[];
  /** The words with numbers in figures. */
  readonly counted: () => readonly string[];
  /** The letter key of each word. */
  readonly keyWords: readonly string[];
  readonly soundKeys: readonly string[];
  /** The prepared tests for each title. */
  readonly ofTitle: () => TitleTests;
  /** Whether it has the form of a whole Korean name, which belongs to somebody. */
  readonly isName: boolean;
  /** The bearers of that name per million Koreans; undefined if it is no name or cannot be estimated. */
  readonly bearers: () => number | undefined;
}

/** One or two Latin letters in Japanese or Korean are a slip. */
function withoutStrays(text: string): string {
  const rest = text.replaceAll(/[a-z]/gu, '');
  return rest.length > 2 && text.length - rest.length < 3 ? rest : text;
}

/** The romaji of the kana between kanji, if they are half of the text: バースト in 東京バースト. */
function romajiOfRuns(text: string): string | undefined {
  const [longest = ''] = (text.match(/[ぁ-ゖァ-ヺー]{4,}/gu) ?? []).toSorted((a, b) => b.length - a.length);
  return longest.length * 2 < text.length ? undefined : shortO(romajiKey(romajiOfKana(longest)));
}

/** イ・찬영: reads each run in its own script. Empty if one of them has no reading. */
function soundsOfRuns(text: string): string[] {
  if (!/^[a-z가-힣ァ-ヺーぁ-ゖ]+$/u.test(text)) return [];
  const runs = text.match(/[a-z]+|[가-힣]+|[ァ-ヺーぁ-ゖ]+/gu) ?? [];
  const sounds = withoutDoubles(
    runs
      .map((run) =>
        /^[a-z]/u.test(run)
          ? (soundsOfLatin(run)[0] ?? '')
          : /^[가-힣]/u.test(run)
            ? soundsOfHangul(run)
            : soundsOfKana(run),
      )
      .join(''),
  );
  return [sounds];
}

export function nearQuery(cleaned: string): NearQuery {
  const text = withoutStrays(joined(cleaned));
  const script = scriptOf(text);
  const korean: string[] = [];
  const japanese: string[] = [];
  let romaji: string | undefined;
  if (script === 'latin') {
    korean.push(...soundsOfLatin(cleaned));
    if (isRomaji(cleaned)) japanese.push(...soundsOfLatin(cleaned, 'japanese'));
    romaji = shortO(romajiKey(text));
  } else if (script === 'han') romaji = romajiOfRuns(text);
  else if (script === 'hangul') korean.push(soundsOfHangul(text));
  else if (script === 'other') korean.push(...soundsOfRuns(text));
  else if (script === 'kana') {
    japanese.push(soundsOfKana(text));
    romaji = shortO(romajiKey(romajiOfKana(text)));
  }
  const isName = isWholeName(cleaned);
  return {
    script,
    letters: looseKana(letterKey(text)),
    keys: latinOfKeys(text) ?? text,
    romaji,
    sounds: [
      ...korean.map((sound) => ({ text: sound, isJapanese: false })),
      ...japanese.map((sound) => ({ text: sound, isJapanese: true })),
    ].filter((sound) => sound.text.length > 2),
    words: cleaned.split(' '),
    counted: once(() => withDigits(cleaned).split(' ')),
    keyWords: cleaned.split(' ').map((word) => looseKana(letterKey(word))),
    soundKeys: [...new Set([...korean, ...japanese].flatMap(soundKeys))].filter((key) => key.length > 2),
    ofTitle: once(() => titleTests(cleaned)),
    isName,
    bearers: once(() => (isName ? bearersOf(cleaned) : undefined)),
  };
}
