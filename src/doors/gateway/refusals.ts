import { GatewayCloseCodes } from 'discord.js';
import { OperatorError } from '../../environment/operator-error.ts';

const sentences: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]:
    'DISCORD_TOKEN was refused by Discord: reset it under Bot in the developer portal and copy it again.',
  [GatewayCloseCodes.InvalidShard]:
    'Discord refused the number of this shard (4010): SHARDS must be the same for all processes of the bot.',
  [GatewayCloseCodes.ShardingRequired]:
    'Discord wants this bot to use several shards now (4011): see docs/operators.md.',
  [GatewayCloseCodes.InvalidAPIVersion]:
    'Discord no longer supports the API version of this bot (4012): install a newer Hanryu.',
  [GatewayCloseCodes.InvalidIntents]:
    'Discord refused the intents of this bot (4013): this is a bug in Hanryu, please report it.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord refused the intents of this bot (4014): this is a bug in Hanryu, please report it.',
};

/** Advice for the operator after a close code that no retry helps against; undefined for every other code. */
export function refusalOf(code: number): OperatorError | undefined {
  const sentence = sentences[code];
  return sentence === undefined ? undefined : new OperatorError(sentence);
}

/** The same for an error of the login; undefined if another attempt may help. */
export function refusalIn(error: unknown): OperatorError | undefined {
  const isToken = error instanceof Error && 'code' in error && error.code === 'TokenInvalid';
  return isToken ? refusalOf(GatewayCloseCodes.AuthenticationFailed) : undefined;
}
