import { isObject, type JsonObject } from '../validate/json.ts';
import type { Upload } from '../validate/rules/attachments.ts';
import type { Violation } from '../validate/violation.ts';

export interface UploadedFile extends Upload {
  readonly type: string;
  readonly data: Buffer;
}

/** What the bot asked of the REST API, and what it got. */
export interface Request {
  readonly method: string;
  /** Without `/api/v10`. */
  readonly path: string;
  /** As in Discord's description: `/channels/{channel_id}/messages`. */
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  readonly receivedAt: number;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RecordedRequest extends Request {
  violations: readonly Violation[];
  answer?: Answer;
}

export function parameter({ parameters, template }: Request, name: string): string {
  const value = parameters[name];
  if (value === undefined) throw new Error(`${template} has no {${name}}`);
  return value;
}

export async function readBody(raw: Buffer, contentType = ''): Promise<{ body: unknown; files: UploadedFile[] }> {
  if (raw.length === 0) return { body: undefined, files: [] };
  if (!contentType.startsWith('multipart/')) return { body: JSON.parse(raw.toString()), files: [] };
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': contentType } }).formData();
  const files: UploadedFile[] = [];
  const body: JsonObject = {};
  for (const [key, value] of form) {
    if (typeof value !== 'string') {
      const data = Buffer.from(await value.arrayBuffer());
      files.push({ name: value.name, size: data.length, type: value.type, data });
    } else if (key === 'payload_json') {
      const parsed: unknown = JSON.parse(value);
      if (isObject(parsed)) Object.assign(body, parsed);
    } else {
      body[key] = value;
    }
  }
  return { body, files };
}
