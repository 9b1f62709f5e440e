import { accessSync, constants } from 'node:fs';
import { OperatorError } from './operator-error.ts';

/** The part with user, password and host: a password with an unencoded ? would end it early. */
function authority(url: string): string {
  const rest = url.slice(url.indexOf('://') + 3);
  const query = rest.indexOf('?');
  return query >= 0 && rest.slice(0, query).includes('@') ? rest.slice(0, query) : rest;
}

/** The address as pg reads it: one of a Unix socket has no host. Undefined if pg could not read it. */
function addressOf(url: string): URL | undefined {
  for (const text of [url, url.replace('@/', '@localhost/')])
    if (URL.canParse(text, 'postgres://base')) return new URL(text, 'postgres://base');
  return undefined;
}

/**
 * With a % that begins no escape, pg takes every escape of the address for plain text, so that a good password is another
 * one; one that is not UTF-8 it refuses only when it connects.
 */
function checkEscapes(url: string): void {
  try {
    decodeURIComponent(url);
  } catch {
    throw new OperatorError(
      'STATE_URL has a % that begins no escape of UTF-8 (such as %40 for @): write % itself as %25.',
    );
  }
}

/** What pg knows for these parameters. It takes an unknown sslmode for verify-full, and ssl=false for true. */
const words = {
  sslmode: ['disable', 'prefer', 'require', 'verify-ca', 'verify-full', 'no-verify'],
  ssl: ['true', '1', '0', 'no-verify'],
  sslnegotiation: ['postgres', 'direct'],
  uselibpqcompat: ['true', 'false'],
} as const;

function checkWords(parameters: URLSearchParams): void {
  for (const [name, known] of Object.entries(words))
    for (const value of parameters.getAll(name))
      if (!known.some((word) => word === value))
        throw new OperatorError(
          `STATE_URL has ${name}=${value}, which PostgreSQL's driver does not know: it is ${known.slice(0, -1).join(', ')} or ${known.at(-1)}.`,
        );
}

/** The parameters of an address that name files, which pg reads without a word about whose they are. */
const files = ['sslrootcert', 'sslcert', 'sslkey'] as const;

function checkFile(name: string, path: string | null): void {
  if (path === null || path === '') return;
  try {
    accessSync(path, constants.R_OK);
  } catch {
    throw new OperatorError(`STATE_URL names the file ${path} (${name}), which is not there or cannot be read.`);
  }
}

/**
 * Refuses a password with a character that has a meaning in an address: the rest of it would be taken for the host, and be
 * printed as such. Refuses an address that pg cannot read, too. The sentence shows nothing of the address.
 */
export function checkDatabaseUrl(url: string): string {
  const part = authority(url);
  const [, password] = /^[^:@/]*:(.*)@/su.exec(part) ?? [];
  if (password !== undefined && /[@/:#?\s]/u.test(password))
    throw new OperatorError(
      'STATE_URL has a password with a character that has another meaning there: write @ as %40, / as %2F, : as %3A, # as %23, ? as %3F, and a space as %20.',
    );
  const address = addressOf(url);
  if (address === undefined)
    throw new OperatorError(
      'STATE_URL is no address: it is postgres://user:password@host:5432/database, with a port from 1 to 65535.',
    );
  checkEscapes(url);
  checkWords(address.searchParams);
  for (const name of files) checkFile(name, address.searchParams.get(name));
  return url;
}
