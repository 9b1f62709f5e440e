import { romanize } from 'es-hangul';
import { table } from '../table.ts';

/**
 * Usual spellings of surnames beside that of Revised Romanization: 이 is i by rule, and Lee, Yi or Rhee in passports.
 */
const customary = table(
  '김:kim 이:lee,yi,rhee 박:park,pak 최:choi 정:jung,chung,cheong 강:kang 조:cho,joe 윤:yoon 장:chang 임:lim,yim,rim',
  '서:suh 신:shin 권:kwon 안:ahn 류:ryoo,yoo,yu,lyu 유:yoo,you 전:jun,chun 고:ko,koh 문:moon 손:sohn 백:paek,baik 허:hur,huh',
  '심:shim 노:noh,roh,ro 곽:kwak 성:sung 주:joo 우:woo 구:koo,ku,goo 나:ra,rah 지:chi 엄:um,uhm 천:chun 공:kong 현:hyun',
  '변:byun 추:choo,chu 석:suk 선:sun 설:sul 길:kil 연:yun 명:myung 금:keum 육:yook 국:kook 방:pang 진:chin 여:yuh',
);

/**
 * Romanises one syllable at a time: over a whole word, es-hangul applies sound changes that nobody applies to names (용하
 * → yongha).
 */
const revised = (hangul: string): string => Array.from(hangul, (syllable) => romanize(syllable)).join('');

/** The Latin spellings of a Korean name by Revised Romanization, with the customary ones of its surname: "lee", "yeongae". */
export function revisedNames(surname: string, given: string): (readonly [surname: string, given: string])[] {
  const spelt = [revised(surname), ...(customary[surname]?.split(',') ?? [])];
  return spelt.map((one) => [one, revised(given)]);
}
