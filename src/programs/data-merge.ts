import { join } from 'node:path';
import type { SetAside } from '../catalog/amend/amendment.ts';
import type { Merged } from '../catalog/amend/merge.ts';
import { readTexts } from '../catalog/read.ts';
import { readConfig, type Config } from '../environment/config.ts';
import { loadEnvFile } from '../environment/env-file.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { repositoryRoot } from '../environment/root.ts';
import { replaceFile } from '../files/replace.ts';
import { amendmentsIn, markMerged, settle } from '../moderation/edits/amendments.ts';
import { allEdits } from '../moderation/edits/edits.ts';
import { mergeIntoFolder } from '../moderation/merge/into-folder.ts';
import { mergeIntoPullRequest } from '../moderation/merge/into-pull-request.ts';
import { openStore } from '../state/open-store.ts';
import { readOnlyStore } from '../state/read-only-store.ts';
import type { Store } from '../state/store.ts';
import { StoreUnavailable } from '../state/unavailable.ts';
import { readCommandLine } from './command-line.ts';

const commandLine = {
  program: 'data:merge',
  does: 'Writes the edits that were approved in Discord into data/, or into a pull request where GITHUB_TOKEN and GITHUB_REPOSITORY are set.',
  options: { dry: { type: 'boolean', help: 'says what would change, and changes nothing' } },
} as const;

/** The store that holds the edits and records which of them are merged. */
interface Edits {
  readonly list: Pick<Store, 'list'>;
  /** Undefined while a bot holds the state file: it notes by itself what it finds in its data folder. */
  readonly store: Store | undefined;
  readonly close: () => Promise<void>;
}

async function openEdits({ stateFolder, stateUrl }: Config): Promise<Edits> {
  const folder = stateFolder ?? join(repositoryRoot, 'state');
  try {
    const store = await openStore({ folder, url: stateUrl, onFault: () => undefined });
    return { list: store, store, close: store.close };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    if (stateUrl !== undefined) throw new OperatorError(error.message);
    return { list: await readOnlyStore(folder), store: undefined, close: () => Promise.resolve() };
  }
}

const counted = (count: number): string => `${count} ${count === 1 ? 'edit' : 'edits'}`;

function report(what: string, { files, applied, contained, setAside }: Merged): string {
  return [
    applied.length === 0 ? 'Nothing to merge: the data says everything already.' : `${counted(applied.length)} ${what}`,
    ...[...files.keys()].map((path) => `  data/${path}`),
    ...(contained.length === 0 ? [] : [`${counted(contained.length)} in the data already.`]),
    ...setAside.map(({ id, why }: SetAside) => `Left out (${id}): ${why.en}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** Says what would be written, and writes nothing. */
async function rehearse(folder: string, { list }: Edits): Promise<string> {
  const merged = await mergeIntoFolder(folder, await amendmentsIn(list), () => Promise.resolve());
  return report('would be written to', merged);
}

async function intoFolder(folder: string, { list, store }: Edits, now: Date): Promise<string> {
  const merged = await mergeIntoFolder(folder, await amendmentsIn(list), replaceFile);
  if (store !== undefined) await markMerged(store, merged.applied, now, undefined);
  return report('written to', merged);
}

async function intoPullRequest(
  folder: string,
  github: NonNullable<Config['github']>,
  { list, store }: Edits,
  now: Date,
): Promise<string> {
  // Octokit takes 60 ms to load, and most hosts have no token.
  const { openBase } = await import('../moderation/merge/github.ts');
  const [amendments, edits] = [await amendmentsIn(list), await allEdits(list)];
  const base = await openBase(github);
  const { merged, pull } = await mergeIntoPullRequest(base, await readTexts(folder), amendments, edits);
  if (store !== undefined) {
    await markMerged(store, merged.applied, now, pull?.number);
    // The pull request is rewritten without undone edits, so that merging it cannot bring them back.
    await settle(
      store,
      merged.contained.filter((id) => edits.some((one) => one.state === 'undone' && id.startsWith(one.id))),
    );
  }
  return report(`in pull request ${pull?.url ?? ''}`, merged);
}

const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;

/** The meaning of GitHub's refusal for the person who runs the program. */
function refusal(error: unknown, { repository, api }: NonNullable<Config['github']>): unknown {
  const status = statusOf(error);
  if (status === undefined) return error;
  const hints: Readonly<Record<number, string>> = {
    401: 'GITHUB_TOKEN is not valid',
    403: 'GITHUB_TOKEN may not do this: it needs write access to contents and pull requests',
    404: `there is no repository ${repository}, or GITHUB_TOKEN does not reach it`,
  };
  const text = error instanceof Error ? error.message : '';
  // Octokit gives a failed connection the status 500, and no response.
  const isAnswered = error instanceof Error && 'response' in error && error.response !== undefined;
  const what = isAnswered ? (hints[status] ?? `GitHub answered ${status}`) : `${api} cannot be reached`;
  return new OperatorError(`${what}: ${text}. Nothing was lost; run it again.`);
}

const merge = async (folder: string, edits: Edits, { github }: Config, now: Date): Promise<string> =>
  github === undefined
    ? intoFolder(folder, edits, now)
    : intoPullRequest(folder, github, edits, now).catch((error: unknown) => {
        throw refusal(error, github);
      });

/** Writes approved edits back to git. It can be stopped and started at any time: what is done is recognised. */
export async function run(args: readonly string[] = [], now: Date = new Date()): Promise<void> {
  const given = readCommandLine(commandLine, args);
  if (given === undefined) return;
  loadEnvFile(join(repositoryRoot, '.env'));
  const config = readConfig(process.env);
  const folder = config.dataFolder ?? join(repositoryRoot, 'data');
  const edits = await openEdits(config);
  try {
    if (given.options.dry === true) {
      process.stdout.write(await rehearse(folder, edits));
      return;
    }
    process.stdout.write(await merge(folder, edits, config, now));
    if (edits.store === undefined)
      process.stdout.write('The bot is running; it notes by itself what its data folder contains.\n');
  } finally {
    await edits.close();
  }
}
