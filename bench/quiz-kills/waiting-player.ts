import { spawn } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';

/** A process that has read its program and waits for a word: reading takes longer than most of them live. */
export interface WaitingPlayer {
  /** Lets it play, kills it (SIGKILL) so many milliseconds after its store is open, and resolves to what it acknowledged. */
  readonly playFor: (milliseconds: number) => Promise<string>;
  readonly dismiss: () => void;
}

/** Whole lines only: the kill may have cut off the last one. */
const wholeLines = (text: string): string => text.slice(0, text.lastIndexOf('\n') + 1);

/** `path` is the file of its acknowledgements: a pipe may still hold lines when it is killed. */
export function waitingPlayer([program = '', ...args]: readonly string[], path: string): WaitingPlayer {
  const file = openSync(path, 'w');
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit', file] });
  closeSync(file);
  const closed = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve();
      else reject(new Error(`the player ended by itself (${code})`));
    });
  });
  return {
    playFor: async (milliseconds) => {
      child.stdout?.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
      child.stdin?.write('play\n');
      await closed;
      const said = wholeLines(await readFile(path, 'utf8'));
      await rm(path);
      return said;
    },
    dismiss: () => child.kill('SIGKILL'),
  };
}
