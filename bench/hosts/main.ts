import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '../../src/environment/root.ts';
import buildOnce from '../../tests/build-once.ts';
import { startDiscord, type LoopbackDiscord } from '../../tests/discord/server.ts';
import { hostsCopy } from '../../tests/hosts/copy.ts';
import { genericStartup, openPanel } from '../../tests/hosts/panel.ts';
import { onDiscord, readyLine, start } from '../../tests/hosts/start.ts';
import { anonymousMegabytes } from '../../tests/hosts/surroundings.ts';
import { nodeOf, tsxProgram, versionOf } from './programs.ts';

const served = ['20', '22', '24', '26'];
const refused = ['14', '18'];
const small = '--max-old-space-size=96 --max-semi-space-size=1';

interface Line {
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Panels send SIGINT to the whole group, others SIGTERM to the process. */
  readonly isPanel?: true;
  /** The started process is a wrapper and not the bot, so its memory is not reported. */
  readonly isWrapped?: true;
}

const cells = (...columns: (string | number)[]): void =>
  void process.stdout.write(`| ${columns.map(String).join(' | ')} |\n`);

/** Runs a start line until the bot is ready, waits a second, stops the bot as the host does, and prints a row. */
async function measure(
  discord: LoopbackDiscord,
  version: string,
  { name, command, cwd, env, isPanel, isWrapped }: Line,
): Promise<void> {
  const state = await mkdtemp(join(tmpdir(), 'hanryu-state-'));
  const began = performance.now();
  const bot = start(command, { cwd, env: { NODE_ENV: 'production', ...onDiscord(discord, state), ...env } });
  try {
    await bot.says(readyLine);
    const ready = performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const megabytes = isWrapped === true ? '' : anonymousMegabytes(bot.pid).toFixed(0);
    const asked = performance.now();
    if (isPanel === true) bot.signalGroup('SIGINT');
    else bot.signal('SIGTERM');
    const { code } = await bot.ended;
    cells(version, name, ready.toFixed(0), megabytes, (performance.now() - asked).toFixed(0), String(code));
  } catch (error) {
    cells(
      version,
      name,
      `NOT READY: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
      '',
      '',
      '',
    );
    process.exitCode = 1;
  } finally {
    await rm(state, { recursive: true, force: true });
  }
}

/** Runs every start line on every supported Node against the loopback Discord; then shows what an old Node prints. */
export async function run(): Promise<void> {
  // Node 20 strips no types; a host has dist/ from a release or a build elsewhere.
  buildOnce();
  const [discord, copy, tsx] = await Promise.all([startDiscord(), hostsCopy(), tsxProgram()]);
  cells('Node', 'start line', 'ready, ms', 'held, MB', 'stopped, ms', 'exit code');
  cells(...Array.from({ length: 6 }, () => '---'));
  for (const wanted of served) {
    const node = await nodeOf(wanted);
    const version = await versionOf(node);
    const PATH = `${dirname(node)}:${process.env['PATH'] ?? ''}`;
    const panel = await openPanel(genericStartup, { node, tsx });
    const here = { cwd: repositoryRoot, env: { PATH } };
    const lines: Line[] = [
      { name: 'node index.js', command: [node, 'index.js'], ...here },
      {
        name: 'the same, small plan',
        command: [node, 'index.js'],
        cwd: repositoryRoot,
        env: { PATH, NODE_OPTIONS: small },
      },
      { name: 'the same, packages of production', command: [node, 'index.js'], cwd: copy.folder, env: { PATH } },
      { name: 'bash -c (Procfile, Railway, Fly, Render)', command: ['bash', '-c', 'node index.js'], ...here },
      { name: 'tsx index.js', command: [tsx, 'index.js'], ...here, isWrapped: true },
      {
        name: 'the generic egg, verbatim',
        command: panel.command,
        cwd: repositoryRoot,
        env: { ...panel.env, PATH: `${dirname(node)}:${panel.env['PATH'] ?? ''}` },
        isPanel: true,
        isWrapped: true,
      },
    ];
    for (const line of lines) await measure(discord, version, line);
    await panel.remove();
  }
  for (const wanted of refused) {
    const node = await nodeOf(wanted);
    const { code, err } = await start([node, 'index.js'], { cwd: repositoryRoot }).ended;
    process.stdout.write(`\nNode ${await versionOf(node)}, exit code ${code}: ${err.trim()}\n`);
  }
  await copy.remove();
  await discord.close();
}
