import { josa } from 'es-hangul';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import type { Person } from '../../../src/catalog/schema/person.ts';
import { spellingsInText } from '../../../src/catalog/spellings.ts';
import { surnameAndGiven } from '../../../src/search/hangul/surname.ts';
import { pick } from '../variants/random.ts';
import { hangulSlip, kanaSlip, latinSlip } from '../variants/slips.ts';
import { fullWidth, tagOf, typed, type Write } from './message.ts';

const afterInKorean =
  '할아버지 아저씨 아줌마 선배님 쌤 배우님 오빠 언니 누나 형 옹 이모 삼촌 님 씨 군 양 선생님 어르신 대배우'.split(' ');
const afterInJapanese = 'さん 様 さま ちゃん くん 君 氏 先輩 先生 兄さん 姉さん オッパ ヌナ 姐さん たん 殿'.split(' ');
const afterInEnglish =
  'oppa unnie noona hyung ssi ahjussi grandpa harabeoji sunbae sunbaenim -nim -ssi -san -sama'.split(' ');

const ages = ['이제 몇 살이지', '벌써 환갑이라니', '올해 마흔이래'];
const praiseInKorean = ['연기 미쳤다', '진짜 좋아', '요즘 뭐해', '목소리 대박', '나온 거 봤어?', ...ages];
const praiseInJapanese = ['最高すぎる', 'の演技やばい', 'かっこよすぎて無理', '今何歳だっけ', '見るために生きてる'];
const praiseInEnglish = ['is so good in this', 'owns every scene', 'deserves more roles', 'made me cry again', '💀💀'];

const isKorean = ({ names: { ko, ja } }: Person): boolean =>
  ko !== undefined && /^[가-힣]{2,4}$/u.test(ko) && (ja === undefined || /[ァ-ヺ]/u.test(ja));

const isOneWord = (name: string): boolean => !/[\s・]/u.test(name);

