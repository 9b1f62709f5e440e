import { generateKeyPairSync, sign } from 'node:crypto';
import { InteractionType, type APIInteractionResponse, type APIPingInteraction } from 'discord-api-types/v10';
import { numberAt } from '../validate/json.ts';
import type { Violation } from '../validate/violation.ts';
import { fail, respond, type Interaction, type LiveInteraction } from '../world/interactions.ts';
import type { World } from '../world/world.ts';
import { readBody } from './request.ts';
import { validateAnswer } from './routes/interactions.ts';

// Interactions by HTTP: https://discord.com/developers/docs/interactions/overview#configuring-an-interactions-endpoint-url

export interface Signer {
  /** The public key in hex, as the developer portal shows it. */
  readonly verifyKey: string;
  headers(body: string, timestamp: string): Record<string, string>;
}

export function makeSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    verifyKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
    headers: (body, timestamp) => ({
      'content-type': 'application/json',
      'user-agent': 'Discord-Interactions/1.0 (+https://discord.com)',
      'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
      'x-signature-timestamp': timestamp,
    }),
  };
}

export interface Endpoint {
  readonly url: string;
  readonly signer: Signer;
  readonly responseWindow: number;
}

/** A signed POST as Discord makes it. `forged` is the check that Discord makes itself, on saving and at random later. */
function post(
  world: World,
  { url, signer, responseWindow }: Endpoint,
  payload: Interaction | APIPingInteraction,
  forged = false,
): Promise<Response> {
  const body = JSON.stringify(payload);
  const headers = signer.headers(forged ? `${body} ` : body, String(Math.floor(world.clock.now() / 1000)));
  return fetch(url, { method: 'POST', body, headers, signal: AbortSignal.timeout(responseWindow) });
}

/** What the developer portal does before it accepts the address; the error says what it did not like. */
export async function checkAsThePortalDoes(world: World, endpoint: Endpoint): Promise<void> {
  const ping: APIPingInteraction = {
    id: world.nextId(),
    application_id: world.application.id,
    type: InteractionType.Ping,
    token: 'ping',
    version: 1,
    app_permissions: '0',
    authorizing_integration_owners: {},
    attachment_size_limit: 0,
    entitlements: [],
  };
  const forged = await post(world, endpoint, ping, true);
  if (forged.status !== 401) throw new Error(`an invalid signature was answered with ${forged.status}, not with 401`);
  const genuine = await post(world, endpoint, ping);
  if (genuine.status !== 200) throw new Error(`PING was answered with ${genuine.status}, not with 200`);
  if (!genuine.headers.get('content-type')?.includes('application/json')) {
    throw new Error('PONG has no JSON content type');
  }
  if (numberAt(await genuine.json(), 'type') !== 1) throw new Error('PING was not answered with PONG');
}

/** Delivers an interaction; the answer comes inline with 200, or later by REST after 202. */
export async function deliverByPost(
  world: World,
  endpoint: Endpoint,
  interaction: LiveInteraction,
  onRefusal: (violations: readonly Violation[]) => void,
): Promise<void> {
  try {
    const response = await post(world, endpoint, interaction.payload);
    if (response.status === 202) return;
    if (response.status !== 200) return fail(world, interaction, `the endpoint answered ${response.status}`);
    const raw = Buffer.from(await response.arrayBuffer());
    const { body, files } = await readBody(raw, response.headers.get('content-type') ?? '');
    if (interaction.response || interaction.failure !== undefined) return;
    const violations = validateAnswer(body, interaction, files, world);
    if (violations.length === 0) return respond(world, interaction, body as APIInteractionResponse, files);
    interaction.refusals.push(...violations);
    onRefusal(violations);
    fail(world, interaction, 'Discord refused the answer');
  } catch (error) {
    fail(world, interaction, error instanceof Error ? error.message : String(error));
  }
}
