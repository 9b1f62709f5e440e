import { InteractionType, type APIInteraction } from 'discord-api-types/v10';

export const localeOf = (interaction: APIInteraction): string | undefined =>
  'locale' in interaction ? interaction.locale : undefined;

/** The command or custom id, for the log: never anything that the user typed. */
export function nameOf(interaction: APIInteraction): string {
  if (interaction.type === InteractionType.Ping) return 'ping';
  return 'name' in interaction.data ? `/${interaction.data.name}` : interaction.data.custom_id;
}
