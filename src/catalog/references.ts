import { didYouMean, meant } from './closest.ts';
import { formerIdsIn } from './former-ids.ts';
import type { ParsedFile } from './kinds.ts';
import { definitions, mentions, ownIds, termTargets, type Target } from './mentions.ts';
import type { FieldPath } from './place.ts';
import type { Problem } from './problem.ts';
import { problemInFile } from './report.ts';

/** Whether an unreadable file may define the id: then a reference to it is not reported. */
function mayDefine(path: string, target: Target, id: string): boolean {
  if (target === 'source') return true;
  if (path === 'costars.json' || path === 'makers.json') return target === 'person';
  if (path === 'companies.json') return target === 'company' || target === 'service';
  if (termTargets[path] !== undefined) return target === termTargets[path];
  // Only the name counts, whatever the extension or folder: data/actors/x.json.txt, data/x.json.
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.json.*$/iu, '') === id;
}

/** Whether the problem is the loss of a file that other files reference. */
export const isOfLostFile = ({ message }: Problem): boolean => message.startsWith('no record has the id');

interface Lost {
  readonly file: ParsedFile;
  readonly path: FieldPath;
  readonly target: Target;
  readonly id: string;
}

/** A record that several files reference must have existed: one message names it, without suggesting similar names. */
function lostProblems(lost: readonly Lost[], idsOf: (target: Target) => readonly string[]): Problem[] {
  const groups = new Map<string, [Lost, ...Lost[]]>();
  for (const one of lost) {
    const group = groups.get(`${one.target} ${one.id}`);
    if (group === undefined) groups.set(`${one.target} ${one.id}`, [one]);
    else group.push(one);
  }
  const isGone = ([{ target }, ...others]: readonly [Lost, ...Lost[]]): boolean =>
    (target === 'person' || target === 'series') && others.length > 0;
  const isAnyGone = [...groups.values()].some(isGone);
  return [...groups.values()].flatMap((group) => {
    const [{ file, path, target, id }, ...others] = group;
    const count = others.length + 1;
    if (isGone(group))
      return [
        problemInFile(
          file,
          path,
          'error',
          `no record has the id "${id}", and ${count} places refer to it: was its file deleted or renamed? Put it back, or see npm run data:rename`,
        ),
      ];
    // Restoring the file restores the pages that it defined.
    if (target === 'source' && isAnyGone) return [];
    const more = others.length === 0 ? '' : ` (here and in ${counted(others.length, 'other place')})`;
    return [problemInFile(file, path, 'error', `${missing(target, id, idsOf(target))}${more}`)];
  });
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** The file to which a missing definition should be added. */
const homes: Readonly<Record<Target, string>> = {
  person: 'a file of data/actors/ or data/people/, or an entry of data/costars.json or data/makers.json',
  series: 'a file of data/series/',
  source: 'an entry of a "bibliography"',
  genre: 'an entry of data/terms/genres.json',
  company: 'an entry of data/companies.json',
  service: 'a broadcaster or streaming service of data/companies.json',
  group: 'an entry of data/terms/groups.json',
};

/**
 * Names of people are similar: three letters turn han-hyo-joo into han-hye-jin, another actress. So only a difference
 * of one or two letters counts as a typing mistake.
 */
const slip = 2;

const words = (id: string): string => id.split('-').toSorted().join('-');

function missing(target: Target, id: string, ids: readonly string[]): string {
  const swapped = ids.find((one) => words(one) === words(id));
  const guess =
    swapped === undefined ? didYouMean(id, ids, target === 'person' ? slip : undefined).en : meant(swapped).en;
  return `no ${target} "${id}"${guess === '' ? `: it would be ${homes[target]}` : guess}`;
}

function nameProblems(file: ParsedFile): Problem[] {
  if (file.kind !== 'actors' && file.kind !== 'people' && file.kind !== 'series') return [];
  const name = file.path.slice(file.path.lastIndexOf('/') + 1, -'.json'.length);
  const { id } = file.value;
  return id === name
    ? []
    : [
        problemInFile(
          file,
          ['id'],
          'error',
          `the id is "${id}", but the file is called ${name}.json: they must be the same`,
        ),
      ];
}

/**
 * Checks that every id is defined once and every reference resolves. `brokenPaths` are unreadable
 * files: a missing id that one of them may define is not reported.
 */
export function referenceProblems(files: readonly ParsedFile[], brokenPaths: readonly string[] = []): Problem[] {
  const problems: Problem[] = [];
  const defined: Readonly<Record<Target | 'own', Map<string, string>>> = {
    person: new Map(),
    series: new Map(),
    source: new Map(),
    genre: new Map(),
    company: new Map(),
    service: new Map(),
    group: new Map(),
    own: new Map(),
  };
  const define = (ids: Map<string, string>, file: ParsedFile, id: string, path: FieldPath): void => {
    const other = ids.get(id);
    if (other === undefined) ids.set(id, file.file);
    else problems.push(problemInFile(file, path, 'error', `the id "${id}" is taken (${other})`));
  };

  for (const file of files) {
    for (const { target, id, path } of definitions(file)) define(defined[target], file, id, path);
    for (const { id, path } of ownIds(file)) define(defined.own, file, id, path);
    problems.push(...nameProblems(file));
  }
  const former = new Map<string, string>();
  for (const file of files) {
    for (const { former: id, current, path } of formerIdsIn(file)) {
      const owner = [defined.person, defined.series, defined.own, former].find((ids) => ids.has(id))?.get(id);
      if (owner === undefined) former.set(id, file.file);
      else
        problems.push(
          problemInFile(file, path, 'error', `"${id}" is the id of another record (${owner}) than "${current}"`),
        );
    }
  }
  const unfit = [...brokenPaths, ...files.filter((file) => nameProblems(file).length > 0).map(({ path }) => path)];
  const lost: Lost[] = [];
  for (const file of files) {
    for (const { target, id, path } of mentions(file)) {
      if (!defined[target].has(id) && !unfit.some((broken) => mayDefine(broken, target, id)))
        lost.push({ file, path, target, id });
    }
  }
  return [...problems, ...lostProblems(lost, (target) => [...defined[target].keys()])];
}
