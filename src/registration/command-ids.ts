import { join } from 'node:path';
import type { REST } from '@discordjs/rest';
import { ApplicationCommandType, Routes } from 'discord-api-types/v10';
import * as z from 'zod';
import { readText } from '../files/read-text.ts';
import { savePrivateFile } from '../files/replace.ts';
import { applicationOf } from './application.ts';
import { registered, type Registered } from './registered.ts';

type CommandIds = ReadonlyMap<string, string>;

const fileIn = (stateFolder: string): string => join(stateFolder, 'command-ids.json');

const saved = z.record(z.string(), z.string());

/** The ids of slash commands by their names. */
const idsOf = (present: readonly Registered[]): CommandIds =>
  new Map(
    present.flatMap(({ id, name, type = ApplicationCommandType.ChatInput }) =>
      id === undefined || type !== ApplicationCommandType.ChatInput ? [] : [[name, id] as const],
    ),
  );

/** The ids that the global commands have at Discord. */
export async function fetchCommandIds(rest: REST, applicationId: string | undefined): Promise<CommandIds> {
  const id = applicationId ?? (await applicationOf(rest)).id;
  return idsOf(registered.parse(await rest.get(Routes.applicationCommands(id))));
}

/** Keeps the ids for a bot behind an HTTP endpoint, which has no token to ask Discord with. */
export const saveCommandIds = (stateFolder: string, present: readonly Registered[]): Promise<void> =>
  savePrivateFile(fileIn(stateFolder), `${JSON.stringify(Object.fromEntries(idsOf(present)), null, 2)}\n`);

/** The ids that the last registration from this computer kept; none where it kept none or the file is damaged. */
export async function savedCommandIds(stateFolder: string): Promise<CommandIds> {
  try {
    return new Map(Object.entries(saved.parse(JSON.parse((await readText(fileIn(stateFolder))) ?? '{}'))));
  } catch {
    return new Map();
  }
}
