import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';

type Tree = ReadonlyMap<string, string>;

interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

interface PullRequest {
  readonly number: number;
  readonly head: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
}

const treeBody = z.object({
  base_tree: z.string(),
  tree: z.array(
    z.object({ path: z.string(), mode: z.literal('100644'), type: z.literal('blob'), content: z.string() }),
  ),
});
const commitBody = z.object({ message: z.string(), tree: z.string(), parents: z.array(z.string()).length(1) });
const refBody = z.object({ ref: z.string().startsWith('refs/heads/'), sha: z.string() });
const moveBody = z.object({ sha: z.string(), force: z.literal(true) });
const pullBody = z.object({ title: z.string(), body: z.string(), head: z.string(), base: z.literal('main') });
const pullPatch = z.object({ title: z.string(), body: z.string(), state: z.enum(['open', 'closed']) }).partial();

const shaOf = (value: unknown): string => createHash('sha1').update(JSON.stringify(value)).digest('hex');

/** A GitHub with one repository in memory: https://docs.github.com/en/rest. */
export class LoopbackGitHub {
  readonly token = 'ghp_loopback';
  readonly repository = 'fans/hanryu';
  readonly pulls: PullRequest[] = [];
  /** Answers the next request of this method and path with this status. */
  fault: { readonly on: RegExp; readonly status: number } | undefined;
  readonly #trees = new Map<string, Tree>();
  readonly #commits = new Map<string, Commit>();
  readonly #refs = new Map<string, string>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  async open(files: Tree): Promise<string> {
    this.#refs.set('heads/main', this.#commit(files, [], 'first'));
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    // A server that listens on a port has an AddressInfo.
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  /** What somebody else pushes. */
  push(path: string, text: string): void {
    const [files, head] = [this.files('main'), this.#refs.get('heads/main') ?? ''];
    this.#refs.set('heads/main', this.#commit(new Map([...files, [path, text]]), [head], 'by somebody else'));
  }

  /** What the maintainer does with a good pull request. */
  mergePull(number: number): void {
    const pull = this.pulls.find((one) => one.number === number);
    if (pull === undefined) throw new Error(`there is no pull request ${number}`);
    pull.state = 'closed';
    this.#refs.set('heads/main', this.#refs.get(`heads/${pull.head}`) ?? '');
  }

  commits = (branch: string): number => {
    let count = 0;
    for (let at = this.#refs.get(`heads/${branch}`); at !== undefined; at = this.#commits.get(at)?.parents[0])
      count += 1;
    return count;
  };

  files(branch: string): Tree {
    const commit = this.#commits.get(this.#refs.get(`heads/${branch}`) ?? '');
    return this.#trees.get(commit?.tree ?? '') ?? new Map();
  }

  #tree(files: Tree): string {
    const sha = shaOf([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    this.#trees.set(sha, files);
    return sha;
  }

  #commit(files: Tree, parents: readonly string[], message: string): string {
    const commit = { tree: this.#tree(files), parents, message };
    const sha = shaOf([commit, this.#commits.size]);
    this.#commits.set(sha, commit);
    return sha;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const what = `${request.method ?? ''} ${request.url ?? ''}`;
    const send = (status: number, body: unknown): void => {
      const isText = typeof body === 'string';
      response.writeHead(status, {
        'content-type': isText ? 'application/vnd.github.raw; charset=utf-8' : 'application/json',
      });
      response.end(isText ? body : JSON.stringify(body));
    };
    const { fault } = this;
    if (fault?.on.test(what) === true) {
      this.fault = undefined;
      return send(fault.status, { message: 'a planted fault' });
    }
    if (request.headers.authorization !== `token ${this.token}`) return send(401, { message: 'Bad credentials' });
    const answer = this.#route(what, text === '' ? {} : JSON.parse(text));
    if (answer === undefined) send(404, { message: 'Not Found' });
    else send(answer.status ?? 200, answer.body);
  }

  #route(what: string, body: unknown): { readonly status?: number; readonly body: unknown } | undefined {
    const [, method = '', rest = ''] = /^(\w+) \/repos\/fans\/hanryu(.*)$/u.exec(what) ?? [];
    const url = new URL(`http://github${rest || '/'}`);
    const path = decodeURIComponent(url.pathname);
    const after = (prefix: string): string | undefined =>
      path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
    if (method === 'GET' && what.endsWith('/repos/fans/hanryu')) return { body: { default_branch: 'main' } };
    const ref = after('/git/ref/') ?? after('/git/refs/');
    if (ref !== undefined && method === 'GET') {
      const sha = this.#refs.get(ref);
      return sha === undefined ? undefined : { body: { ref: `refs/${ref}`, object: { sha, type: 'commit' } } };
    }
    if (ref !== undefined && method === 'PATCH' && this.#refs.has(ref)) {
      this.#refs.set(ref, moveBody.parse(body).sha);
      return { body: {} };
    }
    const commit = this.#commits.get(after('/git/commits/') ?? '');
    if (commit !== undefined)
      return { body: { tree: { sha: commit.tree }, parents: commit.parents.map((sha) => ({ sha })) } };
    const file = after('/contents/');
    if (file !== undefined) {
      const at = this.#commits.get(url.searchParams.get('ref') ?? '');
      const text = this.#trees.get(at?.tree ?? '')?.get(file);
      return text === undefined ? undefined : { body: text };
    }
    return method === 'POST' ? this.#make(path, body) : this.#pull(method, path, url, body);
  }

  #make(path: string, body: unknown): { readonly status: number; readonly body: unknown } | undefined {
    switch (path) {
      case '/git/trees': {
        const { base_tree: base, tree } = treeBody.parse(body);
        const files = new Map([
          ...(this.#trees.get(base) ?? []),
          ...tree.map(({ path: at, content }) => [at, content] as const),
        ]);
        return { status: 201, body: { sha: this.#tree(files) } };
      }
      case '/git/commits': {
        const { tree, parents, message } = commitBody.parse(body);
        return { status: 201, body: { sha: this.#commit(this.#trees.get(tree) ?? new Map(), parents, message) } };
      }
      case '/git/refs': {
        const { ref, sha } = refBody.parse(body);
        this.#refs.set(ref.slice('refs/'.length), sha);
        return { status: 201, body: {} };
      }
      case '/pulls': {
        const { base: _, ...given } = pullBody.parse(body);
        if (this.pulls.some((one) => one.state === 'open'))
          return { status: 422, body: { message: 'Validation Failed' } };
        const pull: PullRequest = { ...given, number: this.pulls.length + 1, state: 'open' };
        this.pulls.push(pull);
        return { status: 201, body: this.#shown(pull) };
      }
      default:
        return undefined;
    }
  }

  #pull(method: string, path: string, url: URL, body: unknown): { readonly body: unknown } | undefined {
    if (path === '/pulls') {
      const head = url.searchParams.get('head')?.replace('fans:', '');
      return {
        body: this.pulls
          .filter((one) => one.head === head && one.state === url.searchParams.get('state'))
          .map(this.#shown),
      };
    }
    const pull = this.pulls.find((one) => path === `/pulls/${one.number}`);
    if (pull === undefined || method !== 'PATCH') return undefined;
    Object.assign(pull, pullPatch.parse(body));
    return { body: this.#shown(pull) };
  }

  readonly #shown = (pull: PullRequest): object => ({
    ...pull,
    html_url: `https://github.com/fans/hanryu/pull/${pull.number}`,
  });
}
