// Checks whether the bot of this machine or container is alive and exits with 0 or 1, for a HEALTHCHECK without curl or
// a shell. With HEALTH_PORT it requests /healthz; otherwise it looks for a running `node … index.js` under /proc
// (Linux).
import { readdirSync, readFileSync } from 'node:fs';

/** The letter that Linux gives a process: R, S and D run; Z is dead, T is stopped. */
function stateOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3);
}

function isRunningBot(pid) {
  try {
    const [program = '', ...args] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    const isBot = /(?:^|\/)node$/.test(program) && args.some((arg) => /(?:^|\/)index\.js$/.test(arg));
    return isBot && ['R', 'S', 'D'].includes(stateOf(pid));
  } catch {
    // The process ended in the meantime.
    return false;
  }
}

async function isAlive() {
  const port = process.env.HEALTH_PORT;
  if (!port) return readdirSync('/proc').some((name) => /^\d+$/.test(name) && isRunningBot(name));
  const answer = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(4000) });
  return answer.ok;
}

isAlive().then(
  (alive) => process.exit(alive ? 0 : 1),
  () => process.exit(1),
);
