import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readTexts } from '../catalog/read.ts';
import type { Skeleton } from '../catalog/skeleton/skeleton.ts';
import { createFile } from '../files/create.ts';
import { replaceFile } from '../files/replace.ts';
import { readConfig } from '../environment/config.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { repositoryRoot } from '../environment/root.ts';
import { readCommandLine } from './command-line.ts';
import { leftToDo } from './left-to-do.ts';
import { newActor, type Texts } from './new-actor.ts';
import type { NewEntry } from './new-entry.ts';
import { newCostar, newMaker } from './new-listed-person.ts';
import { newSeries } from './new-series.ts';
import { newFigure, newQuote } from './new-statement.ts';

const commandLine = {
  program: 'data:new',
  does: 'Writes the skeleton of a new record, or an entry into the file of its kind, and lists what is left to fill in: actor "김우빈" (or in Latin or Japanese letters), series "魔物" mamono-2025, costar "浜辺美波" hamabe-minami, maker "野木亜紀子" akiko-nogi, quote SPEAKER TOPIC, figure TOPIC [WORK].',
  positionals: 'actor|series|costar|maker|quote|figure NAME [ID]',
  options: {},
} as const;

const isId = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text) && text.length <= 60;

const pages =
  'The proposed values are listed under "unverified": remove it there when a page confirms it.\n' +
  'A page goes into "bibliography" under an id of yours, and that id into "sources".\n';

const hints: Readonly<Record<string, string>> = {
  actor: `${pages}You may add "aliases", "gender", "born", "agencies", "debut" and "knownFor". Parts go into the "cast" of data/series/….\n`,
  series: `${pages}You may add "start", "end", "episodes", "networks", "platforms", "genres", makers and the "cast".\n`,
  costar:
    'Compare the Latin name with the page, and add the name in hangul (외래어 표기법) where you are certain of it.\n',
  maker: 'Compare the Latin name with the page; the page goes into "sources".\n',
  quote: 'Write in your own words; exact words go into "verbatim", and only when the page prints them.\n',
  figure: 'The number stands in "value" with its unit, and "asOf" says when it was true.\n',
};

function made(
  kind: string,
  name: string,
  third: string | undefined,
  texts: Texts,
  now: Date,
): Skeleton | NewEntry | undefined {
  switch (kind) {
    case 'actor':
      return newActor(name, third, texts, now);
    case 'series':
      return newSeries(name, third, now);
    case 'costar':
      return newCostar(name, third, texts);
    case 'maker':
      return newMaker(name, third, texts);
    case 'quote':
      return newQuote(name, third, texts, now);
    case 'figure':
      return newFigure(name, third, texts, now);
    default:
      return undefined;
  }
}

/** Writes a file of its own, and never overwrites one. */
async function writeNew(folder: string, { path, value }: Skeleton, texts: Texts): Promise<string> {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  await mkdir(dirname(join(folder, path)), { recursive: true });
  if (texts.has(path) || !(await createFile(join(folder, path), text)))
    throw new OperatorError(`data/${path} already exists, and was left unchanged.`);
  return text;
}

/** Writes the skeleton of a new record with proposed names. */
export async function run(args: readonly string[], now: Date = new Date()): Promise<void> {
  const given = readCommandLine(commandLine, args);
  if (given === undefined) return;
  const [kind = '', name = '', third, ...rest] = given.positionals;
  const usage = new OperatorError(
    'write: npm run data:new -- actor "김우빈"   or: npm run data:new -- series "タイトル"   (an id may follow: … "魔物" mamono-2025; other kinds: costar, maker, quote, figure)',
  );
  if (hints[kind] === undefined || name.trim() === '' || rest.length > 0) throw usage;
  if (third !== undefined && !isId(third))
    throw new OperatorError(`"${third}" is not an id: lower-case letters, digits and single hyphens, at most 60.`);
  const folder = readConfig(process.env).dataFolder ?? join(repositoryRoot, 'data');
  const texts = await readTexts(folder);
  const record = made(kind, name, third, texts, now);
  if (record === undefined) throw usage;
  const isEntry = 'entry' in record;
  const text = isEntry ? record.text : await writeNew(folder, record, texts);
  if (isEntry) await replaceFile(join(folder, record.path), text);
  const shown = isEntry ? `${JSON.stringify(record.entry, null, 2)}\n` : text;
  process.stdout.write(
    `Wrote ${isEntry ? 'an entry into ' : ''}data/${record.path}\n\n${shown}\nStill to fill in (npm run data:check says the same):\n${leftToDo(texts, record, text)}\n${hints[kind] ?? ''}`,
  );
}
