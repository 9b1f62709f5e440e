import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { BotResponse, HandleInteraction } from '../../bot/handle-interaction.ts';
import type { NextDigest } from '../../bot/digests/next-digest.ts';
import { readInteraction } from '../incoming.ts';
import { serve } from '../listening.ts';
import { createAttachmentStore, type AttachmentStore } from './attachments.ts';
import { addressIn } from './address.ts';
import { pageFiles } from './page-files.ts';
import { receivePost } from './receive.ts';
import { refuseHost } from './request.ts';
import { refuse, send, sendJson } from './send.ts';

export interface PreviewOptions {
  readonly answer: HandleInteraction;
  /** The commands as they are registered; asked at every load of the page. */
  readonly payloads: () => readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly nextDigest: NextDigest;
  /** 0 picks any free port. */
  readonly port: number;
}

export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

/** A response for the page, with the address of each file where Discord would name its CDN. */
function withAddresses(
  { response, files, deletesMessage, later }: BotResponse,
  origin: string,
  attachments: AttachmentStore,
) {
  return {
    response,
    ...(deletesMessage === true ? { deletesMessage } : {}),
    ...(later === undefined ? {} : { later }),
    files: files.map((file) => ({
      name: file.name,
      description: file.description,
      contentType: file.contentType,
      size: file.data.byteLength,
      url: `${origin}${attachments.keep(file)}`,
    })),
  };
}

const originOf = ({ headers }: IncomingMessage): string => `http://${headers.host ?? ''}`;

/** The web preview: a page that looks like Discord, for this computer only, without a token or a network. */
export async function startPreview({ answer, payloads, nextDigest, port }: PreviewOptions): Promise<Preview> {
  const files = await pageFiles();
  const attachments = createAttachmentStore();

  async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await receivePost(request, response);
    if (body === undefined) return undefined;
    const interaction = readInteraction(body);
    if (interaction === undefined) return refuse(response, { status: 400, reason: 'This is not an interaction.' });
    return sendJson(response, 200, withAddresses(await answer(interaction), originOf(request), attachments));
  }

  async function showFollowMessage(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await receivePost(request, response);
    if (body === undefined) return undefined;
    const to = addressIn(body);
    if (to === undefined) return refuse(response, { status: 400, reason: 'This is not an address.' });
    const digest = await nextDigest(to);
    if (digest === undefined) return sendJson(response, 200, null);
    return sendJson(response, 200, { ...withAddresses(digest, originOf(request), attachments), at: digest.at });
  }

  function read(path: string, response: ServerResponse): void {
    const file = files.get(path);
    if (file !== undefined) return send(response, 200, file);
    if (path === '/commands') return sendJson(response, 200, payloads());
    const attachment = attachments.find(path);
    // The path holds a digest of the content, so the browser may keep it.
    if (attachment !== undefined)
      return send(
        response,
        200,
        { contentType: attachment.contentType, content: attachment.data },
        'private, max-age=86400, immutable',
      );
    return refuse(response, { status: 404, reason: 'There is nothing here.' });
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = refuseHost(request);
    if (refusal !== undefined) return refuse(response, refusal);
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (request.method === 'GET' || request.method === 'HEAD') return read(path, response);
    if (request.method === 'POST' && path === '/interactions') return interact(request, response);
    if (request.method === 'POST' && path === '/follow-message') return showFollowMessage(request, response);
    return refuse(response, { status: 404, reason: 'There is nothing here.' });
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // The router never rejects, so either the client went away or this door is at fault.
      if (response.headersSent || response.destroyed) response.destroy();
      else refuse(response, { status: 500, reason: error instanceof Error ? error.message : 'unknown' });
    });
  });
  const serving = await serve(server, { port, host: '127.0.0.1', variable: 'PORT' });
  return { url: `http://127.0.0.1:${serving.port}/`, close: () => serving.close() };
}
