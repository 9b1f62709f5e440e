import { actor, move, put, type Mistake } from './mistake.ts';

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
