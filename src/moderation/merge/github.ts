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

/** Opens the default branch of a repository. Rejects with Octokit's RequestError if GitHub refuses. */
export async function openBase({ token, repository, api }: GitHubOptions): Promise<GitHubBase> {
  const [owner = '', repo = ''] = repository.split('/');
  const octokit = new Octokit({ auth: token, baseUrl: api.replace(/\/+$/u, ''), userAgent: 'hanryu data:merge' });
  octokit.hook.before('request', (options) => {
    options.request.signal = AbortSignal.timeout(patience);
  });
  const at = { owner, repo };
  const { data: about } = await octokit.request('GET /repos/{owner}/{repo}', at);
  const base = about.default_branch;
  const refOf = (name: string) =>
    octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...at, ref: `heads/${name}` });
  const commitOf = (sha: string) =>
    octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...at, commit_sha: sha });
  const baseSha = (await refOf(base)).data.object.sha;
  const baseTree = (await commitOf(baseSha)).data.tree.sha;

  /** Points the branch at a commit with the tree on top of the base; does nothing if it has one already. */
  async function moveBranch(tree: string, message: string): Promise<void> {
    const sha = (await ifThere(refOf(branch)))?.data.object.sha;
    const now = sha === undefined ? undefined : (await commitOf(sha)).data;
    if (now?.tree.sha === tree && now.parents.some((parent) => parent.sha === baseSha)) return;
    const { data: made } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
      ...at,
      message,
      tree,
      parents: [baseSha],
    });
    if (sha === undefined)
      await octokit.request('POST /repos/{owner}/{repo}/git/refs', {
        ...at,
        ref: `refs/heads/${branch}`,
        sha: made.sha,
      });
    else
      await octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
        ...at,
        ref: `heads/${branch}`,
        sha: made.sha,
        force: true,
      });
  }

  async function openPull(): Promise<number | undefined> {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls', {
      ...at,
      head: `${owner}:${branch}`,
      state: 'open',
    });
    return data[0]?.number;
  }

  return {
    async readFile(path) {
      const answer = await ifThere(
        octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
          ...at,
          path,
          ref: baseSha,
          mediaType: { format: 'raw' },
        }),
      );
      // In its raw form, a file comes as text; Octokit's types know only the other form.
      const text: unknown = answer?.data;
      return typeof text === 'string' ? text : undefined;
    },
    async propose({ files, title, body }) {
      const { data: tree } = await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
        ...at,
        base_tree: baseTree,
        tree: [...files].map(([path, content]) => ({ path, mode: '100644' as const, type: 'blob' as const, content })),
      });
      await moveBranch(tree.sha, `${title}\n\n${body}`);
      const known = await openPull();
      const { data: pull } =
        known === undefined
          ? await octokit.request('POST /repos/{owner}/{repo}/pulls', { ...at, head: branch, base, title, body })
          : await octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
              ...at,
              pull_number: known,
              title,
              body,
            });
      return { number: pull.number, url: pull.html_url };
    },
    async withdraw() {
      const known = await openPull();
      if (known !== undefined)
        await octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
          ...at,
          pull_number: known,
          state: 'closed',
        });
    },
  };
}
