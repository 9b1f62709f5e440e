import {
  ApplicationCommandType,
  type APIApplicationCommand,
  type RESTPatchAPIApplicationCommandJSONBody,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { validateCommand, validateCommandEdit, validateCommands } from '../../validate/violations.ts';
import type { World } from '../../world/world.ts';
import { UNKNOWN_COMMAND } from '../api-errors.ts';
import { parameter, type Request } from '../request.ts';
import { NO_CONTENT, ok, reading, taking, type Route, type Routes } from './route.ts';

/** https://discord.com/developers/docs/interactions/application-commands#endpoints, for all servers and for one. */
export const commandRoutes: Routes = {
  ...endpoints('/applications/{application_id}/commands'),
  ...endpoints('/applications/{application_id}/guilds/{guild_id}/commands'),
};

function endpoints(path: string): Record<string, Route> {
  return {
    [`GET ${path}`]: reading((request, world) => ok(registered(request, world))),
    [`PUT ${path}`]: taking(
      (body, request) => validateCommands(body, scopeOf(request)),
      (body: RESTPostAPIApplicationCommandsJSONBody[], request, world) => {
        const commands = body.map((command) => register(command, request, world));
        return ok(store(commands, request, world));
      },
    ),
    [`POST ${path}`]: taking(
      (body, request) => validateCommand(body, scopeOf(request)),
      (body: RESTPostAPIApplicationCommandsJSONBody, request, world) => {
        const command = register(body, request, world);
        const others = registered(request, world).filter(({ id }) => id !== command.id);
        const isNew = others.length === registered(request, world).length;
        store([...others, command], request, world);
        return ok(command, isNew ? 201 : 200);
      },
    ),
    [`GET ${path}/{command_id}`]: reading((request, world) => {
      const command = named(request, world);
      return command ? ok(command) : UNKNOWN_COMMAND;
    }),
    [`PATCH ${path}/{command_id}`]: taking(
      validateCommandEdit,
      (body: RESTPatchAPIApplicationCommandJSONBody, request, world) => {
        const before = named(request, world);
        if (!before) return UNKNOWN_COMMAND;
        const after = { ...before, ...body, version: world.nextId() } as APIApplicationCommand;
        store(
          registered(request, world).map((command) => (command === before ? after : command)),
          request,
          world,
        );
        return ok(after);
      },
    ),
    [`DELETE ${path}/{command_id}`]: reading((request, world) => {
      const command = named(request, world);
      if (!command) return UNKNOWN_COMMAND;
      store(
        registered(request, world).filter((other) => other !== command),
        request,
        world,
      );
      return NO_CONTENT;
    }),
  };
}

function scopeOf({ parameters }: Request): 'guild' | 'global' {
  return parameters['guild_id'] === undefined ? 'global' : 'guild';
}

function registered({ parameters }: Request, { commands }: World): readonly APIApplicationCommand[] {
  return commands.get(parameters['guild_id'] ?? 'global') ?? [];
}

function named(request: Request, world: World): APIApplicationCommand | undefined {
  return registered(request, world).find(({ id }) => id === parameter(request, 'command_id'));
}

function store(
  list: APIApplicationCommand[],
  { parameters }: Request,
  { commands, changes }: World,
): APIApplicationCommand[] {
  commands.set(parameters['guild_id'] ?? 'global', list);
  changes.announce();
  return list;
}

/** A command whose name is known keeps its id: PUT and POST update, they do not create anew. */
function register(body: RESTPostAPIApplicationCommandsJSONBody, request: Request, world: World): APIApplicationCommand {
  const type = body.type ?? ApplicationCommandType.ChatInput;
  const before = registered(request, world).find((command) => command.name === body.name && command.type === type);
  const guildId = request.parameters['guild_id'];
  return {
    options: [],
    description: '',
    nsfw: false,
    ...body,
    type,
    id: before?.id ?? world.nextId(),
    application_id: world.application.id,
    version: world.nextId(),
    default_member_permissions: body.default_member_permissions ?? null,
    ...(guildId === undefined
      ? { contexts: body.contexts ?? [0, 1, 2], integration_types: body.integration_types ?? [0], dm_permission: true }
      : { guild_id: guildId }),
  } as APIApplicationCommand;
}
