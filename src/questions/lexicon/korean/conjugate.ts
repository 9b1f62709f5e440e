import type { Form } from '../letters.ts';
import { finalOf, medialOf, withFinal, withMedial } from './syllable.ts';

/** Stems that keep their last consonant; all others in ㅂ, ㄷ, ㅅ change it or keep it as listed. */
const regularInB = new Set('입잡뽑좁씹업접집굽꼽붑줍');
const changingInD = new Set('듣걷묻깨닫싣긷');
const changingInS = new Set('짓낫잇붓긋젓');
const plainInReu = new Set(['따르', '치르', '들르', '모르지']);

/** Endings behind the bare stem: 나오|는데, 찍|었나요. */
const bare =
  '고(?:는|도|요|서|자|싶)?|지(?:만|요|는|도|를|가)?|죠|는(?:데(?:요|도)?|지(?:도|요)?|가요?|거(?:야|예요|지)?|구나|다(?:고|는|면|며|던데)?)?|네(?:요)?|니까?|냐(?:고|면)?|나(?:요)?|' +
  '던(?:데|가요?|지)?|더라(?:고|구)?(?:요)?|더니|면(?:서)?|며|려(?:고|면|는)?|러|기(?:로|에|는|도|가|를|만|까지)?|자(?:고)?|다(?:고|는|며|던데|던|니|가|면|가도)?|' +
  '게(?:요|끔|는)?|도록|거나|든지?|세요|시(?:고|는|나요|네요|면|죠|지)|신(?:가요?|지|데)?|십(?:시오|니까|니다)|셨(?:나요|어요|습니까|습니다|던|는지|죠|지)|실(?:까요|래요)?|느(?:냐|라)(?:고)?|' +
  '잖아요?|군요?|구나|거든요?|습니(?:까|다)|소|음|쟤|재|대요?|래요?';
/** Endings behind -아/-어: 나와|서, 찍어|도. */
const infinitive =
  '서(?:는|도|야|요)?|도|야(?:지|죠|돼|해|하는|되는)?|요|라|줘(?:요)?|주(?:세요|실|나요|라|시겠어요|십시오)?|봐(?:요|야)?|보(?:면|고|려고|는|게)|볼(?:까|만)|본|지(?:는|고|나요)?|진|졌(?:나요|어요|어|다|는지|는데)?|져요?|왔(?:나요|어요|어|던|는데)?|온|있(?:는|나요|어요?|음)|임|인가요?|잖아요?|버린|놓은|둔';
/** Endings behind -았/-었: 나왔|어요. */
const past =
  '어(?:요|도|서|야)?|다(?:고|는|며|던데|던|니|가|면)?|니(?:까)?|냐(?:고)?|나(?:요)?|는(?:데(?:요|도)?|지(?:도|요)?|가요?|거|다)?|던(?:데|가요?|지|거|걸)?|더라(?:고|구)?(?:요)?|더니|을(?:까요?|때|지)?|습니(?:까|다)|음|죠|지(?:만|요)?|고|네(?:요)?|거든요?|잖아요?|대(?:요)?|래(?:요)?|었(?:어|나|지|는지|던|더라|죠)?(?:요)?|으(?:면|며|니|나|려나)|길래|기(?:에|로|도|는|때문)?|구나|군요?|댔?';
const adnominal =
  '가(?:요)?|지(?:도|요)?|데(?:요|도)?|다(?:고|며|던데)?|거(?:야|예요|지|임)?|걸(?:까|까요)?|건(?:가요?|지|데)?|게|적(?:이|은|도)?';
const prospective =
  '까(?:요)?|지(?:도)?|래(?:요)?|게(?:요)?|거(?:야|예요|지|임)?|걸|건(?:가요?|지|데)?|만(?:한|해)?|때|수록|예정';
const formal = '니(?:까|다)';

const must = (endings: string): RegExp => new RegExp(`(?:${endings})`, 'uy');
const may = (endings: string): RegExp => new RegExp(`(?:${endings})?`, 'uy');
const tails = {
  bare: must(bare),
  withVowel: must(`${bare}|ㄴ`),
  connected: must(
    '은(?:가요?|지|데|거|게|건가요?|적)?|을(?:까요?|지|래요?|게|거|수록|때|만한)?|으(?:면(?:서)?|며|려고|니까?|세요|시는|신|셨|러|로|나)|음',
  ),
  infinitive: may(infinitive),
  past: must(past),
  adnominal: may(adnominal),
  prospective: may(prospective),
  formal: must(formal),
} as const;

