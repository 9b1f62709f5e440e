/**
 * Milliseconds that only a hang takes. A busy machine slows a test tenfold, so a shorter bound would measure the
 * neighbours and not the bot; how long things really take is measured in bench/.
 */
export const hangs = 60_000;

const never = (): Promise<void> => new Promise(() => undefined);

/** A bot that waits for its answers and pictures on a busy machine, where the real one apologises after 2.5 s. */
export const patientBot = { deadline: hangs, pictureLate: never } as const;

/** A loopback Discord that waits for a bot on a busy machine, where the real one gives it 3 s. */
export const unhurried = { responseWindow: hangs, patience: hangs } as const;

/** A gateway door that logs in on a busy machine: what it says after 15 s of waiting is about the machine. */
export const unhurriedGateway = { longLogin: hangs } as const;

/**
 * A store that waits for PostgreSQL on a busy machine. With the real patience, fifty draws at the same instant fail when
 * the server gets no processor for five seconds.
 */
export const unhurriedStore = {
  patience: hangs,
  connectionTimeoutMillis: hangs,
  statementTimeoutMillis: hangs,
  queryTimeoutMillis: hangs,
} as const;
