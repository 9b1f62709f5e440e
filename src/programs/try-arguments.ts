import type { Locale } from 'discord-api-types/v10';
import { localeFrom } from '../doors/interactions.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { readCommandLine } from './command-line.ts';

export interface TryArguments {
  readonly json: boolean;
  readonly complete: boolean;
  /** Shows how /ask understands the question instead of answering it. */
  readonly explain: boolean;
  readonly locale: Locale;
  readonly now: Date | undefined;
  /** The folder that attachments are written to. */
  readonly files: string | undefined;
  /** A command, a custom id, or `-`, which reads one of these per line from standard input. */
  readonly invocation: string;
}

const commandLine = {
  program: 'try',
  does: 'Runs a command as a fan types it, or presses a button by its custom id, and prints the card.',
  positionals: "'/actor name:han hyojoo' | CUSTOM-ID | -",
  options: {
    json: { type: 'boolean', help: "prints Discord's raw response" },
    complete: { type: 'boolean', help: 'prints the autocomplete list instead of the answer' },
    explain: {
      type: 'boolean',
      help: 'prints how /ask understands a question: marks, plans with scores, words left over',
    },
    locale: { type: 'string', value: 'en-US|ja|ko', help: 'the language of the person who asks' },
    now: { type: 'string', value: 'ISO-TIME', help: 'the time of asking: 2026-05-14T09:00:00+09:00' },
    files: { type: 'string', value: 'FOLDER', help: 'writes pictures into this folder' },
  },
} as const;

/** Undefined if the help was printed. Throws an OperatorError for an invalid locale or time. */
export function readTryArguments(args: readonly string[]): TryArguments | undefined {
  const given = readCommandLine(commandLine, args);
  if (given === undefined) return undefined;
  const { json = false, complete = false, explain = false, files, ...texts } = given.options;
  const locale = localeFrom(texts.locale ?? 'en-US');
  if (locale === undefined)
    throw new OperatorError(`--locale ${texts.locale ?? ''} is not a locale of Discord: try en-US, ja or ko.`);
  const now = texts.now === undefined ? undefined : new Date(texts.now);
  if (now !== undefined && Number.isNaN(now.getTime()))
    throw new OperatorError(`--now ${texts.now ?? ''} is not a time: write 2026-05-14T09:00:00+09:00.`);
  const invocation = given.positionals.join(' ');
  if (invocation === '') throw new OperatorError(`there is nothing to try: npm run try -- '/actor name:han hyojoo'`);
  return { json, complete, explain, locale, now, files, invocation };
}
