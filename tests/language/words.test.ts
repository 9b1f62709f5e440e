import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/language/language.ts';

const folder = new URL('../../src/language/words/', import.meta.url);
const files = (await readdir(fileURLToPath(folder))).filter((name) => name.endsWith('.ts'));

type ByLanguage = Readonly<Record<Language, unknown>>;
const isByLanguage = (value: unknown): value is ByLanguage =>
  typeof value === 'object' && value !== null && languages.every((language) => language in value);

async function wordsOf(file: string): Promise<ByLanguage> {
  const exported: unknown[] = Object.values((await import(new URL(file, folder).href)) as object);
  const found = exported.find(isByLanguage);
  if (found === undefined)
    throw new Error(`src/language/words/${file} exports no words: use defineWords({ en, ja, ko })`);
  return found;
}

/** What a function says of "2", which can stand for a name and a count, or of a list where it takes one. */
function call(say: (...values: readonly unknown[]) => unknown): unknown {
  try {
    return say(...Array.from({ length: say.length }, () => '2'));
  } catch {
    return say(...Array.from({ length: say.length }, () => ['2']));
  }
}

const withoutCode = (text: string): string => text.replaceAll(/`[^`]*`/gu, 'A');

/** Every text with its path. */
function texts(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'function') return texts(call(value as Parameters<typeof call>[0]), `${path}()`);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
  return [[path, String(value)]];
}

/** What is wrong with a feature's words, in sentences that name the file and the key. */
function faults(file: string, words: ByLanguage): string[] {
  const english = new Set(texts(words.en, '').map(([path]) => path));
  return languages.flatMap((language) => {
    const said = texts(words[language], '');
    const keys = new Set(said.map(([path]) => path));
    const where = `src/language/words/${file}`;
    return [
      ...[...english].filter((key) => !keys.has(key)).map((key) => `${where}: ${language}${key} is missing`),
      ...[...keys].filter((key) => !english.has(key)).map((key) => `${where}: ${language}${key} is not in English`),
      ...said.filter(([, text]) => text.trim() === '').map(([key]) => `${where}: ${language}${key} is empty`),
    ];
  });
}

describe('the check of the words', () => {
  const complete = { title: 'A', menu: { open: 'B' }, count: (count: number) => `${count}` };

  test('GIVEN the same keys in three languages THEN no fault', () => {
    expect(faults('random.ts', { en: complete, ja: complete, ko: complete })).toEqual([]);
  });

  test('GIVEN a missing, an extra and an empty word THEN each is named with its file and key', () => {
    expect(
      faults('random.ts', {
        en: complete,
        ja: { ...complete, menu: {} },
        ko: { ...complete, title: ' ', menu: { open: 'B', shut: 'C' } },
      }),
    ).toEqual([
      'src/language/words/random.ts: ja.menu.open is missing',
      'src/language/words/random.ts: ko.menu.shut is not in English',
      'src/language/words/random.ts: ko.title is empty',
    ]);
  });
});

describe.each(files)('the words of %s', (file) => {
  test('GIVEN three languages THEN each has the same keys, and none is empty', async () => {
    expect(faults(file, await wordsOf(file))).toEqual([]);
  });

  test.each([
    ['en', /[가-힣ぁ-んァ-ヶ]/u],
    ['ja', /[가-힣]/u],
    ['ko', /[ぁ-んァ-ヶ]/u],
  ] as const)('GIVEN %s THEN no letter of another language slipped in', async (language, foreign) => {
    // The hint about names shows that every script is understood.
    const strays = texts((await wordsOf(file))[language], '').filter(
      ([path, text]) => path !== '.miss.hint' && foreign.test(text),
    );
    expect(strays).toEqual([]);
  });

  test('GIVEN a Japanese sentence THEN です・ます, full-width signs and one spelling of each word', async () => {
    for (const [path, typed] of texts((await wordsOf(file)).ja, '')) {
      const text = withoutCode(typed);
      expect(text, path).not.toMatch(/[ｱ-ﾝ]|。 |、 |[ぁ-んァ-ヶ一-龠][(!?,:]|[)][ぁ-んァ-ヶ一-龠]/u);
      expect(text, path).not.toMatch(/収録|カ国|カ月|共同制作|韓国人?俳優|公開・放送/u);
      // Players are addressed; the people of the catalog are named as in a reference work.
      if (!file.startsWith('quiz')) expect(text, path).not.toMatch(/2 ?さん/u);
      // An alternative text is a label: it may end in a noun.
      if (text.endsWith('。') && !path.startsWith('.alt.'))
        expect(text, path).toMatch(/(?:です|ます|ません|でした|ました|ください)ね?。$/u);
    }
  });

  test('GIVEN a Korean sentence THEN 합니다 or 해 주세요, particles that fit, and one spelling of each word', async () => {
    for (const [path, text] of texts((await wordsOf(file)).ko, '')) {
      expect(text, path).not.toMatch(/십시오|습니까|\([으이]\)|[은을과]\([는를와]\)|이\(가\)/u);
      expect(text, path).not.toMatch(/수록|공동 출연자|회원님|링크 임베드|일본 시각/u);
      // A command is named as one: a particle after it would stand alone.
      expect(text, path).not.toMatch(/\/[가-힣]+`? (?:을|를|에|에서|로|으로) /u);
      if (/[가-힣]\.$/u.test(text)) expect(text, path).toMatch(/(?:다|세요)\.$/u);
    }
  });
});
