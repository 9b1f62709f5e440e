import { randomUUID } from 'node:crypto';

/** A unique name beside a file, for its next version while that is being written. */
export const temporaryNameFor = (path: string): string => `${path}.${randomUUID()}.tmp`;

/** Matches the names of files that a crash left half-written. Earlier versions used the process id instead of a UUID. */
export const temporaryName = /^[\w-]+(?:\.[\w-]+)*\.(?:\d+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.tmp$/u;
