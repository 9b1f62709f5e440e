import { clean, joined } from '../clean.ts';
import type { WorkForm } from '../entry.ts';
import { letterKey } from '../key.ts';
import { isWholeName } from '../names/whole-name.ts';
import { remembered } from '../remembered.ts';
import { formsOf, isMakerWord, isYear, withYearsApart } from './works.ts';
import { honorificWords, withoutHonorific } from './honorifics.ts';

/**
 * Words that fans add to describe the person or work: an occupation, a kind of work, a country, a question word. The
 * list excludes words that are also Korean syllables: in, a, an, so, no.
 */
const latinWords = new Set(
  (
    'leader vocalist vocal rapper dancer maknae former ex anime animation actor actress star singer idol member artist celebrity drama dramas kdrama jdrama series show shows tv movie movies film films ' +
    'cast castmember starring netflix disney japan japanese korea korean from of by with the and is who what about ' +
    'list profile stage play musical theatre theater age height birthday bio biography instagram news latest new best all works work filmography season ' +
    'episode episodes watch where trailer ost quote quotes interview role roles appearance appearances live action remake version director writer producer screenwriter scriptwriter playwright filmmaker author novelist maker creator production run info biodata wiki hometown debut plot ending premiere release recommendation recommendations'
  ).split(' '),
);
const japaneseWords =
  'ウェブドラマ|短編映画|短編|スペシャル|リーダー|ボーカル|ラッパー|メンバー|アニメ版|アニメーション|アニメ|舞台|演劇|劇場版|映画版|ドラマ版|日本版|韓国版|実写版|ミュージカル|来日公演|日本公演|公演|上演|監督|映画監督|脚本家|脚本|演出家|演出|プロデューサー|原作者|作家|漫画家|師匠|俳優|女優|男優|役者|歌手|アイドル|韓国人|韓国|日本|ドラマ|韓ドラ|連ドラ|映画|シリーズ|作品|主演|出演|出演作|出演者|代表作|最新作|キャスト|プロフィール|' +
  '誕生日|生年月日|出身地|経歴|事務所|あらすじ|最終回|続編|主題歌|ロケ地|ネタバレ|ファンミーティング|ファンミ|インタビュー|名言|一覧|新作|公開|放送|配信|年齢|身長|インスタ|とは|って誰|誰|主役';
const koreanWords =
  '웹드라마|웹드|단편영화|단편|단막극|리더|보컬|래퍼|막내|멤버|출신|애니메이션|애니|연극|무대|뮤지컬|극장판|영화판|드라마판|일본판|한국판|내한공연|일본공연|공연|상연|감독|감독님|영화감독|작가|각본가|극작가|원작자|소설가|만화가|연출가|연출|프로듀서|피디|배우|여배우|남배우|가수|아이돌|한국|일본|드라마|일드|한드|영화|시리즈|작품|작품들|출연작|출연|주연|프로필|인터뷰|명언|목록|리스트|나이|키|신작|방송|' +
  '공개|생일|본명|소속사|근황|데뷔작|줄거리|결말|출연진|등장인물|원작|인스타|인스타그램|최신작|대표작|팬미팅|촬영지|추천|정보|누구|나오는|출연한|나온';
const japaneseParticles = 'の|が|は|を|と|に';
const particles = '은|는|이|가|을|를|의|과|와|도|랑|이랑';

const alternatives = (words: Iterable<string>): string =>
  [...words]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join('|');

/** A query without the words that do not belong to the name. */
export interface Peeled {
  /** The query without qualifiers that are separate words. */
  readonly plain: string;
  /** The query without joined qualifiers as well: 怪物くん is 怪物. */
  readonly cleaned: string;
  /** The same without 은 는 이 가 …, which may be the end of a name: 이지은. */
  readonly withoutParticle: string | undefined;
  readonly years: readonly number[];
  readonly forms: readonly WorkForm[];
  /** Whether the query asks for somebody who directs, writes or produces. */
  readonly isMaker: boolean;
  /** Keys of the groups, broadcasters and services that the query names. */
  readonly beside: readonly string[];
}

/** T-MAXのキム・ジュン: a name in letters, and a person or work that belongs to it. */
const belongsTo = /(?<=[a-z0-9])の(?=[\p{Script=Han}ァ-ヺ])/gu;

