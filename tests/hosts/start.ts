import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../../src/environment/root.ts';
import type { LoopbackDiscord } from '../discord/server.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly pid: number;
  /** Resolves when the output holds the text so often; rejects when the process ends before. */
  says(text: string, times?: number): Promise<string>;
  /** What it has said so far, errors included. */
  said(): string;
  /** The ids of the processes that it started, on Linux only. */
  children(): readonly number[];
  signal(signal: NodeJS.Signals): void;
  /** As a panel does it: every process that the line started gets the signal. */
  signalGroup(signal: NodeJS.Signals): void;
  readonly ended: Promise<Ended>;
}

export interface StartOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What it reads from standard input. */
  readonly input?: string;
}

/** Starts a command as a host does: in a process group of its own, with nothing in the environment but PATH and what is given. */
export function start([command = '', ...args]: readonly string[], { cwd, env = {}, input }: StartOptions): Started {
  const child = spawn(command, args, {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    detached: true,
    // Not a pipe: a bash whose input is one takes itself for a remote login, and reads the profile of its user.
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.end(input);
  const { pid = 0 } = child;
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
  return {
    pid,
    says: (text, times = 1) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if ((out + err).split(text).length > times) resolve(out);
        };
        look();
        child.stdout?.on('data', look);
        child.stderr?.on('data', look);
        ended.then(() => reject(new Error(`ended without saying "${text}": ${out}${err}`)), reject);
      }),
    said: () => out + err,
    children: () => {
      const file = `/proc/${pid}/task/${pid}/children`;
      return existsSync(file) ? readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number) : [];
    },
    signal: (signal) => child.kill(signal),
    signalGroup: (signal) => process.kill(-pid, signal),
    ended,
  };
}

/** Starts the bot, or one of its programs, from elsewhere. */
export const startBot = (args: readonly string[], env: StartOptions['env'], input?: string): Started =>
  start(['node', join(repositoryRoot, 'index.js'), ...args], {
    cwd: tmpdir(),
    env: { ...env },
    ...(input === undefined ? {} : { input }),
  });

/** What a bot in another process needs to live on the loopback Discord. */
export const onDiscord = (discord: LoopbackDiscord, stateFolder: string): Record<string, string> => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_API: discord.apiUrl,
  STATE_DIR: stateFolder,
});

/** The line that hosting panels wait for. */
export const readyLine = 'Hanryu is ready.\n';
