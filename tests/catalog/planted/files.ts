import { actor, move, put, whole, work, type Mistake } from './mistake.ts';

/** Mistakes with whole files. */
export const fileMistakes: readonly Mistake[] = [
  [
    'an actor in the folder of works',
    move(actor, 'series/han-hyo-joo.json'),
    'series/han-hyo-joo.json:1',
    /this is a person.*data\/actors\/ or data\/people\//u,
  ],
  [
    'an actor in the folder of makers',
    move(actor, 'people/han-hyo-joo.json'),
    'people/han-hyo-joo.json',
    /an actor belongs in data\/actors\//u,
  ],
  [
    'a file beside the folders',
    move(actor, 'han-hyo-joo.json'),
    'han-hyo-joo.json:1',
    /this is a person.*data\/actors\//u,
  ],
  [
    'a copy of an upload',
    move(actor, 'actors/han-hyo-joo (1).json'),
    'actors/han-hyo-joo (1).json',
    /the file is called han-hyo-joo \(1\)\.json/u,
  ],
  [
    'a copy with the id of the first',
    (texts) => void texts.set('actors/kim-so-so.json', texts.get(actor) ?? ''),
    'actors/kim-so-so.json:3',
    /id: this is a copy of data\/actors\/han-hyo-joo\.json: write the id after which this file is called/u,
  ],
  [
    'a copy with nothing new but the id',
    (texts) =>
      void texts.set(
        'actors/kim-so-so.json',
        (texts.get(actor) ?? '').replace('"id": "han-hyo-joo"', '"id": "kim-so-so"'),
      ),
    'actors/kim-so-so.json:4',
    /names: this is a copy of data\/actors\/han-hyo-joo\.json: write its own names/u,
  ],
  [
    'a copied work',
    (texts) =>
      void texts.set('series/other-2027.json', (texts.get(work) ?? '').replace('"soul-mate-2026"', '"other-2027"')),
    'series/other-2027.json',
    /titles: this is a copy of data\/series\/soul-mate-2026\.json/u,
  ],
  [
    'a record of a list twice',
    whole('costars.json', (text) => text.replace(/(\n {4}\{\n[\s\S]*?\n {4}\},)/u, '$1$1')),
    'costars.json',
    /the id ".+" is taken/u,
  ],
  [
    'a folder inside a folder',
    move(actor, 'actors/new/han-hyo-joo.json'),
    'actors/new/han-hyo-joo.json',
    /data\/actors\//u,
  ],
  ['a picture', (texts) => void texts.set('actors/a.jpg', '\u0000'), 'actors/a.jpg', /is not read/u],
  [
    'a page that two files define',
    (texts) => {
      const [page = ''] = / {4}"[^"]+": \{[^}]*\},\n/u.exec(texts.get('sources.json') ?? '') ?? [];
      put(actor, '"bibliography": {\n', `"bibliography": {\n${page}`)(texts);
    },
    'sources.json',
    /the id ".+" is taken/u,
  ],
  [
    'a text file',
    move(actor, 'actors/han-hyo-joo.json.txt'),
    'actors/han-hyo-joo.json.txt:1',
    /is not read: name it han-hyo-joo\.json/u,
  ],
  [
    'an ending in capitals',
    move(actor, 'actors/han-hyo-joo.JSON'),
    'actors/han-hyo-joo.JSON:1',
    /is not read: name it han-hyo-joo\.json/u,
  ],
  [
    'a file that an editor left',
    (texts) => void texts.set('actors/.#han-hyo-joo.json', 'editor@host.1'),
    'actors/.#han-hyo-joo.json:1',
    /begins with a dot/u,
  ],
  [
    'a file of macOS',
    (texts) => void texts.set('actors/.DS_Store', '\u0000'),
    'actors/.DS_Store:1',
    /macOS.*delete it/u,
  ],
  [
    'an id that is not the name of the file',
    put(actor, '"id": "han-hyo-joo"', '"id": "han-hyojoo"'),
    actor,
    /the id is "han-hyojoo", but the file is called/u,
  ],
  [
    'a file deleted that others refer to',
    (texts) => void texts.delete(actor),
    'quotes/',
    /no record has the id "han-hyo-joo", and \d+ places refer to it: was its file deleted or renamed\?/u,
  ],
];
