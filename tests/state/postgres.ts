import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once as nextEvent } from 'node:events';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { errorCode } from '../../src/files/error-code.ts';
import { repositoryRoot } from '../../src/environment/root.ts';
import { once } from '../../src/search/once.ts';

/** `$POSTGRES_BIN`, or the newest version that Debian installed; undefined if there is none. */
function findBinaries(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return [process.env['POSTGRES_BIN'] ?? '', ...versions.map((version) => join(debian, version, 'bin'))].find(
    (folder) => folder !== '' && existsSync(join(folder, 'initdb')),
  );
}

const binaries = findBinaries();
export const hasPostgres = binaries !== undefined;

if (!hasPostgres) {
  const what = 'No PostgreSQL was found ($POSTGRES_BIN, /usr/lib/postgresql/*/bin/initdb)';
  // In CI, a skipped test would look like a passed one.
  if (process.env['CI'] !== undefined) throw new Error(`${what}, and in CI its tests must run.`);
  console.warn(`\n${'!'.repeat(90)}\n${what}:\nTHE TESTS OF THE POSTGRESQL STORE WERE LEFT OUT.\n${'!'.repeat(90)}\n`);
}

/** The environment variable that names the folder of this run's servers. */
export const serversFolder = 'HANRYU_TEST_SERVERS';

export interface Cluster {
  readonly url: string;
  /** The URL of a new, empty database. */
  newDatabase(): string;
  /** Restarts as after a power cut: without waiting for clients, and with a replay of the log. */
  restartInTheMiddle(): Promise<void>;
  /** Stops every process of the server where it stands, as a host does that is out of memory; undone by the function. */
  freeze(): () => void;
  stop(): void;
}

const isRoot = process.getuid?.() === 0;

const idOf = (what: string): number => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' }));

/** PostgreSQL refuses to run as root, so Debian's postgres user runs it. */
function commandOf(name: string, args: readonly string[]): [command: string, args: readonly string[]] {
  const path = join(binaries ?? '', name);
  return isRoot ? ['runuser', ['-u', 'postgres', '--', path, ...args]] : [path, args];
}

function runBinary(name: string, args: readonly string[]): void {
  const [command, all] = commandOf(name, args);
  // The server outlives pg_ctl and would keep its pipes open, so its output is ignored.
  const ended = spawnSync(command, all, { stdio: 'ignore', cwd: tmpdir() });
  if (ended.status !== 0) throw new Error(`${name} failed (${ended.status ?? ended.signal ?? ended.error?.message})`);
}

/** `cp -a` keeps the owner, without whom PostgreSQL refuses the folder. */
const copyFolder = (from: string, to: string): void => void execFileSync('cp', ['-a', from, to]);

const initialised = join(
  repositoryRoot,
  'node_modules/.cache/hanryu-tests',
  `initdb${(binaries ?? '').replaceAll('/', '-')}`,
);

/** What initdb makes is kept from run to run: it takes a second of processor time, and a copy of it a tenth. */
function initialise(data: string): void {
  if (existsSync(initialised)) {
    copyFolder(initialised, data);
    return;
  }
  const settings = ['--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--wal-segsize=1', '--no-sync'];
  runBinary('initdb', ['-D', data, '-U', 'postgres', ...settings]);
  // Several workers may get here at the same time: the first whole copy wins.
  const copy = `${initialised}.${process.pid}-${threadId}`;
  mkdirSync(dirname(copy), { recursive: true });
  copyFolder(data, copy);
  try {
    renameSync(copy, initialised);
  } catch {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Signals a process, unless it has ended meanwhile: PostgreSQL ends the process of a connection with the connection. */
export function signalIfAlive(id: number, signal: 'SIGSTOP' | 'SIGCONT'): void {
  try {
    process.kill(id, signal);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}

/** Stops the servers that run in a folder. */
export function stopClusters(folder: string): void {
  for (const name of readdirSync(folder)) {
    const data = join(folder, name, 'data');
    if (existsSync(join(data, 'postmaster.pid'))) runBinary('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
  }
}

/** A private server on a Unix socket in a temporary folder. It touches nothing else on this computer. */
export function startCluster(): Cluster {
  const folder = mkdtempSync(join(process.env[serversFolder] ?? tmpdir(), 'pg-'));
  if (isRoot) {
    chownSync(folder, idOf('-u'), idOf('-g'));
  }
  const data = join(folder, 'data');
  initialise(data);
  // A killed server needs no syncing: what it wrote is the kernel's. Only a power cut would lose it.
  const options = `-c fsync=off -c listen_addresses= -c unix_socket_directories=${folder} -c max_connections=60`;
  const controlled = ['-D', data, '-w', '-t', '30', '-l', join(folder, 'log')];
  const control = (...args: readonly string[]): void => runBinary('pg_ctl', [...controlled, ...args]);
  control('-o', options, 'start');
  const urlOf = (database: string): string => `postgres://postgres@/${database}?host=${folder}`;
  let made = 0;
  return {
    url: urlOf('postgres'),
    newDatabase: () => {
      const name = `test_${(made += 1)}`;
      runBinary('createdb', ['-h', folder, '-U', 'postgres', name]);
      return urlOf(name);
    },
    restartInTheMiddle: async () => {
      const [command, all] = commandOf('pg_ctl', [...controlled, '-m', 'immediate', '-o', options, 'restart']);
      const [code] = (await nextEvent(spawn(command, all, { stdio: 'ignore', cwd: tmpdir() }), 'close')) as [number];
      if (code !== 0) throw new Error(`pg_ctl restart failed (${code})`);
    },
    freeze: () => {
      const [main = ''] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
      // First the one that starts the others: then no further ones begin.
      signalIfAlive(Number(main), 'SIGSTOP');
      const children = readFileSync(`/proc/${main}/task/${main}/children`, 'utf8').split(' ');
      const all = [main, ...children].filter((id) => id.trim() !== '').map(Number);
      for (const id of all) signalIfAlive(id, 'SIGSTOP');
      return () => {
        for (const id of all) signalIfAlive(id, 'SIGCONT');
      };
    },
    stop: () => {
      control('-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server of this worker. Starting one takes longer than many a test file, so tests/stop-servers.ts ends it. */
export const workersCluster = once(startCluster);
