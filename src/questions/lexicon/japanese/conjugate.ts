import type { Form } from '../letters.ts';

/** The rows of a godan verb: う 歌う; each as a, i, u, e, o, and the form before た and て. */
const rows: Readonly<Record<string, string>> = {
  う: 'わいうえおっ',
  つ: 'たちつてとっ',
  る: 'らりるれろっ',
  く: 'かきくけこい',
  ぐ: 'がぎぐげごい',
  す: 'さしすせそし',
  ぬ: 'なにぬねのん',
  ぶ: 'ばびぶべぼん',
  む: 'まみむめもん',
};

/** Verbs in る that keep their stem although it ends in a kanji or is one kana. */
const shortIchidan = new Set('出見観視診看来着似得寝経煮居でみにね');
/** Verbs that conjugate their る in spite of a preceding い or え. */
const godanInRu = /(?:しゃべ|はい|かえ|はし|まい|かぎ|すべ|あせ|き|し)$/u;
const endsInIOrE = /[いきしちにひみりぎじびえけせてねめれげぜべ]$/u;

/** Endings that can be chained: 出て|い|まし|た, 見|られ|たい. A denial is excluded: it has a meaning of its own. */
const chained = [
  'い(?:る|た|て|ます|まし(?:た|て)?|らっしゃ|れば)?',
  'る|れば?|られ|さ(?:せ|れ)|せ(?!ん)',
  'た(?:い|く|かった|ら|り)?|だ(?:ら|り)?|て|で|ちゃ(?:う|っ)?|とく',
  'ま(?:す|し(?:た|て|ょう)?)',
  'しま(?:う|っ|い)|くれ(?!ぐれ)|もら(?:う|っ|い|え)|いただ(?:い|き|け)|くださ(?:い|っ|る)',
  'き(?=[たてま])|く(?=る)|み(?=[たてるま])|お(?=[くいき])|あ(?:る|り)|よう|そう|つつ|ながら|や?す[いく]|っ(?=[たて])|う(?![a-zぁ-ん])',
].join('|');
const denied = 'な(?:い|か|く|け|さ)|ず|ぬ|ませ|ねー|ねえ|ん(?:で|だ|の|か|よ|$)';

const tail = (first: string): RegExp => new RegExp(`(?:(?:${first})(?:${chained})*|(?=${denied}))`, 'uy');
const optional = (first: string): RegExp => new RegExp(`(?:(?:${first})(?:${chained})*)?`, 'uy');

const tails = {
  ichidan: tail('る|た|て|ちゃ|とく|ま[すし]|れ|ら|さ|よう|ろ|つつ|ながら|そう|や?す[いく]|にく|始|続|終|方'),
  masu: optional('ま[すし]|た[いくか]|そう|つつ|ながら|や?す[いく]|にく|始|続|終|方|手'),
  negative: tail('れ|せ'),
  potential: tail('る|た|て|ば|ま[すし]|そう'),
  volitional: /う/uy,
  dictionary: /(?:よう|そう|らしい|だろう)?/uy,
  soft: new RegExp(`(?:た|て|ちゃ|とく)(?:${chained})*`, 'uy'),
  voiced: new RegExp(`(?:だ|で|じゃ|どく)(?:${chained})*`, 'uy'),
  adjective: /(?:です|でし[たょ]う?)?/uy,
  suru: optional('ま[すし]|た|て|ちゃ|とく|そう|つつ|ながら|よう'),
  passive: tail('れ|せ'),
} as const;

const ichidan = (stem: string): Form[] => [{ text: stem, tail: tails.ichidan }];

function godan(stem: string, ending: string): Form[] {
  const [a = '', i = '', u = '', e = '', o = '', softened = ''] = rows[ending] ?? '';
  // 行く is the only verb in く that doubles: 行って.
  const before = ending === 'く' && /[行]$|^い$/u.test(stem) ? 'っ' : softened;
  return [
    { text: stem + u, tail: tails.dictionary },
    { text: stem + i, tail: tails.masu },
    { text: stem + a, tail: tails.negative },
    { text: stem + e, tail: tails.potential },
    { text: stem + o, tail: tails.volitional },
    { text: stem + before, tail: 'ぐぬぶむ'.includes(ending) ? tails.voiced : tails.soft },
  ];
}

const adjective = (stem: string): Form[] => [
  { text: `${stem}い`, tail: tails.adjective },
  ...['かった', 'く', 'くて', 'ければ', 'さ', 'そう', 'すぎ'].map((ending) => ({ text: stem + ending })),
];

const suru = (stem: string): Form[] => [
  { text: `${stem}する` },
  { text: `${stem}し`, tail: tails.suru },
  { text: `${stem}さ`, tail: tails.passive },
  { text: `${stem}せ`, tail: /ず/uy },
  { text: `${stem}でき`, tail: tails.ichidan },
];

const isIchidan = (stem: string): boolean =>
  stem.length === 1 || /[\p{Script=Han}]$/u.test(stem)
    ? shortIchidan.has(stem.slice(-1))
    : endsInIOrE.test(stem) && !godanInRu.test(stem);

/** Every spelling that can begin a conjugated word, each with its possible endings; undefined for an unknown ending. */
export function conjugate(stem: string, ending: string): readonly Form[] | undefined {
  if (ending === 'い') return adjective(stem);
  if (ending === 'する') return suru(stem);
  if (ending === 'る' && isIchidan(stem)) return ichidan(stem);
  return Object.hasOwn(rows, ending) ? godan(stem, ending) : undefined;
}
