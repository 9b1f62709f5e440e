import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createChecker } from '../catalog/check/check.ts';
import { readTexts } from '../catalog/read.ts';
import { relate } from '../catalog/relate.ts';
import { readConfig } from '../environment/config.ts';
import { loadEnvFile } from '../environment/env-file.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { repositoryRoot } from '../environment/root.ts';
import { createFile } from '../files/create.ts';
import { pictureNamed } from '../moderation/import/commons.ts';
import { rules } from '../moderation/import/difference.ts';
import { importPerson } from '../moderation/import/import-person.ts';
import { importWork } from '../moderation/import/import-work.ts';
import { isHuman } from '../moderation/import/person-facts.ts';
import { kindOfWork } from '../moderation/import/work-facts.ts';
import { createWikidata, WikidataError, type Choice } from '../moderation/import/wikidata.ts';
import { createGet } from '../web/get.ts';
import { paced } from '../web/pace.ts';
import { withRetries } from '../web/retry.ts';
import { askingAs } from './asking-as.ts';
import { readCommandLine } from './command-line.ts';
import { leftToDo } from './left-to-do.ts';

const commandLine = {
  program: 'data:import',
  does: 'Reads a person or a work from Wikidata: writes a new record, or lists in what an existing one differs.',
  positionals: 'Q123|NAME [ID]',
  options: { dry: { type: 'boolean', help: 'shows the new record and writes nothing' } },
} as const;

/** The addresses of Wikidata and Commons; the tests replace them. */
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
    ? `Wikidata has nobody and nothing called ${name}.\n`
    : `Which is meant?\n${choices.map(({ id, label, description }) => `  npm run data:import -- ${id}  # ${label}: ${description}\n`).join('')}`;

/** Imports one person or work, or lists what a name may mean. */
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
  // A record that has just been imported may still lack its sentence: its valid parts suffice for a comparison.
  const catalog = relate(createChecker()(texts).files);
  try {
    const choices = /^Q[1-9]\d*$/u.test(asked) ? [] : await wikidata.named(asked, languageOf(asked));
    const id = /^Q[1-9]\d*$/u.test(asked) ? asked : choices.length === 1 ? choices[0]?.id : undefined;
    if (id === undefined) {
      process.stdout.write(choiceText(asked, choices));
      return;
    }
    const entity = (await wikidata.entities([id])).get(id);
    if (entity === undefined) throw new OperatorError(`Wikidata has no item ${id}.`);
    if (!isHuman(entity) && kindOfWork(entity) === undefined)
      throw new OperatorError(`${id} is neither a person nor a work: an actor, a series, a film, a play …`);
    const tools = {
      wikidata,
      pictureNamed: (file: string) => pictureNamed(file, get, instances.commons),
      catalog,
      givenId,
      now,
    };
    const imported = isHuman(entity) ? await importPerson(entity, tools) : await importWork(entity, tools);
    if (imported.skeleton === undefined) {
      process.stdout.write(imported.report);
      return;
    }
    const { skeleton, also } = imported;
    if (!/\/[a-z0-9]/u.test(skeleton.path))
      throw new OperatorError(
        `${id} has no name in Latin letters to make an id of: give one, as in npm run data:import -- ${id} my-title-2026`,
      );
    const text = `${JSON.stringify(skeleton.value, null, 2)}\n`;
    if (given.options.dry !== true) {
      await mkdir(dirname(join(folder, skeleton.path)), { recursive: true });
      if (!(await createFile(join(folder, skeleton.path), text)))
        throw new OperatorError(
          `data/${skeleton.path} already exists, and was left unchanged: give an id of your own.`,
        );
    }
    process.stdout.write(
      `${given.options.dry === true ? 'Would write' : 'Wrote'} data/${skeleton.path}\n\n${text}${also}\nStill to fill in:\n${leftToDo(texts, skeleton, text)}\n${rules}`,
    );
  } catch (error) {
    throw error instanceof WikidataError ? new OperatorError(error.message) : error;
  }
}
