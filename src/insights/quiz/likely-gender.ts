import type { Anyone } from '../../catalog/schema/person.ts';

type Gender = 'm' | 'f';

/** Kanji endings of Japanese given names that nearly always belong to one gender. */
const inKanji: Readonly<Record<Gender, RegExp>> = {
  f: /(?:[子美香奈恵江代絵菜穂莉帆沙紗乃里佳衣加葉桜央枝実未由華花緒織夏鶴綾彩絢愛萌瞳舞遥杏麗]|[美亜有由真沙麻]紀|美樹|[由美亜早]貴|[美葉皐]月|[奈寧菜]々)$/u,
  m: /(?:[男夫雄郎朗介輔太助平彦也哉弥司志人斗大一二三治次史士吾悟之嗣馬宏博弘広武剛健隆豪勝昇崇巧聡誠徹豊茂久義伸淳章浩俊孝敬敏行正政雅臣則規徳典高範輝毅潤学清進勲功努勉修仁憲賢明彬晃将翔廉亮了凌駿瞬旬隼圭慎諒渉亘航匠力猛]|[^美亜有由真沙麻]紀|[^由美亜早]貴|[^美]樹)$/u,
};

/** The same for names in kana, by their Latin spelling. */
const inLatin: Readonly<Record<Gender, RegExp>> = {
  f: /(?:(?<!hi)ko|(?<!ta|chi)ka|na|(?<!o|aku)mi|sa|ho)$/iu,
  m: /(?:shi|ro|ta|suke|hei|ji|zo|ichi|hiko|kazu)$/iu,
};

const read = (endings: Readonly<Record<Gender, RegExp>>, name: string): Gender | undefined => {
  const [isFemale, isMale] = [endings.f.test(name), endings.m.test(name)];
  return isFemale === isMale ? undefined : isFemale ? 'f' : 'm';
};

/**
 * The recorded gender, or the one that readers would infer from a Japanese given name. Co-stars and makers have no
 * recorded gender, and a man stands out among three women. It only decides which people may be choices together, and is
 * never shown.
 */
export function likelyGender(person: Anyone): Gender | undefined {
  if ('gender' in person && person.gender !== undefined) return person.gender;
  const { en, ja = '' } = person.names;
  if (/\p{Script=Han}$/u.test(ja)) return read(inKanji, ja);
  const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}]/u.test(ja);
  return isJapanese ? read(inLatin, en.split(' ')[0] ?? '') : undefined;
}
