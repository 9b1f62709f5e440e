import type { IncomingMessage } from 'node:http';
import { pathsList } from 'discord-api-spec';
import type { FaultPlan } from '../faults.ts';
import { broken } from '../validate/violation.ts';
import type { World } from '../world/world.ts';
import { failure, INVALID_JSON, invalidFormBody, NOT_FOUND, UNAUTHORIZED } from './api-errors.ts';
import { readBody, type Answer, type RecordedRequest } from './request.ts';
import { basicRoutes } from './routes/basics.ts';
import { commandRoutes } from './routes/commands.ts';
import { interactionOf, interactionRoutes } from './routes/interactions.ts';
import { messageRoutes } from './routes/messages.ts';
import type { Routes } from './routes/route.ts';

const ROUTES: Routes = { ...basicRoutes, ...commandRoutes, ...interactionRoutes, ...messageRoutes };
const WITHOUT_TOKEN = /^\/(interactions\/|webhooks\/\{webhook_id\}\/\{webhook_token\}|gateway$)/;
/** https://discord.com/developers/docs/reference#user-agent: others meet Cloudflare, not Discord. */
const USER_AGENT = /^DiscordBot \(.+, .+\)/;

export async function readRequest(
  incoming: IncomingMessage,
  path: string,
  query: URLSearchParams,
  receivedAt: number,
): Promise<RecordedRequest> {
  const { method = 'GET', headers } = incoming;
  const { template, parameters } = matchTemplate(method, path);
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const envelope = { method, path, template, parameters, query, headers, receivedAt };
  try {
    return { ...envelope, ...(await readBody(Buffer.concat(chunks), headers['content-type'])), violations: [] };
  } catch {
    return {
      ...envelope,
      body: undefined,
      files: [],
      violations: [broken('', 'the body cannot be read as JSON or as a form')],
    };
  }
}

/** A request on its way: disturbed by a planned fault, checked as Discord would, carried out. */
export async function answerRequest(
  request: RecordedRequest,
  world: World,
  token: string,
  faults: FaultPlan,
): Promise<Answer | 'hang up'> {
  const fault = await faults.strike(request);
  if (fault === 'hang up') return fault;
  request.answer = fault ?? answer(request, world, token);
  return request.answer;
}

function answer(request: RecordedRequest, world: World, token: string): Answer {
  const { method, template, headers } = request;
  if (template === '') {
    request.violations = [broken('', `Discord has no endpoint ${method} ${request.path}`)];
    return NOT_FOUND;
  }
  if (!WITHOUT_TOKEN.test(template) && headers['authorization'] !== `Bot ${token}`) return UNAUTHORIZED;
  if (!USER_AGENT.test(String(headers['user-agent']))) {
    request.violations = [broken('', 'the User-Agent must be "DiscordBot ($url, $version)"')];
    return { status: 403 };
  }
  const route = ROUTES[`${method} ${template}`];
  if (!route) {
    // An honest gap. Not 501, which discord.js would repeat and report without the message.
    request.violations = [broken('', `the loopback does not know ${method} ${template} yet`)];
    return failure(400, 0, `The loopback does not know ${method} ${template} yet`);
  }
  if (request.violations.length > 0) return INVALID_JSON;
  request.violations = route.validate(request, world);
  if (request.violations.length === 0) return route.handle(request, world);
  interactionOf(request, world)?.refusals.push(...request.violations);
  return invalidFormBody(request.violations);
}

interface Pattern {
  readonly template: string;
  readonly names: readonly string[];
  readonly expression: RegExp;
}

const patterns = new Map(
  Object.entries(pathsList).map(([method, templates]) => [
    method.toUpperCase(),
    templates.map(toPattern).sort(fewestNamesFirst),
  ]),
);

function toPattern(template: string): Pattern {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const source = template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '([^/]+)');
  return { template, names, expression: new RegExp(`^${source}$`) };
}

/** `@me` and `@original` come before `{id}`. */
function fewestNamesFirst(one: Pattern, other: Pattern): number {
  return one.names.length - other.names.length;
}

function matchTemplate(method: string, path: string): { template: string; parameters: Record<string, string> } {
  for (const { template, names, expression } of patterns.get(method) ?? []) {
    const values = expression.exec(decodeURIComponent(path))?.slice(1);
    if (values) {
      return { template, parameters: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])) };
    }
  }
  return { template: '', parameters: {} };
}