/** These are Korean syllables as well, but not before a qualifier: "in japan", "on netflix". */
const prepositions = new Set(['in', 'on', 'at', 'for']);

/** Caches each word of a question, which occurs in several windows that /ask searches for. */
const mostRemembered = 256;

/** Undefined if nothing would remain. */
export type Peel = (cleaned: string) => Peeled | undefined;

/** Groups, broadcasters and services come from the data: `beside` lists their names in all languages. */
export function createPeel(beside: readonly string[]): Peel {
  // UN is a group and also a syllable: two letters are too ambiguous, unless both are consonants, as in f(x).
  const groups = new Set(
    beside
      .map((name) => joined(clean(name)))
      .filter((name) => name.length > 2 || !/^[a-z]*[aeiouwy][a-z]*$/u.test(name)),
  );
  const groupKeys = new Set([...groups].map(letterKey));
  const aroundNames = new Set([
    ...japaneseWords.split('|'),
    ...koreanWords.split('|'),
    ...[...groups].filter((name) => name.length > 2),
  ]);
  const around = alternatives(aroundNames);
  const before = new RegExp(`^(?:${around})(?:(?:${japaneseParticles})(?=.)|(?=..))`, 'u');
  const after = new RegExp(`(..)(?:${japaneseParticles})?(?:${around})(?:${japaneseParticles})?$`, 'u');
  const particle = new RegExp(`([가-힣]{2,})(?:${particles})(?= |$)`, 'gu');

  function isQualifier(word: string): boolean {
    return latinWords.has(word) || aroundNames.has(word) || groups.has(word);
  }

  /** The name inside a word, without joined qualifiers: 2PMのニックン, チェジョンヒョプさん日本ドラマ. */
  const innerName = remembered((word) => {
    if (/^[a-z0-9]+$/u.test(word)) return word;
    let rest = word;
    for (let round = 0; round < 6; round += 1) {
      const bare = rest.replace(before, '').replace(after, '$1');
      const next = withoutHonorific(bare) ?? bare;
      if (next === rest) break;
      rest = next;
    }
    return rest;
  }, mostRemembered);

  function withoutGroups(words: readonly string[], found: string[]): string[] {
    const rest: string[] = [];
    for (let start = 0; start < words.length; start += 1) {
      const length = [3, 2, 1].find(
        (count) =>
          start + count <= words.length && groupKeys.has(letterKey(words.slice(start, start + count).join(''))),
      );
      if (length === undefined) rest.push(words[start] ?? '');
      else {
        found.push(letterKey(words.slice(start, start + length).join('')));
        start += length - 1;
      }
    }
    return rest;
  }

  return (cleaned) => {
    const words = withYearsApart(cleaned.replaceAll(belongsTo, ' ').split(' '));
    const years = words.filter(isYear).map((word) => Number(word.slice(0, 4)));
    const found: string[] = [];
    const isPreposition = (word: string, place: number): boolean =>
      prepositions.has(word) &&
      isQualifier(words[place + 1] ?? '') &&
      !isWholeName(words.slice(0, place + 1).join(' '));
    const rest = words.filter((word, place) => !isYear(word) && !isPreposition(word, place));
    // "Bang Chan" is a name, though "chan" is an honorific elsewhere.
    const isName = isWholeName(rest.filter((word) => !isQualifier(word)).join(' '));
    const plain = withoutGroups(rest, found)
      // An honorific follows a name, whereas チャン・ドンゴン begins with a surname.
      .filter((word, place) => !isQualifier(word) && (place === 0 || isName || !honorificWords.has(word)));
    const named = (isWholeName(plain.join(' ')) ? plain : plain.map(innerName)).filter(
      (word) => word !== '' && !isQualifier(word),
    );
    const name = named.join(' ');
    if (name === '') return undefined;
    const forms = words.flatMap((word) => formsOf(word));
    const bare = name.replaceAll(particle, '$1');
    const withoutParticle = withoutHonorific(bare) ?? bare;
    return {
      plain: plain.join(' '),
      cleaned: name,
      withoutParticle: withoutParticle === name ? undefined : withoutParticle,
      years,
      forms,
      isMaker: words.some(isMakerWord),
      beside: found,
    };
  };
}
