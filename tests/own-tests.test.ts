import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { roomOf, typescriptFiles } from '../scripts/imports.js';
import { repositoryRoot } from '../src/environment/root.ts';

/** A longer file needs a test that a newcomer finds by its name. Shorter ones are parts, tested with the whole. */
const longest = 150;

/** Long files that are tested through something else, each with the test that fails if they break. Keep this list short. */
const elsewhere: Readonly<Record<string, string>> = {
  'commands/quiz-press.ts': 'tests/commands/quiz.test.ts',
  'commands/workshop.ts': 'tests/commands/workshop-todo.test.ts',
  'src/app/run-bot.ts': 'tests/doors/start.test.ts',
  'src/cards/answer/values.ts': 'tests/questions/sweep.test.ts',
  'src/cards/workshop/edit-form.ts': 'tests/commands/workshop-edit.test.ts',
  'src/catalog/check/rules/dates.ts': 'tests/catalog/planted.test.ts',
  'src/catalog/check/rules/language.ts': 'tests/catalog/planted.test.ts',
  'src/catalog/check/rules/plausible.ts': 'tests/catalog/planted.test.ts',
  'src/doors/preview/page/session.ts': 'tests/doors/preview/browser.slow.test.ts',
  'src/moderation/edits/forms/entries.ts': 'tests/commands/workshop-edit.test.ts',
  'src/questions/consider/nobody.ts': 'tests/questions/asked.test.ts',
  'src/questions/consider/people.ts': 'tests/questions/asked.test.ts',
  'src/questions/frame/restrictions.ts': 'tests/questions/restriction.test.ts',
  'src/questions/plans/explain-restriction.ts': 'tests/commands/ask.test.ts',
  'src/questions/plans/explain.ts': 'tests/commands/ask.test.ts',
  'src/questions/run/rows.ts': 'tests/questions/composed.sweep.test.ts',
  'src/questions/run/select-people.ts': 'tests/questions/composed.sweep.test.ts',
  'src/questions/run/select-works.ts': 'tests/questions/composed.sweep.test.ts',
  'src/questions/run/value-work.ts': 'tests/questions/composed.sweep.test.ts',
  'src/questions/understand/decide.ts': 'tests/questions/asked.test.ts',
  'src/search/spotting/misspelt-titles.ts': 'tests/search/spotting/slips.test.ts',
  'src/search/spotting/names.ts': 'tests/search/spotting/sentences.test.ts',
  'src/search/spotting/scan.ts': 'tests/search/spotting/sentences.test.ts',
  'src/search/spotting/sure.ts': 'tests/search/spotting/sentences.test.ts',
  'src/state/lowdb/state-lock.ts': 'tests/state/lowdb-store.test.ts',
};

const tests = readdirSync(join(repositoryRoot, 'tests'), { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts'));
const textOf = (file: string): string => readFileSync(join(repositoryRoot, file), 'utf8');
const testTexts = tests.filter((path) => path !== 'tests/own-tests.test.ts').map(textOf);

/** A card is tested with the command that shows it. */
const testFolders = (file: string): string[] => {
  const room = roomOf(file).replace('src/', '');
  return room === 'cards' ? ['tests/cards/', 'tests/commands/'] : [`tests/${room}/`];
};

const hasOwnName = (file: string): boolean =>
  tests.some(
    (path) =>
      testFolders(file).some((folder) => path.startsWith(folder)) &&
      basename(path).replace(/(?:\.slow)?\.test\.ts$/u, '') === basename(file, '.ts'),
  );
const hasImporter = (file: string): boolean => testTexts.some((text) => text.includes(`/${file}'`));

const long = typescriptFiles(repositoryRoot, ['src', 'commands'])
  .filter((file) => roomOf(file) !== 'src/language')
  .filter((file) => textOf(file).trimEnd().split('\n').length > longest);

describe('the test of a long file', () => {
  test.each(long)('GIVEN %s THEN a test has its name or imports it, or the list of exceptions names one', (file) => {
    const isTested = hasOwnName(file) || hasImporter(file);
    const advice = isTested
      ? `${file} has a test now: remove it from the exceptions`
      : `${file} needs a test of its name in ${testFolders(file).join(' or ')}`;
    expect(isTested, advice).toBe(!(file in elsewhere));
  });

  test.each(Object.entries(elsewhere))(
    'GIVEN the exception %s THEN it is a long file, and %s is there',
    (file, path) => {
      expect(long).toContain(file);
      expect(existsSync(join(repositoryRoot, path))).toBe(true);
    },
  );
});
