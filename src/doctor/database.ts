import pg from 'pg';
import { newerThanKnown } from '../state/postgres/schema.ts';
import { codeOf, good, mend, type Finding } from './finding.ts';

const patience = 5_000;

/** https://www.postgresql.org/docs/current/errcodes-appendix.html, and the codes of the network. */
const cures: Readonly<Record<string, string>> = {
  '28P01': 'The password in STATE_URL is wrong.',
  '28000':
    'The server refuses this user: check the user in STATE_URL, and whether it asks for TLS (?sslmode=verify-full).',
  '3D000': 'The database that STATE_URL names is not there: create it.',
  '53300': 'The server has no connection left: raise max_connections, or close other programs.',
  ENOTFOUND: 'The host name in STATE_URL is not known here.',
  ECONNREFUSED: 'Nothing answers at the host and port of STATE_URL: is PostgreSQL running, and does it listen there?',
};

/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const certificateCodes =
  /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|CERT_|ERR_TLS_CERT_ALTNAME_INVALID)/u;

const certificateCure =
  "The server's certificate cannot be verified for this host name: write ?sslmode=verify-full&sslrootcert=FILE with the certificate of your provider, or ?sslmode=no-verify if you trust the network between.";

/** Advice for an error code of Node, TLS or PostgreSQL. */
export const todoFor = (code: string): string =>
  (certificateCodes.test(code) ? certificateCure : cures[code]) ??
  'Check host, port, user, password and database of STATE_URL, and the firewall between.';

/**
 * Checks whether PostgreSQL lets us connect and create our table. Never shows the address, which holds the password.
 */
export async function checkDatabase(url: string): Promise<Finding> {
  if (!/^postgres(?:ql)?:\/\/./u.test(url))
    return mend(
      'STATE_URL',
      'it is no address of PostgreSQL',
      'Write it as postgres://USER:PASSWORD@HOST:5432/DATABASE.',
    );
  let client: pg.Client | undefined;
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience, query_timeout: patience });
    // Without a listener, a connection that breaks later would end the process.
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query<{ version: string; may: boolean | null }>(
      "select current_setting('server_version') as version, has_schema_privilege(current_schema(), 'CREATE') as may",
    );
    const [row] = rows;
    const newer = await newerThanKnown(client);
    if (newer !== undefined) return mend('STATE_URL', 'a newer Hanryu wrote this database', newer);
    return row?.may === true
      ? good('STATE_URL', `PostgreSQL ${row.version} answers`)
      : mend('STATE_URL', 'PostgreSQL answers, but lets us make no table', 'Grant CREATE on the schema to this user.');
  } catch (error) {
    const code = codeOf(error);
    return mend('STATE_URL', `PostgreSQL cannot be used (${code})`, todoFor(code));
  } finally {
    await client?.end().catch(() => undefined);
  }
}
