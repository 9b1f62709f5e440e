import { closest, distance } from 'fastest-levenshtein';
import { readConfig } from '../environment/config.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { variables } from '../environment/variables.ts';
import { good, look, mend, type Finding } from './finding.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const names = variables.map(({ name }) => name);

/** Cuts the value off the end of an error sentence: it may be a secret in the wrong place. */
const withoutValue = (sentence: string): string => sentence.replace(/ \(it is "[\s\S]*"\)\.$/u, '.');

/**
 * Finds all mistakes, not only the first: each error sentence begins with its variable, which is left out when the
 * configuration is read again.
 */
function faultsOf(env: Environment): Finding[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    const said = withoutValue(error.message);
    const name = names.find((one) => new RegExp(`^${one}\\b`, 'u').test(said));
    const finding = mend(name ?? 'environment', said, 'See the table in docs/operators.md.');
    return name === undefined || env[name] === undefined
      ? [finding]
      : [finding, ...faultsOf({ ...env, [name]: undefined })];
  }
}

/** Names in the .env file that nothing reads, with a suggestion for a misspelt one. */
function strangers(file: Environment): Finding[] {
  return Object.keys(file)
    .filter((name) => !names.includes(name))
    .flatMap((name) => {
      const near = closest(name, names);
      return distance(name, near) <= 3 ? [look(name, 'no such variable', `Did you mean ${near}?`)] : [];
    });
}

/** Checks the values of the variables, and the spelling of the names in the .env file. */
export function checkEnvironment(env: Environment, file: Environment): Finding[] {
  const set = names.filter((name) => (env[name] ?? '') !== '');
  const findings = [...faultsOf(env), ...strangers(file)];
  return findings.length > 0
    ? findings
    : [good('environment', set.length === 0 ? 'nothing is set' : `${set.join(', ')}: each has the right shape`)];
}