/** Whether -아 follows, as after ㅏ and ㅗ, rather than -어. */
const isBright = (stem: string): boolean => 'ㅏㅗ'.includes(medialOf(stem));

/** 나오 → 나와, 찍 → 찍어, 쓰 → 써, 부르 → 불러, 하 → 해. */
function infinitivesOf(stem: string): string[] {
  if (stem.endsWith('하')) return [`${stem.slice(0, -1)}해`, `${stem}여`];
  if (finalOf(stem) !== '') return [stem + (isBright(stem) ? '아' : '어')];
  if (stem.endsWith('르') && !plainInReu.has(stem)) {
    const before = withFinal(stem.slice(0, -1), 'ㄹ');
    return [before + (isBright(stem.slice(0, -1)) ? '라' : '러')];
  }
  switch (medialOf(stem)) {
    case 'ㅡ': {
      const before = stem.slice(0, -1);
      return [withMedial(stem, before !== '' && isBright(before) ? 'ㅏ' : 'ㅓ')];
    }
    case 'ㅗ':
      return [withMedial(stem, 'ㅘ'), `${stem}아`];
    case 'ㅜ':
      return [withMedial(stem, 'ㅝ'), `${stem}어`];
    case 'ㅣ':
      return [withMedial(stem, 'ㅕ'), `${stem}어`];
    case 'ㅚ':
      return [withMedial(stem, 'ㅙ'), `${stem}어`];
    default:
      return 'ㅏㅓㅐㅔㅕ'.includes(medialOf(stem)) ? [stem] : [`${stem}어`];
  }
}

const inflected = (infinitive: string): Form[] => [
  { text: infinitive, tail: tails.infinitive },
  { text: withFinal(infinitive, 'ㅆ'), tail: tails.past },
];

/** Final consonants that attach to a stem ending in a vowel: 나온, 나올, 나옴, 나옵니다. */
const fused = (stem: string): Form[] => [
  { text: withFinal(stem, 'ㄴ'), tail: tails.adnominal },
  { text: withFinal(stem, 'ㄹ'), tail: tails.prospective },
  { text: withFinal(stem, 'ㅁ') },
  { text: withFinal(stem, 'ㅂ'), tail: tails.formal },
];

/** The stem before a vowel, which may differ: 듣 and 들, 귀엽 and 귀여우, 짓 and 지. */
function beforeVowel(stem: string): string {
  const [last, final] = [stem.slice(-1), finalOf(stem)];
  if (final === 'ㄷ' && changingInD.has(last)) return withFinal(stem, 'ㄹ');
  if (final === 'ㅅ' && changingInS.has(last)) return withFinal(stem, '');
  return stem;
}

/** Every spelling that can begin a conjugated word, each with its possible endings. */
export function conjugate(stem: string): readonly Form[] {
  const final = finalOf(stem);
  const own: Form = { text: stem, tail: tails.bare };
  if (final === '') return [own, ...fused(stem), ...infinitivesOf(stem).flatMap(inflected)];
  if (final === 'ㄹ') {
    const open = withFinal(stem, '');
    return [
      own,
      { text: stem, tail: tails.prospective },
      { text: open, tail: tails.bare },
      ...fused(open),
      ...infinitivesOf(stem).flatMap(inflected),
    ];
  }
  if (final === 'ㅂ' && !regularInB.has(stem.slice(-1))) {
    const open = `${withFinal(stem, '')}우`;
    return [
      own,
      ...fused(open),
      { text: open, tail: tails.bare },
      ...inflected(`${withFinal(stem, '')}${/[돕곱]$/u.test(stem) ? '와' : '워'}`),
    ];
  }
  if (final === 'ㅎ' && !/[좋넣놓낳쌓닿]$/u.test(stem)) {
    const open = withFinal(stem, '');
    return [own, ...fused(open), { text: open, tail: tails.bare }, ...inflected(withMedial(open, 'ㅐ'))];
  }
  const soft = beforeVowel(stem);
  const vowel =
    stem.endsWith('짓') || finalOf(soft) === ''
      ? soft + (isBright(soft) ? '아' : '어')
      : (infinitivesOf(soft)[0] ?? soft);
  return [own, { text: soft, tail: tails.connected }, ...inflected(vowel)];
}
