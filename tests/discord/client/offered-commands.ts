import {
  InteractionContextType,
  PermissionFlagsBits,
  type APIApplicationCommand,
  type ApplicationCommandType,
  type ApplicationIntegrationType,
} from 'discord-api-types/v10';
import type { Place, World } from '../world/world.ts';
import { namesIn } from './localised.ts';
import { NotPossible } from './not-possible.ts';
import { ownersOf, permissionsOf, type Person } from './payload.ts';

/** The command that the client offers under this name, here and to this person. */
export function findCommand(
  world: World,
  person: Person,
  place: Place,
  name: string,
  type: ApplicationCommandType,
): APIApplicationCommand {
  const ofGuild = world.commands.get(place.guild?.id ?? '') ?? [];
  const all = [...ofGuild, ...(world.commands.get('global') ?? [])].filter((command) => command.type === type);
  const command = all.find((one) => namesIn(one, person.locale).includes(name));
  if (!command) {
    throw new NotPossible(
      `there is no command "${name}"; there are: ${all.map((one) => one.name).join(', ') || 'none'}`,
    );
  }
  const reason = whyNotOffered(command, world, person, place);
  if (reason !== undefined) throw new NotPossible(`"${name}" is not offered: ${reason}`);
  return command;
}

/** https://discord.com/developers/docs/interactions/application-commands#contexts and #permissions */
function whyNotOffered(command: APIApplicationCommand, world: World, person: Person, place: Place): string | undefined {
  if (command.contexts && !command.contexts.includes(place.context)) {
    return `it is not for ${InteractionContextType[place.context]}`;
  }
  const installations = Object.keys(ownersOf(person, place, world)).map((key): ApplicationIntegrationType =>
    Number(key),
  );
  if (installations.length === 0) return 'nobody has installed the application here';
  if (command.integration_types && !installations.some((one) => command.integration_types?.includes(one))) {
    return 'it is for another way of installing the application';
  }
  if (place.guild && !mayUse(command, BigInt(permissionsOf(person)))) {
    return `it needs the permissions ${command.default_member_permissions}`;
  }
  return undefined;
}

/** "0" is for administrators only, and they may do everything. */
function mayUse({ default_member_permissions: needed }: APIApplicationCommand, permissions: bigint): boolean {
  if (needed === null || permissions & PermissionFlagsBits.Administrator) return true;
  return needed !== '0' && (permissions & BigInt(needed)) === BigInt(needed);
}
