import type { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import * as z from 'zod';
import { millisecondsInHour } from '../catalog/calendar.ts';
import { good, look, mend, type Finding } from './finding.ts';

const gateway = z.looseObject({
  shards: z.int(),
  session_start_limit: z.looseObject({ total: z.int(), remaining: z.int(), reset_after: z.number() }),
});

/** Below the first number, something restarts the bot again and again; below the second, it may soon be locked out. */
const few = 500;
const last = 10;

/** Checks how many logins Discord still allows today. At zero, Discord resets the token and writes to the owner. */
export async function checkLogins(rest: REST, { isSharded }: { readonly isSharded: boolean }): Promise<Finding> {
  const { shards, session_start_limit: limit } = gateway.parse(await rest.get(Routes.gatewayBot()));
  const found = `${limit.remaining} of ${limit.total} left for ${Math.ceil(limit.reset_after / millisecondsInHour)} hours`;
  if (limit.remaining <= last)
    return mend('logins', found, 'Stop the bot until then: with none left Discord resets the token.');
  if (limit.remaining < Math.min(few, limit.total / 2))
    return look('logins', found, 'Something restarts the bot again and again: see its log.');
  return shards > 1 && !isSharded
    ? look('logins', `${found}; Discord advises ${shards} shards`, 'Set SHARDS=auto.')
    : good('logins', found);
}
