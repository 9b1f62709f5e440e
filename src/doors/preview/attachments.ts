import { createHash } from 'node:crypto';
import type { BotResponse } from '../../bot/handle-interaction.ts';

type Attachment = BotResponse['files'][number];

/** The files that the bot sent last, each under a short path: a message that comes back with a press must not carry its picture. */
export interface AttachmentStore {
  /** Keeps a file and returns its path. The same content under the same name has the same path. */
  keep(file: Attachment): string;
  find(path: string): Attachment | undefined;
}

/** About 300 of the largest charts (210 KB each); an older picture then shows its description. */
const defaultCapacity = 64 * 2 ** 20;

const pathOf = ({ name, data }: Attachment): string =>
  `/attachments/${createHash('sha256').update(data).digest('base64url').slice(0, 22)}/${encodeURIComponent(name)}`;

/** Evicts the least recently sent files beyond `capacity` bytes, but never the newest one. */
export function createAttachmentStore(capacity = defaultCapacity): AttachmentStore {
  // A Map keeps the order of insertion, so the first entry is the oldest.
  const files = new Map<string, Attachment>();
  let bytes = 0;

  function remove(path: string): void {
    bytes -= files.get(path)?.data.byteLength ?? 0;
    files.delete(path);
  }

  return {
    keep(file) {
      const path = pathOf(file);
      remove(path);
      files.set(path, file);
      bytes += file.data.byteLength;
      for (const oldest of files.keys()) {
        if (bytes <= capacity || oldest === path) break;
        remove(oldest);
      }
      return path;
    },
    find: (path) => files.get(path),
  };
}
