import { connect } from 'node:net';

const patience = 5_000;

/**
 * Why no connection to the host of an address comes about: `ECONNREFUSED`, `ENOTFOUND` … @discordjs/ws keeps these codes to
 * itself, and the operator needs to know whether it is DNS, the firewall or Discord.
 */
export function whyUnreachable(url: string): Promise<string> {
  const { hostname, port, protocol } = new URL(url);
  const isPlain = protocol === 'ws:' || protocol === 'http:';
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: port === '' ? (isPlain ? 80 : 443) : Number(port) });
    const tell = (reason: string): void => {
      socket.destroy();
      resolve(reason);
    };
    socket.setTimeout(patience, () => tell(`no answer from ${hostname} within ${patience / 1000} s`));
    socket.once('connect', () => tell(`${hostname} is reached, but the connection was closed`));
    socket.once('error', (error: NodeJS.ErrnoException) => tell(`${error.code ?? error.message} at ${hostname}`));
  });
}
