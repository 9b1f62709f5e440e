import { setTimeout as sleep } from 'node:timers/promises';
import type { REST } from 'discord.js';
import type { HandleInteraction } from '../../bot/handle-interaction.ts';
import { describeError, type Log } from '../../bot/log.ts';
import type { OperatorError } from '../../environment/operator-error.ts';
import { asInteraction } from '../incoming.ts';
import { sendResponse } from '../callback.ts';
import { createLaterPresses } from '../later.ts';
import type { ClientParts } from './client.ts';
import { pauseAfterLogin } from './login-pause.ts';
import { refusalIn } from './refusals.ts';
import { openSession, type Session } from './session.ts';

type GatewayState = 'connecting' | 'ready' | 'closed';

export interface Gateway {
  /** `ready` means that every shard of this process is connected. */
  state(): GatewayState;
  /** Stops accepting interactions, finishes running ones (2 s at most), and disconnects from Discord. */
  close(): Promise<void>;
}

export interface GatewayOptions extends ClientParts {
  readonly answer: HandleInteraction;
  readonly token: string;
  readonly log: Log;
  /** Called when Discord is connected: hosting panels wait for the line that is printed then. */
  readonly onReady: (user: string) => void;
  /** Called when Discord refuses the token or the intents, and retrying would not help. */
  readonly onRefused: (error: OperatorError) => void;
  /** The pauses after failed logins while Discord is not reached, in milliseconds; default `outagePauses`. */
  readonly outages?: readonly number[];
  /** The milliseconds after which a line says that a login takes long; default 15 s. */
  readonly longLogin?: number;
}

const finishMilliseconds = 2_000;

/** An API that accepts and never answers would be silent for a minute. */
const longAfter = 15_000;

/** Passes interactions from Discord's gateway to the bot, and its responses back by REST. */
export function openGateway({
  answer,
  log,
  onRefused,
  outages,
  longLogin = longAfter,
  ...parts
}: GatewayOptions): Gateway {
  const underWay = new Set<Promise<void>>();
  const stopping = new AbortController();
  const isClosing = (): boolean => stopping.signal.aborted;
  const later = createLaterPresses({ answer, log });
  let session: Session | undefined;

  async function carry(received: unknown, rest: REST): Promise<void> {
    const interaction = asInteraction(received);
    if (interaction === undefined) {
      log({ level: 'warn', event: 'interaction not understood', door: 'gateway' });
      return;
    }
    const answered = await answer(interaction);
    await sendResponse(rest, interaction, answered, log);
    later.plan(() => Promise.resolve(rest), interaction, answered);
  }

  function onInteraction(received: unknown, rest: REST): void {
    if (isClosing()) return;
    const done: Promise<void> = carry(received, rest)
      .catch((error: unknown) => log({ level: 'error', event: 'interaction failed', error: describeError(error) }))
      .finally(() => underWay.delete(done));
    underWay.add(done);
  }

  async function connect(): Promise<void> {
    await parts.identifies?.wait(stopping.signal);
    const slow = setTimeout(
      () => log({ level: 'warn', event: 'login takes long', seconds: longLogin / 1000 }),
      longLogin,
    ).unref();
    session = openSession({ ...parts, log, onInteraction, onRefused });
    await session.logIn().finally(() => clearTimeout(slow));
  }

  /** Every attempt has its own session, so that two of them never answer the same interaction. */
  async function logIn(attempt: number): Promise<void> {
    try {
      await connect();
    } catch (error) {
      await session?.leave();
      if (isClosing()) return;
      const refusal = refusalIn(error);
      if (refusal !== undefined) {
        onRefused(refusal);
        return;
      }
      const { reason, milliseconds } = pauseAfterLogin(error, attempt, outages);
      log({ level: 'warn', event: 'login failed, waiting', reason, seconds: Math.round(milliseconds / 1000) });
      // A stop ends the pause at once.
      await sleep(milliseconds, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (!isClosing()) await logIn(attempt + 1);
    }
  }
  void logIn(0);

  return {
    state() {
      if (isClosing()) return 'closed';
      return session?.isReady() === true ? 'ready' : 'connecting';
    },
    async close() {
      if (isClosing()) return;
      stopping.abort();
      later.close();
      await Promise.race([
        Promise.allSettled(underWay),
        new Promise((resolve) => setTimeout(resolve, finishMilliseconds).unref()),
      ]);
      await session?.leave();
    },
  };
}
