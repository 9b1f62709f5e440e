import type { APIAllowedMentions } from 'discord-api-types/v10';
import { broken, type Violations } from '../violation.ts';

/** https://discord.com/developers/docs/resources/message#allowed-mentions-object */
export function* mentionRules(mentions: APIAllowedMentions, path: string): Violations {
  for (const key of ['users', 'roles'] as const) {
    const listed = mentions[key]?.length ?? 0;
    const parsed = mentions.parse?.some((type) => type === key) ?? false;
    if (parsed && listed > 0) yield broken(path, `parse "${key}" and a list of ${key} exclude each other`);
  }
}
