import type { IncomingMessage, Server } from 'node:http';
import {
  GatewayCloseCodes,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewayIdentifyData,
  type GatewayResumeData,
} from 'discord-api-types/v10';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { isObject, numberAt, textAt } from '../validate/json.ts';
import type { World } from '../world/world.ts';
import { transport, type Send } from './gateway-transport.ts';
import { gatewayAddress } from './routes/basics.ts';

/** https://discord.com/developers/docs/events/gateway */
export interface Gateway {
  /** What clients said when they came, for tests to look into. */
  readonly identifies: readonly GatewayIdentifyData[];
  readonly resumes: readonly (GatewayResumeData & { readonly address: string })[];
  readonly addresses: readonly string[];
  isConnected(): boolean;
  dispatch(event: string, data: unknown): void;
  /** Asks every client to come back and resume (op 7). */
  reconnect(): void;
  /** Tells every client that its session is lost (op 9). */
  invalidate(isResumable: boolean): void;
  close(code: number): void;
  /** Stops (or starts again) answering heartbeats: a connection that is half open. */
  ignoreHeartbeats(isIgnoring?: boolean): void;
  stop(): void;
}

interface Session {
  readonly sent: { op: GatewayOpcodes; t: string; s: number; d: unknown }[];
  sequence: number;
  send: Send | undefined;
}

/** Discord's interval is about 41 s; the first beat comes after a random part of it. */
const HEARTBEAT_INTERVAL = 41_250;
/** Events that are kept for a client that comes back. */
const REPLAY = 500;

export function openGateway(
  server: Server,
  world: World,
  token: string,
  heartbeatInterval = HEARTBEAT_INTERVAL,
): Gateway {
  const identifies: GatewayIdentifyData[] = [];
  const resumes: (GatewayResumeData & { address: string })[] = [];
  const addresses: string[] = [];
  const sockets = new Map<WebSocket, Send>();
  const sessions = new Map<string, Session>();
  let ignoresHeartbeats = false;

  const webSockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    webSockets.handleUpgrade(request, socket, head, (webSocket) => greet(webSocket, request));
  });

  function greet(socket: WebSocket, request: IncomingMessage): void {
    const address = request.url ?? '';
    const query = new URL(address, world.origin).searchParams;
    addresses.push(address);
    if (query.get('v') !== '10') return socket.close(GatewayCloseCodes.InvalidAPIVersion);
    if (query.get('encoding') !== 'json') {
      return socket.close(GatewayCloseCodes.DecodeError, 'the loopback speaks JSON only');
    }
    const send = transport(socket, query.get('compress'));
    if (!send) {
      return socket.close(GatewayCloseCodes.DecodeError, 'the loopback compresses with zlib-stream or not at all');
    }
    sockets.set(socket, send);
    socket.on('close', () => {
      sockets.delete(socket);
      world.changes.announce();
    });
    socket.on('message', (data) => receive(socket, send, data, address));
    send({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatInterval }, s: null, t: null });
  }

  function receive(socket: WebSocket, send: Send, data: RawData, address: string): void {
    const packet: unknown = JSON.parse((data as Buffer).toString());
    const content = isObject(packet) ? packet['d'] : undefined;
    switch (numberAt(packet, 'op')) {
      case GatewayOpcodes.Heartbeat:
        if (!ignoresHeartbeats) send({ op: GatewayOpcodes.HeartbeatAck, d: null, s: null, t: null });
        return;
      case GatewayOpcodes.Identify:
        return textAt(content, 'token') === token
          ? identify(send, content as GatewayIdentifyData)
          : socket.close(GatewayCloseCodes.AuthenticationFailed);
      case GatewayOpcodes.Resume:
        return resume(send, content as GatewayResumeData, address);
      default:
    }
  }

  function identify(send: Send, data: GatewayIdentifyData): void {
    const id = world.nextId();
    const session: Session = { sent: [], sequence: 0, send };
    sessions.set(id, session);
    identifies.push(data);
    push(session, 'READY', {
      v: 10,
      user: world.bot,
      guilds: [...world.joined].map((id) => ({ id, unavailable: true })),
      session_id: id,
      // Without it the first RESUME would leave the loopback for Discord's real gateway.
      resume_gateway_url: `${gatewayAddress(world.origin)}/resume`,
      shard: data.shard,
      application: { id: world.application.id, flags: world.application.flags },
    });
    // discord.js waits up to 15 s for the guilds that READY listed, if it asked for them.
    if (data.intents & GatewayIntentBits.Guilds) {
      for (const id of world.joined) push(session, 'GUILD_CREATE', world.guilds.get(id));
    }
    world.changes.announce();
  }

  function resume(send: Send, data: GatewayResumeData, address: string): void {
    resumes.push({ ...data, address });
    const session = sessions.get(data.session_id);
    if (!session) return send({ op: GatewayOpcodes.InvalidSession, d: false, s: null, t: null });
    session.send = send;
    for (const event of session.sent.filter(({ s }) => s > data.seq)) send(event);
    push(session, 'RESUMED', {});
    world.changes.announce();
  }

  function push(session: Session, event: string, data: unknown): void {
    session.sequence += 1;
    const packet = { op: GatewayOpcodes.Dispatch, t: event, s: session.sequence, d: data };
    session.sent.push(packet);
    if (session.sent.length > REPLAY) session.sent.shift();
    session.send?.(packet);
  }

  return {
    identifies,
    resumes,
    addresses,
    isConnected: () => sessions.size > 0 && sockets.size > 0,
    dispatch(event, data) {
      for (const session of sessions.values()) push(session, event, data);
    },
    reconnect() {
      for (const send of sockets.values()) send({ op: GatewayOpcodes.Reconnect, d: null, s: null, t: null });
    },
    invalidate(isResumable) {
      if (!isResumable) sessions.clear();
      const packet = { op: GatewayOpcodes.InvalidSession, d: isResumable, s: null, t: null };
      for (const send of sockets.values()) send(packet);
    },
    close(code) {
      for (const socket of sockets.keys()) socket.close(code);
    },
    ignoreHeartbeats: (isIgnoring = true) => void (ignoresHeartbeats = isIgnoring),
    stop() {
      for (const socket of sockets.keys()) socket.terminate();
      webSockets.close();
    },
  };
}
