import { Octokit } from '@octokit/core';

/** The branch of the pull request, rewritten each time from the newest state of the repository. */
const branch = 'hanryu/edits';

export interface GitHubOptions {
  readonly token: string;
  /** owner/name */
  readonly repository: string;
  readonly api: string;
}

interface Proposal {
  /** New texts by path in the repository. */
  readonly files: ReadonlyMap<string, string>;
  readonly title: string;
  readonly body: string;
}

export interface Pull {
  readonly number: number;
  readonly url: string;
}

/** The repository as it was at one commit. */
export interface GitHubBase {
  /** The text of a file; undefined if there is none. */
  readonly readFile: (path: string) => Promise<string | undefined>;
  /** Opens the pull request, or brings an open one up to date. */
  readonly propose: (proposal: Proposal) => Promise<Pull>;
  /** Closes the pull request if one is open. */
  readonly withdraw: () => Promise<void>;
}

const patience = 30_000;

const isMissing = (error: unknown): boolean => error instanceof Error && 'status' in error && error.status === 404;

/** The value, or undefined where GitHub has nothing of that name. */
async function ifThere<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

interface Repository {
  readonly octokit: Octokit;
  readonly at: { readonly owner: string; readonly repo: string };
}

function repositoryAt({ token, repository, api }: GitHubOptions): Repository {
  const [owner = '', repo = ''] = repository.split('/');
  const octokit = new Octokit({ auth: token, baseUrl: api.replace(/\/+$/u, ''), userAgent: 'hanryu data:merge' });
  octokit.hook.before('request', (options) => {
    options.request.signal = AbortSignal.timeout(patience);
  });
  return { octokit, at: { owner, repo } };
}

const refOf = ({ octokit, at }: Repository, name: string) =>
  octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...at, ref: `heads/${name}` });

const commitOf = ({ octokit, at }: Repository, sha: string) =>
  octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...at, commit_sha: sha });

/** The text of a file at a commit; undefined if there is none. */
async function textAt({ octokit, at }: Repository, path: string, ref: string): Promise<string | undefined> {
  const answer = await ifThere(
    octokit.request('GET /repos/{owner}/{repo}/contents/{path}', { ...at, path, ref, mediaType: { format: 'raw' } }),
  );
  // In its raw form, a file comes as text; Octokit's types know only the other form.
  const text: unknown = answer?.data;
  return typeof text === 'string' ? text : undefined;
}

async function writeTree({ octokit, at }: Repository, base: string, files: Proposal['files']): Promise<string> {
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
    ...at,
    base_tree: base,
    tree: [...files].map(([path, content]) => ({ path, mode: '100644' as const, type: 'blob' as const, content })),
  });
  return data.sha;
}

/** Points the branch at a commit with the tree on top of its parent; does nothing if it has one already. */
async function moveBranch(
  repository: Repository,
  commit: { readonly tree: string; readonly parent: string; readonly message: string },
): Promise<void> {
  const { octokit, at } = repository;
  const { tree, parent, message } = commit;
  const sha = (await ifThere(refOf(repository, branch)))?.data.object.sha;
  const now = sha === undefined ? undefined : (await commitOf(repository, sha)).data;
  if (now?.tree.sha === tree && now.parents.some((one) => one.sha === parent)) return;
  const { data: made } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
    ...at,
    message,
    tree,
    parents: [parent],
  });
  if (sha === undefined)
    await octokit.request('POST /repos/{owner}/{repo}/git/refs', { ...at, ref: `refs/heads/${branch}`, sha: made.sha });
  else
    await octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
      ...at,
      ref: `heads/${branch}`,
      sha: made.sha,
      force: true,
    });
}

/** The number of the open pull request of the branch. */
async function openPull({ octokit, at }: Repository): Promise<number | undefined> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls', {
    ...at,
    head: `${at.owner}:${branch}`,
    state: 'open',
  });
  return data[0]?.number;
}

async function writePull(
  repository: Repository,
  pull: { readonly base: string; readonly title: string; readonly body: string },
): Promise<Pull> {
  const { octokit, at } = repository;
  const { base, title, body } = pull;
  const known = await openPull(repository);
  const { data } =
    known === undefined
      ? await octokit.request('POST /repos/{owner}/{repo}/pulls', { ...at, head: branch, base, title, body })
      : await octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
          ...at,
          pull_number: known,
          title,
          body,
        });
  return { number: data.number, url: data.html_url };
}

/** Opens the default branch of a repository. Rejects with Octokit's RequestError if GitHub refuses. */
export async function openBase(options: GitHubOptions): Promise<GitHubBase> {
  const repository = repositoryAt(options);
  const { octokit, at } = repository;
  const { data: about } = await octokit.request('GET /repos/{owner}/{repo}', at);
  const base = about.default_branch;
  const parent = (await refOf(repository, base)).data.object.sha;
  const baseTree = (await commitOf(repository, parent)).data.tree.sha;
  return {
    readFile: (path) => textAt(repository, path, parent),
    async propose({ files, title, body }) {
      const tree = await writeTree(repository, baseTree, files);
      await moveBranch(repository, { tree, parent, message: `${title}\n\n${body}` });
      return writePull(repository, { base, title, body });
    },
    async withdraw() {
      const known = await openPull(repository);
      if (known === undefined) return;
      await octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...at,
        pull_number: known,
        state: 'closed',
      });
    },
  };
}
