import type { BotResponse } from '../../bot/handle-interaction.ts';

export interface Encoded {
  readonly contentType: string;
  readonly body: Buffer;
}

/**
 * Encodes a response for Discord: as JSON, or with files as a form of `payload_json` and `files[n]`
 * (https://discord.com/developers/docs/reference#uploading-files).
 */
export async function encode({ response, files }: BotResponse): Promise<Encoded> {
  const json = JSON.stringify(response);
  if (files.length === 0) return { contentType: 'application/json; charset=utf-8', body: Buffer.from(json) };
  const form = new FormData();
  form.set('payload_json', json);
  for (const [index, { name, contentType, data }] of files.entries())
    form.set(`files[${index}]`, new Blob([new Uint8Array(data)], { type: contentType }), name);
  // fetch's Response serialises the form and chooses a boundary that occurs in none of the files.
  const written = new Response(form);
  return {
    contentType: written.headers.get('content-type') ?? '',
    body: Buffer.from(await written.arrayBuffer()),
  };
}
