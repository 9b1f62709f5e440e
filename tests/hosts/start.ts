import { spawn } from 'node:child_process';
import type { LoopbackDiscord } from '../discord/server.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly pid: number;
  /** Resolves when the output holds the text; rejects when the process ends before. */
  says(text: string): Promise<string>;
  signal(signal: NodeJS.Signals): void;
  /** As a panel does it: every process that the line started gets the signal. */
  signalGroup(signal: NodeJS.Signals): void;
  readonly ended: Promise<Ended>;
}

export interface StartOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Starts a command as a host does: in a process group of its own, with nothing in the environment but PATH and what is given. */
export function start([command = '', ...args]: readonly string[], { cwd, env = {} }: StartOptions): Started {
  const child = spawn(command, args, {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    detached: true,
    // Not a pipe: a bash whose input is one takes itself for a remote login, and reads the profile of its user.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid = 0 } = child;
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
  return {
    pid,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (out.includes(text)) resolve(out);
        };
        look();
        child.stdout.on('data', look);
        ended.then(() => reject(new Error(`ended without saying "${text}": ${out}${err}`)), reject);
      }),
    signal: (signal) => child.kill(signal),
    signalGroup: (signal) => process.kill(-pid, signal),
    ended,
  };
}

/** What a bot in another process needs to live on the loopback Discord. */
export const onDiscord = (discord: LoopbackDiscord, stateFolder: string): Record<string, string> => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_API: discord.apiUrl,
  STATE_DIR: stateFolder,
});

/** The line that hosting panels wait for. */
export const readyLine = 'Hanryu is ready.\n';
