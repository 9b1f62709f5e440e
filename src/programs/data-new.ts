import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toRomaji } from 'wanakana';
import { foldName, peopleIn } from '../catalog/check/people.ts';
import { createChecker } from '../catalog/check/check.ts';
import { readTexts } from '../catalog/read.ts';
import { latinName } from '../catalog/skeleton/romanise.ts';
import { actorSkeleton, seriesSkeleton, slug, type Skeleton } from '../catalog/skeleton/skeleton.ts';
import { dayInJapan } from '../catalog/status.ts';
import { createFile } from '../files/create.ts';
import { readConfig } from '../environment/config.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { repositoryRoot } from '../environment/root.ts';
import { surnameAndGiven } from '../search/hangul/surname.ts';
import { katakanaOfName } from '../search/kana/from-hangul.ts';
import { readCommandLine } from './command-line.ts';
import { leftToDo } from './left-to-do.ts';

const commandLine = {
  program: 'data:new',
  does: 'Writes the skeleton of a new record and lists what is left to fill in: actor "김우빈", or series "魔物" mamono-2025.',
  positionals: 'actor|series NAME [ID]',
  options: {},
} as const;

const isId = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text) && text.length <= 60;

type Texts = ReadonlyMap<string, string>;

function newActor(name: string, givenId: string | undefined, texts: Texts, now: Date): Skeleton {
  const hangul = name.normalize('NFC').replaceAll(/\s/gu, '');
  const parts = surnameAndGiven(hangul);
  if (parts === undefined)
    throw new OperatorError(`"${name}" is not a Korean name of 2 to 5 syllables: write it in hangul, as in "김우빈".`);
  const latin = latinName(...parts);
  const id = givenId ?? slug(latin);
  const { files } = createChecker()(texts);
  const namesakes = files
    .flatMap((file) => peopleIn(file))
    .filter(({ record }) =>
      [record.names.ko, ...(record.aliases ?? [])].some((other) => foldName(other ?? '') === hangul),
    );
  const [known] = namesakes;
  if (known !== undefined && givenId === undefined) {
    throw new OperatorError(
      `${known.file.file} has somebody called ${hangul} already ("${known.record.id}"). If this is another person, give an id of your own: npm run data:new -- actor "${hangul}" ${id}-2`,
    );
  }
  const katakana = katakanaOfName(...parts).join('・');
  return actorSkeleton({ id, hangul, latin, katakana, namesakes: namesakes.map(({ record }) => record.id) }, now);
}

/** ときめきハート → Tokimekihāto: kana does not separate words, so the moderator adds the spaces. */
function romajiOf(kana: string): string {
  const withMacrons = kana
    .replaceAll('・', ' ')
    .split('ー')
    .map((part, index, parts) => (index === parts.length - 1 ? toRomaji(part) : `${toRomaji(part)}\u0304`))
    .join('')
    .normalize('NFC');
  return withMacrons.charAt(0).toUpperCase() + withMacrons.slice(1);
}

function newSeries(name: string, givenId: string | undefined, now: Date): Skeleton {
  const title = name.normalize('NFC').trim();
  const isKana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u.test(title);
  const romaji = isKana ? romajiOf(title) : undefined;
  const year = Number(/-(\d{4})$/u.exec(givenId ?? '')?.[1] ?? dayInJapan(now).slice(0, 4));
  const words = slug(romaji ?? title);
  if (givenId === undefined && words === '')
    throw new OperatorError(
      `"${title}" has no Latin letters to make an id of: give one, as in "${title}" my-title-${year}.`,
    );
  return seriesSkeleton({ id: givenId ?? `${words}-${year}`, title, romaji, year }, now);
}

/** Writes the skeleton of a new record with proposed names. Never overwrites a file. */
export async function run(args: readonly string[], now: Date = new Date()): Promise<void> {
  const given = readCommandLine(commandLine, args);
  if (given === undefined) return;
  const [kind, name, givenId, ...rest] = given.positionals;
  if ((kind !== 'actor' && kind !== 'series') || name === undefined || name.trim() === '' || rest.length > 0)
    throw new OperatorError(
      'write: npm run data:new -- actor "김우빈"   or: npm run data:new -- series "タイトル"   (an id may follow: … "魔物" mamono-2025)',
    );
  if (givenId !== undefined && !isId(givenId))
    throw new OperatorError(
      `"${givenId}" is not an id: lower-case letters, digits and single hyphens, 60 at the most.`,
    );
  const folder = readConfig(process.env).dataFolder ?? join(repositoryRoot, 'data');
  const texts = await readTexts(folder);
  const skeleton = kind === 'actor' ? newActor(name, givenId, texts, now) : newSeries(name, givenId, now);
  const text = `${JSON.stringify(skeleton.value, null, 2)}\n`;
  const file = `data/${skeleton.path}`;
  await mkdir(dirname(join(folder, skeleton.path)), { recursive: true });
  if (texts.has(skeleton.path) || !(await createFile(join(folder, skeleton.path), text)))
    throw new OperatorError(`${file} already exists, and was left unchanged.`);
  process.stdout.write(
    `Wrote ${file}\n\n${text}\nStill to fill in (npm run data:check says the same):\n${leftToDo(texts, skeleton, text)}\n` +
      'The proposed values are listed under "unverified": remove it there when a page confirms it.\n' +
      'A page goes into "bibliography" under an id of yours, and that id into "sources".\n' +
      (kind === 'actor'
        ? 'You may add "aliases", "gender", "born", "agencies", "debut" and "knownFor". Parts go into the "cast" of data/series/….\n'
        : 'You may add "start", "end", "episodes", "networks", "platforms", "genres", makers and the "cast".\n'),
  );
}
