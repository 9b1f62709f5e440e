/**
 * How Koreans usually spell their names in Latin letters, which often differs from the official system: 경 is kyung and
 * 수 is soo. Chosen by counts over 12,002 open pairs of names (Wikidata, KMDb, Wikipedia; search-lab.md 5): a syllable
 * has its official spelling unless another one is more common.
 */
const initials = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const finals = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

function spellings(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));
}

/**
 * Given names: the spelling that at least 60 % of the bearers of these syllables use (영 young 575 of 901, 훈 hoon, 협
 * hyup).
 */
const inGivenNames = spellings(
  '영young 정jung 성sung 현hyun 수soo 경kyung 우woo 철chul 훈hoon 윤yoon 병byung 명myung 형hyung 순soon 숙sook 규kyu 기ki ' +
    '광kwang 아ah 유yoo 욱wook 문moon 웅woong 균kyun 두doo 운woon 권kwon 관kwan 강kang 교kyo 이yi 희hee 혁hyuk 선sun 신shin 별byul 금kum',
);

const asSurnames = spellings(
  '김kim 이lee 박park 최choi 조jo 강kang 신shin 유yoo 임lim 안ahn 오oh 권kwon 고ko 문moon 손son 주joo 노noh 심shim 우woo 윤yoon ' +
    '변byun 구koo 천chun 곽kwak 현hyun 추choo 설sul 명myung 어eoh 경kyung 국kook 성sung 기ki',
);

function official(syllable: string): string {
  const place = syllable.charCodeAt(0) - 0xac_00;
  const initial = initials[Math.floor(place / 588)] ?? '';
  return initial + (vowels[Math.floor((place % 588) / 28)] ?? '') + (finals[place % 28] ?? '');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Romanises a name: 김, 우빈 → Kim Woo-bin. Only a proposal, because people choose their own spelling. */
export function latinName(surname: string, given: string): string {
  const family = Array.from(
    surname,
    (syllable) => (surname.length === 1 ? asSurnames.get(syllable) : undefined) ?? official(syllable),
  );
  const own = Array.from(given, (syllable) => inGivenNames.get(syllable) ?? official(syllable));
  return [capital(family.join('')), capital(own.join('-'))].filter((word) => word !== '').join(' ');
}
