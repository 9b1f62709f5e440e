import { parseArgs } from 'node:util';
import { OperatorError } from '../environment/operator-error.ts';

/** An option of a program, with the text that `--help` prints for it. */
interface OptionHelp {
  readonly type: 'boolean' | 'string';
  readonly help: string;
  /** The placeholder of the value in the help: `--guild SERVER-ID`. */
  readonly value?: string;
}

/** How a program is called: enough to read its arguments and to print its help. */
export interface CommandLine<Options extends Readonly<Record<string, OptionHelp>>> {
  /** The name behind `npm run`. */
  readonly program: string;
  /** One sentence that says what the program does. */
  readonly does: string;
  /** The arguments after the options, for programs that take any: `actor "김우빈"`. */
  readonly positionals?: string;
  readonly options: Options;
}

/** The options that were given, by name. */
export type GivenOptions<Options> = {
  readonly [Name in keyof Options]?: Options[Name] extends { readonly type: 'boolean' } ? boolean : string;
};

interface GivenArguments<Options> {
  readonly options: GivenOptions<Options>;
  readonly positionals: readonly string[];
}

function usage({ program, positionals, options }: CommandLine<Readonly<Record<string, OptionHelp>>>): string {
  const parts = Object.entries(options).map(
    ([name, { value }]) => `[--${name}${value === undefined ? '' : ` ${value}`}]`,
  );
  const hasArguments = parts.length > 0 || positionals !== undefined;
  return [
    'npm run',
    program,
    ...(hasArguments ? ['--'] : []),
    ...parts,
    ...(positionals === undefined ? [] : [positionals]),
  ].join(' ');
}

function helpText(line: CommandLine<Readonly<Record<string, OptionHelp>>>): string {
  const rows = [
    ...Object.entries(line.options).map(
      ([name, { value, help }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, help] as const,
    ),
    ['--help', 'prints this text'] as const,
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return `${line.does}\n\nUsage: ${usage(line)}\n\n${rows.map(([name, help]) => `  ${name.padEnd(width)}  ${help}\n`).join('')}`;
}

/**
 * Reads the arguments of a program. Prints the help and returns undefined for `--help`.
 * Throws an OperatorError that holds the usage for an unknown option, a missing value or an unexpected argument.
 */
export function readCommandLine<const Options extends Readonly<Record<string, OptionHelp>>>(
  line: CommandLine<Options>,
  args: readonly string[],
): GivenArguments<Options> | undefined {
  const options: Record<string, { type: 'boolean' | 'string' }> = { help: { type: 'boolean' } };
  for (const [name, { type }] of Object.entries(line.options)) options[name] = { type };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: line.positionals !== undefined,
      options,
    });
    if (values['help'] === true) {
      process.stdout.write(helpText(line));
      return undefined;
    }
    // parseArgs has checked each value against the type of its option.
    return { options: values as GivenOptions<Options>, positionals };
  } catch (error) {
    throw new OperatorError(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage(line)}`);
  }
}
