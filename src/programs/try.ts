import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { config as readEnvFile } from 'dotenv';
import { commands } from '../../commands/index.ts';
import type { BotResponse } from '../bot/handle-interaction.ts';
import { jsonLog } from '../bot/log.ts';
import { createRouter } from '../bot/router.ts';
import { memoryState } from '../state/state.ts';
import { OperatorError, readConfig } from '../environment/config.ts';
import { parseInvocation } from '../doors/terminal/invocation.ts';
import { responseText } from '../doors/terminal/text.ts';
import { repositoryRoot } from '../environment/root.ts';
import { languageOf } from '../language/language.ts';
import { openLiveData } from '../app/live-data.ts';
import { readTryArguments, type TryArguments } from './try-arguments.ts';

/** The terminal door: a command as a fan types it in, the card or the raw response out. */
export async function run(args: readonly string[]): Promise<void> {
  const options = readTryArguments(args);
  if (options !== undefined) await tryOut(options);
}

async function tryOut(options: TryArguments): Promise<void> {
  readEnvFile({ path: join(repositoryRoot, '.env'), quiet: true });
  const config = readConfig(process.env);
  // The log goes to standard error: standard output holds the answers and nothing else.
  const log = jsonLog((text) => process.stderr.write(text), { debug: config.debug });
  const data = await openLiveData(config.dataFolder ?? join(repositoryRoot, 'data'), { log, watch: false });
  const answer = createRouter({
    commands,
    knowledge: data.current,
    state: memoryState(),
    log,
    now: () => options.now ?? new Date(),
    moderators: { homeServer: config.homeServer, named: new Set(config.moderators) },
  });
  const payloads = commands.map((command) => command.data);
  const ask = async (line: string): Promise<BotResponse> => answer(parseInvocation(line, payloads, options));

  async function save({ files }: BotResponse): Promise<void> {
    if (options.files === undefined || files.length === 0) return;
    await mkdir(options.files, { recursive: true });
    for (const { name, data } of files) await writeFile(join(options.files, name), data);
  }

  if (options.explain) {
    const question = options.invocation.replace(/^\/ask\s+(?:question:)?/u, '');
    const { questions } = data.current();
    process.stdout.write(`${questions.explain(question, languageOf(options.locale), options.now ?? new Date())}\n`);
    return;
  }
  if (options.invocation !== '-') {
    const answered = await ask(options.invocation);
    process.stdout.write(
      `${options.json ? JSON.stringify(answered.response, null, 2) : responseText(answered.response)}\n`,
    );
    await save(answered);
    return;
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    try {
      const answered = await ask(line);
      process.stdout.write(`${JSON.stringify(answered.response)}\n`);
      await save(answered);
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error;
      // One line in, one line out, also for a line that is no command.
      process.stdout.write(`${JSON.stringify({ error: error.message })}\n`);
      process.exitCode = 1;
    }
  }
}
