import { parseArgs } from 'node:util';
import type { Locale } from 'discord-api-types/v10';
import { OperatorError } from '../../config.ts';
import { localeFrom } from '../interactions.ts';

export interface TerminalArguments {
  readonly json: boolean;
  readonly complete: boolean;
  /** Shows how /ask understands the question, in place of its answer. */
  readonly explain: boolean;
  readonly locale: Locale;
  readonly now: Date | undefined;
  /** Where attachments are written. */
  readonly files: string | undefined;
  /** `-` reads one invocation a line from standard input. */
  readonly invocation: string;
}

export const usage =
  "npm run --silent try -- [--json] [--complete] [--explain] [--locale en-US|ja|ko] [--now ISO-time] [--files DIR] '/actor name:han hyojoo' | CUSTOM-ID | -";

export function readArguments(args: readonly string[]): TerminalArguments {
  const { values, positionals } = ((): ReturnType<typeof parse> => {
    try {
      return parse(args);
    } catch (error) {
      throw new OperatorError(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
    }
  })();
  const locale = localeFrom(values.locale ?? 'en-US');
  if (locale === undefined)
    throw new OperatorError(`--locale ${values.locale ?? ''} is no locale of Discord: try en-US, ja or ko.`);
  const now = values.now === undefined ? undefined : new Date(values.now);
  if (now !== undefined && Number.isNaN(now.getTime()))
    throw new OperatorError(`--now ${values.now ?? ''} is no time: write 2026-05-14T09:00:00+09:00.`);
  const invocation = positionals.join(' ');
  if (invocation === '') throw new OperatorError(`nothing to try.\nUsage: ${usage}`);
  return {
    json: values.json ?? false,
    complete: values.complete ?? false,
    explain: values.explain ?? false,
    locale,
    now,
    files: values.files,
    invocation,
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      complete: { type: 'boolean' },
      explain: { type: 'boolean' },
      locale: { type: 'string' },
      now: { type: 'string' },
      files: { type: 'string' },
    },
  });
}
