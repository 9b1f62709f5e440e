import { actor, put, statements, whole, work, type Mistake } from './mistake.ts';

const english = '"en": "Han Hyo-joo"';
const named = (name: string): Mistake[1] => put(actor, english, `"en": "${name}"`);
const japanese = '"ja": "ハン・ヒョジュ"';
const summary = (language: 'en' | 'ja' | 'ko', text: string): Mistake[1] =>
  whole(actor, (before) =>
    before.replace(
      new RegExp(`("summary": \\{[^}]*?"${language}": )"[^"]*"`, 'u'),
      (_all, start: string) => `${start}"${text}"`,
    ),
  );

/** Mistakes in what people read. */
export const textMistakes: readonly Mistake[] = [
  ['half-width kana', put(actor, japanese, '"ja": "ﾊﾝ・ヒョジュ"'), actor, /half-width kana/u],
  ['wide Latin', named('Ｈan Hyo-joo'), actor, /the wide character Ｈ: type H/u],
  [
    'another sign for the dot of a name',
    put(actor, japanese, '"ja": "ハン＝ヒョジュ"'),
    actor,
    /write ・ between surname and given name/u,
  ],
  [
    'Japanese in the English title',
    put(work, '"en": "Soul Mate"', '"en": "ソウル Mate"'),
    work,
    /not Latin under "en"/u,
  ],
  [
    'English in the Japanese text',
    put(
      work,
      /("premise": \{[^}]*?"ja": )"[^"]*"/u,
      '"premise": {\n    "en": "A story.",\n    "ja": "Two people meet in Berlin and stay."',
    ),
    work,
    /has no Japanese in it/u,
  ],
  [
    'Japanese and Korean swapped',
    put(actor, '"ko": "한효주",\n    "ja": "ハン・ヒョジュ"', '"ko": "ハン・ヒョジュ",\n    "ja": "한효주"'),
    actor,
    /"ko" and "ja" are swapped/u,
  ],
  ['a Japanese sentence in the plain form', summary('ja', '日本の映画に出演した俳優である。'), actor, /です・ます/u],
  ['letters in pieces', named('Han Hyo-jo\u006f\u0301'), actor, /letters in pieces/u],
  ['a zero-width space', named('Han Hyo-joo\u200B'), actor, /an invisible character \(U\+200B\)/u],
  ['a no-break space', named('Han\u00A0Hyo-joo'), actor, /special space/u],
  ['a right-to-left mark', named('\u202EHan Hyo-joo'), actor, /an invisible character \(U\+202E\)/u],
  ['a space at the end', named('Han Hyo-joo '), actor, /space at its beginning or end/u],
  ['an emoji', summary('en', 'A star 😀 of Japanese film.'), actor, /an emoji/u],
  ['Markdown and a mention', summary('en', 'A **star** for @everyone in Japan.'), actor, /\*\*|@everyone/u],
  ['a link in Markdown', summary('en', 'A star of [Soul Mate](https://a.jp/b).'), actor, /letter by letter/u],
  ['a tag of HTML', summary('en', 'A star<br>of Japan.'), actor, /has <br>, which the cards show letter by letter/u],
  [
    'the number one for the long vowel',
    put(work, '"ja": "ソウルメイト"', '"ja": "ソウルメ一ト"'),
    work,
    /"一" .* looks like "ー"/u,
  ],
  ...(
    [
      ['"en": "Soul Mate"', '"en": "Soul Mate (2026)"'],
      ['"ja": "ソウルメイト"', '"ja": "ソウルメイト（ドラマ）"'],
      ['"ja": "ソウルメイト"', '"ja": "ソウルメイト（2026年）"'],
      ['"ko": "소울메이트"', '"ko": "소울메이트 (드라마)"'],
    ] as const
  ).map(([from, to]): Mistake => [
    `the year or the kind in a title, ${to}`,
    put(work, from, to),
    work,
    /ends in "[^"]+", which the cards add: take it out/u,
  ]),
  [
    'a title in its marks',
    put(work, '"ja": "ソウルメイト"', '"ja": "『ソウルメイト』"'),
    work,
    /has 『 』 around it, which the cards add/u,
  ],
  ['the given name first', named('Hyo-joo Han'), actor, /a Korean name begins with the surname/u],
  [
    'two spellings in one text',
    put(actor, '"Han Hyo Joo",', '"Han Hyo Joo, Han Hjo Ju",'),
    actor,
    /write each as a text of its own \("Han Hyo Joo", "Han Hjo Ju"\)/u,
  ],
  ['a wide space in a name', put(actor, japanese, '"ja": "ハン\u3000ヒョジュ"'), actor, /write ・ between/u],
  ['an HTML entity', summary('en', 'She played in Love &amp; Peace in Japan.'), actor, /&amp;.*write &/u],
  [
    'the words of the guide left in',
    summary('en', 'One sentence that says who this is to a fan in Japan.'),
    actor,
    /the words of the example/u,
  ],
  [
    'the address of the guide left in',
    put(work, /"url": "https:\/\/([^"]+)"/u, '"url": "https://example.org/article"'),
    work,
    /the address of the example/u,
  ],
  [
    'a day of checking in the future',
    put(actor, /"checked": "[^"]*"/u, '"checked": "2031-01-01"'),
    actor,
    /is in the future/u,
  ],
  [
    'a page of the future',
    put(actor, /"published": "20\d\d/u, '"published": "2062'),
    actor,
    /published: 2062\S* is after the day on which the page was last read/u,
  ],
  ['a century wrong', put(actor, '"born": "1987-02-22"', '"born": "1887-02-22"'), actor, /born: .*1987/u],
  [
    'a birth after the debut',
    put(actor, '"born": "1987-02-22"', '"born": "2007-02-22"'),
    actor,
    /is before the birth/u,
  ],
  [
    'one person twice in a cast',
    put(work, '"person": "isomura-hayato"', '"person": "ok-taecyeon"'),
    work,
    /is in this cast already/u,
  ],
  [
    'one id for two statements',
    put(statements, '"id": "2024-cha-hyun-ji-why-japan"', '"id": "2022-hyunri-why-japan"'),
    statements,
    /is taken/u,
  ],
  [
    'a mark of a footnote',
    put(work, '"ja": "10年の歳月と', '"ja": "10年の歳月[1]と'),
    `${work}:84`,
    /has \[1\], a mark of the page/u,
  ],
  [
    'a mark of a section',
    put(work, '"ko": "10년의 세월', '"ko": "10년의 세월[편집]'),
    `${work}:85`,
    /has \[편집\], a mark of/u,
  ],
  [
    'a promise for a text',
    put(work, /"ko": "10년의[^"]+"/u, '"ko": "(번역 필요)"'),
    `${work}:85`,
    /only promises a text/u,
  ],
  [
    'the answer of a chatbot',
    put(work, /"en": "Across ten[^"]+"/u, '"en": "Sure! Here is the translation: A man meets a boxer."'),
    `${work}:83`,
    /has "Sure!", which a translator said/u,
  ],
  [
    'two spellings with "aka" between',
    put(actor, '"Han Hyo Joo",', '"Han Hyojoo aka Hyo",'),
    `${actor}:10`,
    /holds several spellings: .*"Han Hyojoo", "Hyo"/u,
  ],
  [
    'exact words with the marks around them',
    whole(statements, (text) =>
      text.replace(
        /("ko": "당당하게[^"]*"\n {6}\},)/u,
        '$1\n      "verbatim": {\n        "words": "「日本が好きです」",\n        "language": "ja"\n      },',
      ),
    ),
    statements,
    /verbatim\.words: has 「 」 around it/u,
  ],
];
