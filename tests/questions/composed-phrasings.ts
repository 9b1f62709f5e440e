import type { Language } from '../../src/language/language.ts';

/** `T` and `U` stand for titles, `P` for a person, `F` for a form, `A` and `B` for years. Written as fans of each language ask. */
export const composed = {
  'more-forms': {
    en: ['Has P been in more films or more dramas in Japan?', 'Did P do more Japanese films or TV dramas?'],
    ja: ['Pは日本の映画とドラマ、どちらが多いですか？', 'Pの日本作品は映画とドラマどっちが多い？'],
    ko: ['P, 일본 영화랑 드라마 중에 뭐가 더 많아?', 'P의 일본 작품은 영화가 많아 드라마가 많아?'],
  },
  'count-leads': {
    en: ['How many Japanese F has P had the lead in?', 'In how many Japanese F is P the lead?'],
    ja: ['Pが主演した日本のFは何本？', 'Pは日本のFで何本主演していますか'],
    ko: ['P의 일본 F 주연작은 몇 편이야?', 'P, 일본 F 주연 몇 번 했어?'],
  },
  longest: {
    en: ["Which of P's Japanese dramas has the most episodes?", "P's longest Japanese drama by episodes?"],
    ja: ['Pの日本ドラマで一番話数が多いのは？', 'Pの日本のドラマのうち最も長いものは何話？'],
    ko: ['P의 일본 드라마 중에 회차가 제일 많은 건?', 'P의 일본 드라마 중 가장 긴 건 몇 부작이야?'],
  },
  besides: {
    en: ['What Japanese works has P done besides T?', 'Apart from T, which Japanese works is P in?'],
    ja: ['『T』以外のPの日本の出演作は？', 'Pの日本の作品で『T』以外には何がある？'],
    ko: ['〈T〉 말고 P 일본 작품 뭐 있어?', '〈T〉 말고 P가 나온 일본 작품을 알려 주세요'],
  },
  'makers-others': {
    en: ['What else did the director of T make?', 'Which other films or dramas has the director of T directed?'],
    ja: ['『T』の監督の他の作品は？', '『T』を撮った監督は他に何を撮っていますか？'],
    ko: ['〈T〉 감독의 다른 작품은 뭐야?', '〈T〉 연출한 감독의 다른 작품을 알려 주세요'],
  },
  earlier: {
    en: ['Which came out first, T or U?', 'T or U, which is older?'],
    ja: ['『T』と『U』はどちらが先？', '『T』と『U』、どっちが先に公開された？'],
    ko: ['〈T〉, 〈U〉 중 뭐가 먼저 나왔어?', '〈T〉 그리고 〈U〉, 어느 쪽이 먼저예요?'],
  },
  claimed: {
    en: ['Was T before U?', 'Did T come out before U?'],
    ja: ['『T』は『U』より前ですか？', '『T』は『U』より先に公開されましたか？'],
    ko: ['〈T〉, 〈U〉보다 먼저야?', '〈T〉, 〈U〉보다 먼저 나왔나요?'],
  },
  span: {
    en: ['What Japanese works did P do between A and B?', 'P in Japan from A to B?'],
    ja: ['A年からB年までのPの日本の出演作は？', 'PがA年〜B年に出た日本の作品は？'],
    ko: ['A년부터 B년까지 P 일본 작품은?', 'P의 A년에서 B년 사이 일본 작품을 알려 주세요'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;

export type ComposedKind = keyof typeof composed;
