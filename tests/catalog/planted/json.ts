import { actor, put, whole, work, type Mistake } from './mistake.ts';

const kind = '"kind": "series",';

/** Mistakes that make a file no JSON, or JSON that says something else. */
export const jsonMistakes: readonly Mistake[] = [
  ['a missing comma', put(work, kind, '"kind": "series"'), `${work}:5`, /expected a comma before this/u],
  ['a comma too many', put(work, '"romaji": "Sōrumeito",', '"romaji": "Sōrumeito",,'), `${work}:9`, /comma too many/u],
  ['curly quotes', put(work, kind, '“kind”: “series”,'), `${work}:4`, /a curly quote “ stands where a straight "/u],
  [
    'a curly closing quote',
    put(work, kind, '"kind": "series”,'),
    `${work}:4`,
    /a curly quote ” stands where a straight "/u,
  ],
  [
    'a Japanese comma',
    put(work, kind, '"kind": "series"、'),
    `${work}:4`,
    /a wide 、 stands where a plain , is needed/u,
  ],
  ['a wide colon', put(work, kind, '"kind"： "series",'), `${work}:4`, /a wide ： stands where a plain : is needed/u],
  [
    'a straight quote inside a text',
    put(work, '"Soul Mate"', '"Soul "Mate" it is"'),
    `${work}:6`,
    /a " inside a text ends it: write \\" or “ ”/u,
  ],
  ['tabs', put(work, `  ${kind}`, `\t${kind}`), `${work}:4`, /layout .* is not the usual one/u],
  ['a tab inside a text', put(work, 'Soul Mate', 'Soul\tMate'), `${work}:6`, /line break or a control character/u],
  [
    'a line break inside a text',
    put(work, 'Soul Mate', 'Soul\nMate'),
    `${work}:6`,
    /has a line break in it: write it on one line/u,
  ],
  ['a comment', put(work, kind, `${kind} // a series`), `${work}:4`, /comments are not allowed/u],
  ['the last brace missing', whole(work, (text) => text.replace(/\}\n$/u, '')), work, /expected a closing brace/u],
  [
    'a bracket missing in the middle',
    put(work, /\n {2}\],\n {2}"year"/u, '\n  "year"'),
    work,
    /expected a closing bracket .* is still open/u,
  ],
  [
    'a merge conflict',
    put(work, `  ${kind}`, `<<<<<<< HEAD\n  ${kind}\n=======\n  "kind": "film",\n>>>>>>> other`),
    `${work}:4`,
    /a merge conflict was left here/u,
  ],
  [
    'a field twice',
    put(work, '"year": 2026,', '"year": 2026,\n  "year": 2025,'),
    work,
    /the field "year" is there twice/u,
  ],
  [
    'a record pasted behind the other',
    whole(actor, (text) => `${text}${text}`),
    actor,
    /the file should end before this/u,
  ],
  ['a byte order mark', whole(work, (text) => `\uFEFF${text}`), `${work}:1`, /byte order mark/u],
  ['UTF-16', whole(work, () => '\uFFFD\uFFFD{\u0000\n\u0000'), `${work}:1`, /is not UTF-8/u],
  ['Shift_JIS', put(actor, 'ハン・ヒョジュ', '\uFFFDn\uFFFD\uFFFD'), actor, /is not UTF-8/u],
  [
    'line ends of Windows',
    whole(work, (text) => text.replaceAll('\n', '\r\n')),
    `${work}:1`,
    /layout .* is not the usual one/u,
  ],
  ['a wide comma', put(work, kind, '"kind": "series"，'), `${work}:4`, /a wide ， stands where a plain , is needed/u],
  [
    'single quotes',
    put(work, kind, `"kind": 'series',`),
    `${work}:4`,
    /a single quote ' stands where a straight " is needed/u,
  ],
  ['Japanese quotes', put(work, kind, '"kind": 「series」,'), `${work}:4`, /a curly quote 「 stands where/u],
  ['= for a colon', put(work, kind, '"kind" = "series",'), `${work}:4`, /a = stands where a : is needed/u],
  ['; for a comma', put(work, kind, '"kind": "series";'), `${work}:4`, /a ; stands where a , is needed/u],
  ['a unit behind a number', put(work, '"year": 2026,', '"year": 2026年,'), work, /take 年 away/u],
  ['None', put(work, kind, `${kind}\n  "end": None,`), `${work}:5`, /what is unknown is left out/u],
  [
    'the second half of a file missing',
    whole(actor, (text) => text.slice(0, text.indexOf('"tmdb"') + 4)),
    actor,
    /the file ends here with 3 brackets open: was it cut off/u,
  ],
  [
    'a web page in place of the file',
    whole(work, () => '<!DOCTYPE html>\n<html lang="en"><body>{}</body></html>\n'),
    `${work}:1`,
    /this is a web page and not the file/u,
  ],
  [
    'a document of a word processor',
    whole(work, (text) => `{\\rtf1\\ansi ${text}}`),
    `${work}:1`,
    /save it as plain text/u,
  ],
  ['an empty file', whole(actor, () => ''), `${actor}:1`, /the file is empty/u],
];
