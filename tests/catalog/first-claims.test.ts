import { describe, expect, test } from 'vitest';
import { actor, costar, foundBy, work, type SmallData } from './small-data.ts';

type Language = 'en' | 'ja' | 'ko';

const nothing = { en: 'A short sentence.', ja: '短い文です。', ko: '짧은 문장입니다.' };
const telling = (text: string, language: Language) => ({ ...nothing, [language]: text });
const played = (billing: string) => [{ person: 'kim-woo-bin', billing, sources: ['a-page'] }];
const opened = (id: string, start: string, changes = {}) =>
  work({ id, year: Number(start.slice(0, 4)), start, end: undefined, cast: played('lead'), ...changes });

const latest = opened('later-2020', '2020', {
  kind: 'film',
  titles: { en: 'The Later', ja: '後の映画', ko: '나중 영화' },
});

/** The lead of a film, a lead that does not count because Korea made it as well, and a guest: then the work with the claim. */
const career = (changes: object): SmallData => ({
  works: [
    opened('film-2011', '2011-11-05', { kind: 'film' }),
    opened('joint-2012', '2012-01-05', { country: 'JP-KR' }),
    opened('guest-2013', '2013-01-05', { cast: played('guest') }),
    { ...latest, ...changes },
  ],
  quotes: [],
});

const noted = (text: string, language: Language = 'en') =>
  foundBy(
    'first-claims',
    career({ notes: [{ topic: 'cast', text: telling(text, language), sources: ['a-page'] }] }),
  ).join();

describe('"the first", where the casts know an earlier one', () => {
  test.each([
    ["Kim Woo-bin's first Japanese film.", 'film-2011'],
    ["Woobin's first Japanese film.", 'film-2011'],
    ['His first Japanese lead.', 'film-2011'],
    ['It was the first Japanese film of Kim Woo-bin.', 'film-2011'],
    ['First Japanese film of the star of The Heirs.', 'film-2011'],
    ["Kim Woo-bin's first lead in a feature film.", 'film-2011'],
    ["Kim Woo-bin's second Japanese production, and first Japanese drama.", 'guest-2013'],
    ["Kim Woo-bin's first part in a Japanese drama.", 'guest-2013'],
    ["Kim Woo-bin's Japanese film debut.", 'film-2011'],
    ['For Kim Woo-bin it was the debut in a Japanese drama.', 'guest-2013'],
  ])('GIVEN "%s" THEN %s is named', (text, earlier) => expect(noted(text)).toContain(earlier));

  test.each([
    ['キム・ウビンの初の日本映画です。', 'film-2011'],
    ['キム・ウビンの日本映画初主演作です。', 'film-2011'],
    ['キム・ウビンにとって初めての主演映画です。', 'film-2011'],
    ['キム・ウビンにとって初の日本のドラマ出演です。', 'guest-2013'],
    ['キム・ウビンが日本の連続ドラマに初めて出演しました。', 'guest-2013'],
    ['キム・ウビンの日本ドラマ初出演作です。', 'guest-2013'],
  ])('GIVEN "%s" THEN %s is named', (text, earlier) => expect(noted(text, 'ja')).toContain(earlier));

  test.each([
    ['김우빈의 첫 일본 영화입니다.', 'film-2011'],
    ['김우빈의 첫 주연 영화입니다.', 'film-2011'],
    ['김우빈의 일본 영화 첫 주연작입니다.', 'film-2011'],
    ['김우빈의 일본 첫 작품입니다.', 'film-2011'],
    ['김우빈이 처음으로 일본 드라마에 출연했습니다.', 'guest-2013'],
    ['김우빈이 일본 연속 드라마에 처음 출연했습니다.', 'guest-2013'],
  ])('GIVEN "%s" THEN %s is named', (text, earlier) => expect(noted(text, 'ko')).toContain(earlier));

  test.each<[string, Language]>([
    ["Kim Woo-bin's second Japanese film.", 'en'],
    ["Kim Woo-bin's first Japanese stage work.", 'en'],
    ["Kim Woo-bin's first Japanese drama in about seven years.", 'en'],
    ["Kim Woo-bin's first solo lead in a Japanese film.", 'en'],
    ["Kim Woo-bin's first lead in a commercial-network drama.", 'en'],
    ['First Japanese film shot wholly in Korea.', 'en'],
    ['The first film of its director, with Kim Woo-bin.', 'en'],
    ['キム・ウビンの日本舞台初主演です。', 'ja'],
    ['キム・ウビンにとって日本映画初の単独主演作です。', 'ja'],
    ['キム・ウビンにとって初めての日本の連続ドラマのレギュラー出演です。', 'ja'],
    ['キム・ウビンのNHKドラマ初主演作です。', 'ja'],
    ['キム・ウビンの映画祭での初めての日本映画賞です。', 'ja'],
    ['キム・ウビンが出演します。韓国人初の日本映画主演とされました。', 'ja'],
    ['김우빈의 첫 NHK 드라마 주연작입니다.', 'ko'],
    ['김우빈의 첫 장편 영화입니다.', 'ko'],
    ['김우빈의 첫 일본 연속 드라마 고정 출연작입니다.', 'ko'],
    ['배우의 첫 일본 영화입니다.', 'ko'],
  ])('GIVEN "%s" THEN nothing contradicts it', (text, language) => expect(noted(text, language)).toBe(''));

  test('GIVEN a co-star who is named nearer THEN the claim is theirs', () => {
    const notes = [
      { topic: 'cast', text: telling('キム・ウビンと共演した阿部寛の初の日本映画です。', 'ja'), sources: ['a-page'] },
    ];
    const cast = [...played('lead'), { person: 'abe-hiroshi', sources: ['a-page'] }];
    const costars = [costar({ id: 'abe-hiroshi', names: { en: 'Hiroshi Abe', ko: '아베 히로시', ja: '阿部寛' } })];
    expect(foundBy('first-claims', { ...career({ notes, cast }), costars })).toEqual([]);
  });

  test('GIVEN a summary that names a later work THEN the earlier one is named in each language', () => {
    const summary = {
      en: 'Model whose first Japanese film was The Later.',
      ja: '『後の映画』が初の日本映画です。',
      ko: '첫 일본 영화는 〈나중 영화〉입니다.',
    };
    const found = foundBy('first-claims', { ...career({}), actors: [actor({ summary })] });
    expect(found).toHaveLength(3);
    expect(found.join()).toContain('film-2011');
  });

  test('GIVEN a summary that names no work THEN nothing can be compared', () => {
    const summary = telling('Model whose first Japanese film was a thriller.', 'en');
    expect(foundBy('first-claims', { ...career({}), actors: [actor({ summary })] })).toEqual([]);
  });

  test('GIVEN the earliest work itself THEN it may call itself the first', () => {
    const notes = [{ topic: 'cast', text: telling("Kim Woo-bin's first Japanese film.", 'en'), sources: ['a-page'] }];
    expect(foundBy('first-claims', { works: [work({ kind: 'film', cast: played('lead'), notes })] })).toEqual([]);
  });
});