/** Messages that name an actor or a maker with a record. */
export function aboutPeople(catalog: Catalog): Readonly<Record<string, Write<Person>>> {
  const groupsOf = ({ memberships = [] }: Person): string[] =>
    memberships.flatMap(({ group }) => catalog.groups.get(group)?.name.en ?? []);
  return {
    'ko: name + kin, age, honour': ({ names: { ko } }, random) =>
      ko === undefined || ko.length < 2
        ? undefined
        : `${ko} ${pick(random, afterInKorean)} ${pick(random, praiseInKorean)}`,
    'ko: name and particle': ({ names: { ko } }, random) =>
      ko === undefined || ko.length < 3
        ? undefined
        : `${josa(ko, pick(random, ['이/가', '은/는', '을/를']))} ${pick(random, ['여기 왜 나와', '보고 왔는데', '진짜 좋아'])}`,
    'ko: hashtag': ({ names: { ko } }, random) =>
      ko === undefined || ko.length < 2 ? undefined : `${pick(random, praiseInKorean)} ${tagOf(ko)} ㅋㅋ`,
    'ko: hashtag that goes on': ({ names: { ko } }, random) =>
      ko === undefined || ko.length < 3
        ? undefined
        : `오늘 ${tagOf(ko)}${pick(random, ['생일축하해', '배우', '팬미팅', '최고', '사랑해'])}`,
    'ko: a slip beside the profession': (person, random) => {
      const { ko } = person.names;
      const slip = isKorean(person) && ko?.length === 3 ? hangulSlip(random, ko) : undefined;
      return slip === undefined ? undefined : `배우 ${slip} ${pick(random, praiseInKorean)}`;
    },
    'ko: group and given name': (person, random) => {
      const { ko } = person.names;
      const given =
        ko !== undefined && isKorean(person) && /[ -]/u.test(person.names.en) ? surnameAndGiven(ko)?.[1] : undefined;
      const groups = (person.memberships ?? []).flatMap(({ group }) => catalog.groups.get(group)?.name.ko ?? []);
      if (given === undefined || given.length < 2 || groups.length === 0) return undefined;
      return `${pick(random, groups)} ${given} ${pick(random, praiseInKorean)}`;
    },
    'ja: name + honour': ({ names: { ja } }, random) =>
      ja === undefined || ja.length < 2
        ? undefined
        : `${ja}${pick(random, afterInJapanese)}${pick(random, praiseInJapanese)}`,
    'ja: name without its dot': ({ names: { ja } }, random) =>
      ja?.includes('・') !== true ? undefined : `${ja.replace('・', '')}${pick(random, praiseInJapanese)}`,
    'ja: hashtag': ({ names: { ja } }, random) =>
      ja === undefined || ja.length < 2 ? undefined : `${pick(random, praiseInJapanese)} ${tagOf(ja)} #韓国俳優`,
    'ja: hashtag that goes on': ({ names: { ja } }, random) =>
      ja === undefined || ja.length < 4
        ? undefined
        : `今日は${tagOf(ja)}${pick(random, ['誕生祭', '生誕祭', '写真展', '好きな人と繋がりたい'])}`,
    'ja: a slip beside the profession': ({ names: { ja } }, random) => {
      const slip = ja?.includes('・') === true && ja.length > 6 ? kanaSlip(random, ja) : undefined;
      return slip === undefined || !slip.includes('・')
        ? undefined
        : `俳優の${slip}さんが${pick(random, praiseInJapanese)}`;
    },
    'ja: group and stage name': (person, random) => {
      const { ja } = person.names;
      const groups = groupsOf(person);
      if (ja === undefined || groups.length === 0) return undefined;
      const given = ja.split('・').at(-1) ?? ja;
      return `${pick(random, groups)}${pick(random, ['の', ' ', ''])}${given}${pick(random, praiseInJapanese)}`;
    },
    'en: small letters': ({ names: { en } }, random) =>
      isOneWord(en) ? undefined : `${typed(en)} ${pick(random, praiseInEnglish)}`,
    'en: given name first': (person, random) => {
      const [surname = '', given] = person.names.en.split(' ');
      return given === undefined || !isKorean(person)
        ? undefined
        : `${given} ${surname} ${pick(random, praiseInEnglish)}`;
    },
    'en: name + kin, honour': ({ names: { en } }, random) => {
      if (isOneWord(en)) return undefined;
      const title = pick(random, afterInEnglish);
      return `${en.replace('-', '')}${title.startsWith('-') ? '' : ' '}${title} ${pick(random, praiseInEnglish)}`;
    },
    'en: hashtag': ({ names: { en } }, random) =>
      en.length < 4 ? undefined : `he ${pick(random, praiseInEnglish)} ${tagOf(en)}`,
    'en: hashtag in small letters': ({ names: { en } }, random) =>
      en.length < 6 ? undefined : `${tagOf(en).toLowerCase()} ${pick(random, praiseInEnglish)}`,
    'en: hashtag that goes on': ({ names: { en } }, random) =>
      isOneWord(en)
        ? undefined
        : pick(random, [
            `#HappyBirthday${tagOf(en).slice(1)}`,
            `${tagOf(en)}Day`,
            `#Happy${tagOf(en).slice(1)}Day`,
            `#HBD_${en.replaceAll(/[^\p{L}]+/gu, '_')}`,
          ]),
    'en: a slip beside the profession': ({ names: { en } }, random) => {
      if (isOneWord(en) || en.length < 10) return undefined;
      const slip = latinSlip(random, typed(en));
      return slip === undefined ? undefined : `the actor ${slip} ${pick(random, praiseInEnglish)}`;
    },
    'en: group and stage name': (person, random) => {
      const { en } = person.names;
      const groups = groupsOf(person);
      const given = isOneWord(en) ? en : (en.split(' ').at(-1) ?? en).replace('-', '');
      if (groups.length === 0) return undefined;
      const group = pick(random, groups);
      return (
        pick(random, [
          `${group}'s ${given}`,
          `${given} of ${group}`,
          `${given.toLowerCase()} from ${group.toLowerCase()}`,
          `${group} ${given}`,
        ]) + ` ${pick(random, praiseInEnglish)}`
      );
    },
    'full width': ({ names: { en } }, random) =>
      isOneWord(en) ? undefined : `${fullWidth(en)}${pick(random, praiseInJapanese)}`,
    'alias beside the profession': (person, random) => {
      const aliases = spellingsInText(person).filter((alias) => alias.length > 1);
      if (aliases.length === 0) return undefined;
      const alias = pick(random, aliases);
      if (/[가-힣]/u.test(alias)) return `배우 ${alias} ${pick(random, praiseInKorean)}`;
      if (/[ぁ-ゖァ-ヺ\p{Script=Han}]/u.test(alias)) return `俳優の${alias}さん${pick(random, praiseInJapanese)}`;
      return `actor ${alias} ${pick(random, praiseInEnglish)}`;
    },
    'alias beside a work': (person, random) => {
      const aliases = spellingsInText(person).filter((alias) => alias.length > 1);
      const parts = catalog.partsOf(person.id);
      if (aliases.length === 0 || parts.length === 0) return undefined;
      const alias = pick(random, aliases);
      const { titles } = pick(random, parts).series;
      if (/[가-힣]/u.test(alias))
        return titles.ko === undefined ? undefined : `${titles.ko}에서 ${alias} ${pick(random, praiseInKorean)}`;
      if (/[ぁ-ゖァ-ヺ\p{Script=Han}]/u.test(alias))
        return titles.ja === undefined ? undefined : `『${titles.ja}』の${alias}${pick(random, praiseInJapanese)}`;
      return `${alias} in ${titles.en} ${pick(random, praiseInEnglish)}`;
    },
  };
}
