/** A restart takes 1 to 2 s, and Discord waits 3 s for an answer. */
export const patience = 2_500;
/** Longer than any healthy connection takes, and shorter than Discord waits. */
export const connectionTimeoutMillis = 2_000;
/**
 * A frozen server or a lost route answers nothing, and the kernel needs a quarter of an hour to notice. The server ends a
 * statement that waits for a lock first, so that its transaction is rolled back for certain.
 */
export const statementTimeoutMillis = 1_800;
export const queryTimeoutMillis = 2_000;
/** The migration of a large database takes longer. */
export const migrationTimeoutMillis = 600_000;
