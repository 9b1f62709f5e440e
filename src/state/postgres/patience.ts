/** How long the store waits for its database, in milliseconds. */
export interface Patience {
  /** An operation is tried again for so long. */
  readonly patience: number;
  readonly connectionTimeoutMillis: number;
  /** The server ends a statement that waits for a lock first, so that its transaction is rolled back for certain. */
  readonly statementTimeoutMillis: number;
  readonly queryTimeoutMillis: number;
}

/**
 * A restart takes 1 to 2 s, and Discord waits 3 s for an answer. A frozen server or a lost route answers nothing, and the
 * kernel needs a quarter of an hour to notice.
 */
export const withinAnAnswer: Patience = {
  patience: 2_500,
  // Longer than any healthy connection takes, and shorter than Discord waits.
  connectionTimeoutMillis: 2_000,
  statementTimeoutMillis: 1_800,
  queryTimeoutMillis: 2_000,
};

/** The migration of a large database takes longer. */
export const migrationTimeoutMillis = 600_000;
