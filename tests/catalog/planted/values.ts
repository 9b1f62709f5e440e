import { actor, put, statements, work, type Mistake } from './mistake.ts';

const start = '"start": "2026-05-14"';
const dated = (written: string): Mistake[1] => put(work, start, `"start": "${written}"`);
const castOf = (id: string): Mistake[1] => put(work, '"person": "isomura-hayato"', `"person": "${id}"`);
const asWritten = /write "2026-05-14"/u;

/** Mistakes in single values. */
export const valueMistakes: readonly Mistake[] = [
  [
    'a slip in the id of a person',
    castOf('isomura-hayatoo'),
    work,
    /no person "isomura-hayatoo" \(did you mean "isomura-hayato"\?\)/u,
  ],
  ['a name where an id belongs', castOf('磯村勇斗'), work, /磯村勇斗 has the id "isomura-hayato"/u],
  ['an id with its words swapped', castOf('hayato-isomura'), work, /did you mean "isomura-hayato"\?/u],
  ['an id of nobody', castOf('hamabe-minami-x'), work, /it would be a file of data\/actors\//u],
  [
    'a slip in the id of a page',
    put(work, '"navicon-86519",', '"navicon-86518",'),
    work,
    /did you mean "navicon-86519"\?/u,
  ],
  [
    'an address where the id of a page belongs',
    put(work, '"navicon-86519",', '"https://navicon.jp/news/86519/",'),
    work,
    /the page with this address has the id "navicon-86519"/u,
  ],
  ['"drama"', put(work, '"kind": "series"', '"kind": "drama"'), work, /write "series"/u],
  [
    'a capital letter in a word of a list',
    put(work, '"certainty": "announced"', '"certainty": "Announced"'),
    work,
    /did you mean "announced"\?/u,
  ],
  ['"main"', put(work, '"billing": "lead"', '"billing": "main"'), work, /write "lead"/u],
  [
    'an agency without a day',
    put(actor, '      "asOf": "2023-05",\n', ''),
    actor,
    /does not say since when "bh-entertainment" is the agency/u,
  ],
  [
    'an agency that was last seen ten years ago',
    put(actor, '"asOf": "2023-05"', '"asOf": "2016-05"'),
    actor,
    /was last seen to be with "bh-entertainment" in 2016-05: look for a newer page/u,
  ],
  ['"male"', put(actor, '"gender": "f"', '"gender": "female"'), actor, /write "f"/u],
  ['"Japan"', put(work, '"country": "JP-KR"', '"country": "Japan"'), work, /write "JP"/u],
  [
    'a slip in a stance',
    put(statements, '"stance": "drives"', '"stance": "drive"'),
    statements,
    /did you mean "drives"\?/u,
  ],
  ['a date with slashes', dated('2026/05/14'), work, asWritten],
  ['a date without zeros', dated('2026-5-14'), work, asWritten],
  ['a date with the day first', dated('14.05.2026'), work, asWritten],
  ['a date in Japanese', dated('2026年5月14日'), work, asWritten],
  ['a date in wide digits', dated('２０２６-05-14'), work, asWritten],
  ['a day that does not exist', dated('2026-02-30'), work, /is a date that does not exist/u],
  ['a year in quotes', put(work, '"year": 2026', '"year": "2026"'), work, /take the quotes off/u],
  ['a number with its unit', put(work, '"year": 2026,', '"year": 2026,\n  "episodes": "10話",'), work, /write 10/u],
  ['an address without https', put(work, /"url": "https:\/\//u, '"url": "'), work, /begins with https:\/\//u],
  [
    'an address with a space',
    put(work, /"url": "https:\/\/([^"]+)"/u, '"url": "https://example.com/a b"'),
    work,
    /a space or a character that no address contains/u,
  ],
  [
    'an address under http',
    put(work, /"url": "https:\/\/([^"]+)"/u, '"url": "http://www.some-new-host.jp/a"'),
    work,
    /is http/u,
  ],
  [
    'a text too long',
    put(actor, /"summary": \{\n {4}"en": "/u, `"summary": {\n    "en": "${'A long text. '.repeat(80)}`),
    actor,
    /the card has room for/u,
  ],
  ['a field misspelt', put(work, '"genres":', '"genre":'), work, /no such field \(did you mean "genres"\?\)/u],
  [
    'a required field misspelt',
    put(actor, /\n {2}"sources":/u, '\n  "sorces":'),
    actor,
    /no such field \(did you mean "sources"\?\)/u,
  ],
  [
    'a field that there is not',
    put(actor, '"nationality"', '"instagram": "x",\n  "nationality"'),
    actor,
    /no such field: there are .*memberships/u,
  ],
  ['an empty text', put(work, '"romaji": "Sōrumeito"', '"romaji": ""'), work, /is still empty/u],
  [
    'a text where a list belongs',
    put(actor, /\n {2}"sources": \[[^\]]*\]/u, '\n  "sources": "oricon-2410484"'),
    actor,
    /write \["oricon-2410484"\]/u,
  ],
  [
    'a missing field',
    put(actor, /,\n {2}"checked": "[^"]*"/u, ''),
    actor,
    /checked: is missing: a text in double quotes belongs here \(The day on which/u,
  ],
  [
    'exact words without their language',
    put(statements, '"stance":', '"verbatim": "我想去日本",\n      "stance":'),
    statements,
    /fields in \{ \} \(words, language\)/u,
  ],
];
