import { OperatorError } from './operator-error.ts';

/** The part with user, password and host: a password with an unencoded ? would end it early. */
function authority(url: string): string {
  const rest = url.slice(url.indexOf('://') + 3);
  const query = rest.indexOf('?');
  return query >= 0 && rest.slice(0, query).includes('@') ? rest.slice(0, query) : rest;
}

/**
 * Refuses a password with a character that has a meaning in an address: the rest of it would be taken for the host, and be
 * printed as such. The sentence shows nothing of the address.
 */
export function checkDatabaseUrl(url: string): string {
  const part = authority(url);
  const [, password] = /^[^:@/]*:(.*)@/su.exec(part) ?? [];
  if (password !== undefined && /[@/:#?\s]/u.test(password))
    throw new OperatorError(
      'STATE_URL has a password with a character that has another meaning there: write @ as %40, / as %2F, : as %3A, # as %23, ? as %3F, and a space as %20.',
    );
  return url;
}
