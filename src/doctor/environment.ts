import { closest, distance } from 'fastest-levenshtein';
import { readConfig, variables } from '../environment/config.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { good, look, mend, type Finding } from './finding.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const names = variables.map(({ name }) => name);

/** A sentence about a wrong value ends with the value: it may be a secret that stands in the wrong place. */
const withoutValue = (sentence: string): string => sentence.replace(/ \(it is "[\s\S]*"\)\.$/u, '.');

/**
 * All mistakes, not only the first: every sentence of the configuration begins with the variable that it is about, which is
 * left out at the next reading.
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

/** Names that stand in the .env file and that nothing reads; a slip of the finger is said to be one. */
function strangers(file: Environment): Finding[] {
  return Object.keys(file)
    .filter((name) => !names.includes(name))
    .flatMap((name) => {
      const near = closest(name, names);
      return distance(name, near) <= 3 ? [look(name, 'no such variable', `Did you mean ${near}?`)] : [];
    });
}

/** The variables as they are set, and those of the .env file that are written wrongly. */
export function checkEnvironment(env: Environment, file: Environment): Finding[] {
  const set = names.filter((name) => (env[name] ?? '') !== '');
  const findings = [...faultsOf(env), ...strangers(file)];
  return findings.length > 0
    ? findings
    : [good('environment', set.length === 0 ? 'nothing is set' : `${set.join(', ')}: each has the right shape`)];
}
