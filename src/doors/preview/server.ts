import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Answer, Answered } from '../../bot/bot.ts';
import { readBody, readInteraction } from '../incoming.ts';
import { serve } from '../listening.ts';
import { createAttachmentStore, type AttachmentStore } from './attachments.ts';
import { pageFiles } from './page-files.ts';
import { bodyLimit, refuseHost, refusePost } from './request.ts';
import { refuse, send, sendJson } from './send.ts';

export interface PreviewOptions {
  readonly answer: Answer;
  /** The commands as they are registered; asked at every load of the page. */
  readonly payloads: () => readonly RESTPostAPIApplicationCommandsJSONBody[];
  /** 0 takes any free one. */
  readonly port: number;
}

export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

/** A response for the page, with the address of each file where Discord would name its CDN. */
function withAddresses({ response, files }: Answered, origin: string, attachments: AttachmentStore): unknown {
  return {
    response,
    files: files.map((file) => ({
      name: file.name,
      description: file.description,
      contentType: file.contentType,
      size: file.data.byteLength,
      url: `${origin}${attachments.keep(file)}`,
    })),
  };
}

/** The body of a POST from our own page; undefined after a refusal was sent. */
async function bodyOf(request: IncomingMessage, response: ServerResponse): Promise<string | undefined> {
  const refusal = refusePost(request);
  if (refusal !== undefined) {
    refuse(response, refusal);
    return undefined;
  }
  const body = await readBody(request, bodyLimit);
  if (body === undefined) {
    // The rest of the body is not read: the connection cannot be used again.
    response.setHeader('connection', 'close');
    refuse(response, { status: 413, reason: `A request may be ${bodyLimit / 1024} KB long at most.` });
  }
  return body?.toString('utf8');
}

/** The web preview: a page that looks like Discord, for this computer only, without a token or a network. */
export async function startPreview({ answer, payloads, port }: PreviewOptions): Promise<Preview> {
  const files = await pageFiles();
  const attachments = createAttachmentStore();

  async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request, response);
    if (body === undefined) return undefined;
    const interaction = readInteraction(body);
    if (interaction === undefined) return refuse(response, { status: 400, reason: 'This is not an interaction.' });
    const origin = `http://${request.headers.host ?? ''}`;
    return sendJson(response, 200, withAddresses(await answer(interaction), origin, attachments));
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
  return { url: `http://127.0.0.1:${serving.port}/`, close: serving.close };
}
