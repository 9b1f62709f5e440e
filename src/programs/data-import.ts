import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import { createChecker } from '../catalog/check/check.ts';
import { readTexts } from '../catalog/read.ts';
import { relate } from '../catalog/relate.ts';
import type { Person } from '../catalog/schema/person.ts';
import { readConfig } from '../environment/config.ts';
import { loadEnvFile } from '../environment/env-file.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { repositoryRoot } from '../environment/root.ts';
import { createFile } from '../files/create.ts';
import { pictureNamed } from '../moderation/import/commons.ts';
import { creditsOf, type ImportedCredit } from '../moderation/import/credits.ts';
import { personFacts, type PersonFacts } from '../moderation/import/person-facts.ts';
import { differences, personSkeleton, type Difference } from '../moderation/import/person-record.ts';
import { createWikidata, WikidataError, type Choice } from '../moderation/import/wikidata.ts';
import { createGet } from '../web/get.ts';
import { paced } from '../web/pace.ts';
import { withRetries } from '../web/retry.ts';
import { askingAs } from './asking-as.ts';
import { readCommandLine } from './command-line.ts';
import { leftToDo } from './left-to-do.ts';

const commandLine = {
  program: 'data:import',
  does: 'Reads a person from Wikidata: writes a new record, or lists in what an existing one differs, with the works in Japan that Wikidata knows.',
  positionals: 'Q123|NAME [ID]',
  options: { dry: { type: 'boolean', help: 'shows the new record and writes nothing' } },
} as const;

/** Where Wikidata and Commons are; the tests have their own. */
export interface Instances {
  readonly wikidata: string;
  readonly commons: string;
}

const wikimedia: Instances = { wikidata: 'https://www.wikidata.org', commons: 'https://commons.wikimedia.org' };
/** In milliseconds, between two requests: https://www.mediawiki.org/wiki/API:Etiquette asks for one at a time. */
const between = 500;

const languageOf = (name: string): string =>
  /\p{Script=Hangul}/u.test(name)
    ? 'ko'
    : /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)
      ? 'ja'
      : 'en';

const choiceText = (name: string, choices: readonly Choice[]): string =>
  choices.length === 0
    ? `Wikidata has nobody called ${name}.\n`
    : `Who is meant?\n${choices.map(({ id, label, description }) => `  npm run data:import -- ${id}  # ${label}: ${description}\n`).join('')}`;

const sameName = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.replaceAll(/[\s・-]/gu, '').toLowerCase() === other.replaceAll(/[\s・-]/gu, '').toLowerCase();

/** The record of the catalog with the same name, in hangul above all: many share a romanised one. */
function recordOf({ names, born }: PersonFacts, catalog: Catalog): Person | undefined {
  const same = [...catalog.people.values()].filter((person) =>
    names.ko === undefined ? sameName(person.names.en, names.en) : sameName(person.names.ko, names.ko),
  );
  const year = born?.value.slice(0, 4);
  return same.find((person) => person.born === undefined || year === undefined || person.born.startsWith(year));
}

const differenceLine = ({ field, ours, theirs, reference }: Difference): string =>
  `  ${field}: ${ours ?? '–'} → ${theirs}${reference === undefined ? '' : `\n      reference: ${reference}`}\n`;

function creditLine({ id, title, year, work, isKnown }: ImportedCredit): string {
  const where = work === undefined ? 'not in the catalog' : isKnown ? `${work}: known` : `${work}: not in its cast`;
  return `  ${year || '????'}  ${title}  (${where}; https://www.wikidata.org/wiki/${id})\n`;
}

const creditsText = (credits: readonly ImportedCredit[]): string =>
  credits.length === 0 ? '' : `\nWorks of Japan in which Wikidata has them:\n${credits.map(creditLine).join('')}`;

const rules =
  'Wikidata is CC0 and no source: a value goes into the data when you have seen a page that says so, such as its reference.\n';

function differencesText(record: Person, found: readonly Difference[]): string {
  if (found.length === 0) return `${record.names.en} ("${record.id}") says all that Wikidata does.\n`;
  return `${record.names.en} ("${record.id}") differs from Wikidata:\n${found.map(differenceLine).join('')}\n${rules}Mend it with /workshop edit:${record.id}, or in its file.\n`;
}

/** Imports one person, or lists whom a name may mean. */
export async function run(
  args: readonly string[],
  instances: Instances = wikimedia,
  now: Date = new Date(),
): Promise<void> {
  const given = readCommandLine(commandLine, args);
  if (given === undefined) return;
  const [asked = '', givenId] = given.positionals;
  if (asked.trim() === '')
    throw new OperatorError('write: npm run data:import -- Q123   or: npm run data:import -- "채종협"');
  loadEnvFile(join(repositoryRoot, '.env'));
  const config = readConfig(process.env);
  const get = paced(withRetries(createGet({ userAgent: askingAs(config) })), { between });
  const wikidata = createWikidata({ get, instance: instances.wikidata });
  const folder = config.dataFolder ?? join(repositoryRoot, 'data');
  const texts = await readTexts(folder);
  // A record that was imported just now may still lack its sentence: whatever is in order is enough to compare with.
  const catalog = relate(createChecker()(texts).files);
  try {
    const choices = /^Q[1-9]\d*$/u.test(asked) ? [] : await wikidata.named(asked, languageOf(asked));
    const id = /^Q[1-9]\d*$/u.test(asked) ? asked : choices.length === 1 ? choices[0]?.id : undefined;
    if (id === undefined) {
      process.stdout.write(choiceText(asked, choices));
      return;
    }
    const [entity] = await wikidata.entities([id]);
    if (entity === undefined) throw new OperatorError(`Wikidata has no item ${id}.`);
    const facts = personFacts(entity);
    const picture = facts.picture === undefined ? undefined : await pictureNamed(facts.picture, get, instances.commons);
    const record = givenId === undefined ? recordOf(facts, catalog) : undefined;
    const credits = creditsText(await creditsOf(id, record?.id, wikidata, catalog));
    if (record !== undefined) {
      process.stdout.write(`${differencesText(record, differences(record, facts, picture))}${credits}`);
      return;
    }
    const skeleton = personSkeleton(facts, picture, givenId, now);
    const text = `${JSON.stringify(skeleton.value, null, 2)}\n`;
    if (given.options.dry !== true) {
      await mkdir(dirname(join(folder, skeleton.path)), { recursive: true });
      if (!(await createFile(join(folder, skeleton.path), text)))
        throw new OperatorError(
          `data/${skeleton.path} already exists, and was left unchanged: give an id of your own.`,
        );
    }
    process.stdout.write(
      `${given.options.dry === true ? 'Would write' : 'Wrote'} data/${skeleton.path}\n\n${text}${credits}\nStill to fill in:\n${leftToDo(texts, skeleton, text)}\n${rules}`,
    );
  } catch (error) {
    throw error instanceof WikidataError ? new OperatorError(error.message) : error;
  }
}
