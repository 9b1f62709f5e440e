import type { Series } from '../../catalog/schema/series.ts';
import { clean, joined } from '../clean.ts';
import { romajiKey, shortO } from '../latin/romaji.ts';
import { clipsOfTitle } from '../names/clips.ts';
import { titleParts, withoutBrackets, withoutForm } from '../names/split.ts';
import { withCountedDigits, withKanjiNumbers } from '../numerals.ts';
import type { Add, Hints } from './naming.ts';
import { nameAtHeadOfTitle, nameBehindKanji, withEnglishWordsAloud } from './title-words.ts';

/** The number of a season in the three languages: シーズン2, Season 2, 시즌2 are all "2". */
const season = /\s*(?:シーズン|season|시즌)\s*(?=\d)/iu;

const folded = (title: string): string => shortO(romajiKey(joined(clean(title))));

export function workHints({ titles: { en, ja, romaji }, year, start, kind }: Series): Hints {
  const isOwnWord = romaji !== undefined && folded(romaji) === folded(en);
  const isLoanword = !isOwnWord && /^[a-z]+$/u.test(clean(en)) && /^[ァ-ヺー]+$/u.test(clean(ja ?? ''));
  return {
    isOwnWord,
    isLoanword,
    isStage: kind === 'stage',
    years: [year, ...(start === undefined ? [] : [Number(start.slice(0, 4))])],
  };
}

/** ジウ 警視庁特殊犯捜査係: a space divides a Japanese title in katakana from its subtitle in kanji. */
const japaneseSubtitle = /^([ァ-ヺー]{2,})[ \u3000](?=\p{Script=Han}{3})/u;
/** スマホを落としただけなのに: people omit the particle を between a noun and its verb. */
const objectParticle = /(?<=[\p{Script=Han}ァ-ヺー]{2})を(?=\p{Script=Han})/u;
const twoPieces = /^([\p{Script=Han}々ァ-ヺー]{2,})[〜～~\-–—\s:：]+([\p{Script=Han}々]{2,})[〜～~\-–—]?$/u;

/** A title with its signs read aloud: 暗殺教室の卒業編 for 暗殺教室〜卒業編〜, マジックアンドロス for マジック&ロス. */
function saidTitles(title: string): string[] {
  const [, first, second] = twoPieces.exec(title) ?? [];
  const listed = /[ァ-ヺー]\s?[&＆]\s?[ァ-ヺ]/u.test(title) ? [title.replaceAll(/[&＆]/gu, 'アンド')] : [];
  return first === undefined || second === undefined ? listed : [`${first}の${second}`, ...listed];
}

export function titleNames({ titles, aliases = [] }: Series, add: Add): void {
  for (const raw of [titles.en, titles.ja, titles.ko, titles.romaji, ...aliases]) {
    if (raw === undefined) continue;
    add(raw);
    for (const numbered of [withKanjiNumbers(raw), withCountedDigits(raw)]) if (numbered !== raw) add(numbered);
    const title = withoutForm(withoutBrackets(raw)).replaceAll(/[「」『』]/gu, '');
    add(title, { isShortened: withoutForm(raw) !== raw });
    if (season.test(title)) {
      add(title.replace(season, ' '));
      add(title.replace(/\s*(?:シーズン|season|시즌)\s*\d.*$/iu, ''), { isPart: true });
    }
    add(withEnglishWordsAloud(title));
    add(nameBehindKanji(title), { isPart: true });
    add(nameAtHeadOfTitle(title), { isPart: true, isBesideOnly: true });
    if (/^the /iu.test(title)) add(title.slice(4));
    const [head] = titleParts(title);
    if (head !== undefined) add(head, { isPart: true });
    for (const one of [raw, head ?? ''])
      if (objectParticle.test(one)) add(one.replace(objectParticle, ''), { isPart: one === head });
    for (const said of saidTitles(title)) add(said);
    const [, subtitled] = japaneseSubtitle.exec(title) ?? [];
    if (subtitled !== undefined) add(subtitled, { isPart: true });
    // 내남결 is not an ordinary word; two morae of a Japanese title are two words of the sentence as often as not.
    for (const clip of /[가-힣]/u.test(title) ? clipsOfTitle(clean(title)) : []) add(clip, { isPart: true });
  }
}
