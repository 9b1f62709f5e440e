import type { Catalog } from '../../../src/catalog/catalog.ts';
import { katakanaOfName } from '../../../src/search/kana/from-hangul.ts';
import { surnameAndGiven } from '../../../src/search/hangul/surname.ts';
import { koreanSurnames } from '../../../src/language/korean-surnames.ts';
import { isEverydayPhrase } from '../../../src/search/spotting/common.ts';
import { pick, type Random } from '../variants/random.ts';
import { surnameByCustom } from '../variants/romanisation.ts';
import { japaneseStranger, koreanStranger } from '../variants/strangers.ts';

/** Groups of idols that no record of the catalog belongs to, in three scripts. */
const otherGroups =
  'Stray Kids|スキズ|스키즈,BOYNEXTDOOR|ボネクド|보넥도,ZB1|ゼベワン|제베원,SEVENTEEN|セブチ|세븐틴,BTS|防弾少年団|방탄,TXT|トゥバ|투바투,ENHYPEN|エンハイプン|엔하이픈,IVE|アイヴ|아이브,aespa|エスパ|에스파,NewJeans|ニュジ|뉴진스,TREASURE|トレジャー|트레저,TWICE|トゥワイス|트와이스,ATEEZ|エイティーズ|에이티즈,MONSTA X|モネク|몬엑,GOT7|ガッセ|갓세븐'
    .split(',')
    .map((names) => names.split('|'));

/** A message that names nobody of the catalog, though a name of it may occur. `own` is the name of the stranger in it. */
export interface Trap {
  readonly text: string;
  readonly own?: readonly string[];
}

export type Lay = (random: Random) => Trap | undefined;

export function traps(catalog: Catalog): Readonly<Record<string, Lay>> {
  const people = [...catalog.people.values()];
  const stage = people.filter(({ names: { en, ko = '' } }) => /^\p{Lu}[a-z]+$/u.test(en) && /^[가-힣]{2,3}$/u.test(ko));
  const inFull = people.flatMap(({ names: { en, ko = '' } }) => {
    const split = /^[가-힣]{3}$/u.test(ko) ? surnameAndGiven(ko) : undefined;
    const given = en.split(' ')[1];
    return split === undefined || given === undefined ? [] : [{ ko: split, given }];
  });
  const works = [...catalog.series.values()];
  const everyday = works.filter(({ titles: { en } }) => isEverydayPhrase(en)).map(({ titles: { en } }) => en);
  const short = (language: 'ja' | 'ko', longest: number): string[] =>
    works
      .flatMap(({ titles }) => titles[language] ?? [])
      .filter((title) => title.length <= longest && !/[\d\s]/u.test(title));
  const [shortInKorean, shortInJapanese] = [short('ko', 2), short('ja', 2)];
  const idol = (random: Random): { en: string; ja: string; ko: string; group: readonly string[] } => {
    const { en, ko = '', ja = '' } = pick(random, stage).names;
    return { en, ko, ja, group: pick(random, otherGroups) };
  };
  const namesake = (random: Random): { en: string; ja: string; ko: string; own: string[] } => {
    const {
      ko: [, givenInKorean],
      given,
    } = pick(random, inFull);
    const surname = pick(random, koreanSurnames.slice(0, 30));
    const ko = surname + givenInKorean;
    const en = `${surnameByCustom(random, surname)} ${given}`;
    const ja = katakanaOfName(surname, givenInKorean).join('・');
    return { en, ja, ko, own: [ko, en, ja] };
  };
  return {
    'en: an idol of another group': (random) => {
      const {
        en,
        group: [name = ''],
      } = idol(random);
      const text = pick(random, [
        `${en} of ${name}`,
        `${name}'s ${en}`,
        `${en} from ${name}`,
        `${name} ${en}`,
        `${en} (${name})`,
        `${en} ${name}`,
      ]);
      return { text: pick(random, [`${text} is my bias`, `${text.toLowerCase()} fancam when`]) };
    },
    'ja: an idol of another group': (random) => {
      const { ja, group } = idol(random);
      return {
        text: `${pick(random, group.slice(0, 2))}${pick(random, ['の', ' ', ''])}${ja}${pick(random, ['', 'くん', 'さん'])}かっこいい`,
      };
    },
    'ko: an idol of another group': (random) => {
      const { ko, group } = idol(random);
      return { text: `${group[2] ?? ''} ${ko} ${pick(random, ['직캠 미쳤다', '생일이래', '오빠 너무 좋아'])}` };
    },
    'en: another surname': (random) => {
      const { en, own } = namesake(random);
      return {
        text: pick(random, [
          `${en} was great in that one`,
          `${en.toLowerCase().replace('-', ' ')} again lol`,
          `i love ${en} so much`,
        ]),
        own,
      };
    },
    'ja: another surname': (random) => {
      const { ja, own } = namesake(random);
      return { text: `${ja}${pick(random, ['さん', '', 'くん'])}の新しいドラマ見た`, own };
    },
    'ko: another surname': (random) => {
      const { ko, own } = namesake(random);
      return {
        text: `${pick(random, ['배우 ', '', ''])}${ko} ${pick(random, ['연기 잘하더라', '결혼한대', '어제 봤어'])}`,
        own,
      };
    },
    'a Korean stranger': (random) => {
      const { spellings, own } = koreanStranger(random);
      const all = Object.entries(spellings).filter(([kind, name]) => name !== undefined && !kind.includes('slip'));
      const [, name = ''] = pick(random, all);
      const spelt = [own, ...all.flatMap(([, one]) => one ?? [])];
      if (/[가-힣]/u.test(name)) return { text: `${name} 이번 드라마 재밌더라`, own: spelt };
      return /[ァ-ヺ]/u.test(name)
        ? { text: `${pick(random, ['', '俳優の'])}${name}さんの新作楽しみ`, own: spelt }
        : { text: `${pick(random, ['', 'the actor '])}${name} in that new thriller omg`, own: spelt };
    },
    'a Japanese stranger': (random) => {
      const { spellings, own } = japaneseStranger(random);
      const all = Object.entries(spellings).filter(([kind, name]) => name !== undefined && !kind.includes('slip'));
      const [, name = ''] = pick(random, all);
      const spelt = [own, ...all.flatMap(([, one]) => one ?? [])];
      if (/[가-힣]/u.test(name)) return { text: `${name} 신작 봤어?`, own: spelt };
      return /\p{Script=Han}/u.test(name)
        ? { text: `${name}さんに会った`, own: spelt }
        : { text: `${name} won an award`, own: spelt };
    },
    'an everyday English title': (random) => {
      const title = pick(random, everyday);
      const low = title.toLowerCase();
      return {
        text: pick(random, [
          `i need a ${low} today`,
          `that ${low} thing again lol`,
          `${title.charAt(0)}${low.slice(1)} or not, i am going home`,
          `too much ${low} for me`,
          `my ${low} is broken`,
        ]),
      };
    },
    'a short Korean title': (random) => {
      const title = pick(random, shortInKorean);
      return {
        text: pick(random, [`오늘 ${title} 때문에 지각함`, `${title} 너무 싫다`, `우리 ${title} 얘기 그만하자`]),
      };
    },
    'a short Japanese title': (random) => {
      const title = pick(random, shortInJapanese);
      return { text: pick(random, [`今日は${title}の話はやめよう`, `${title}が怖い`, `やっぱり${title}だよね`]) };
    },
  };
}
