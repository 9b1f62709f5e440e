/** A restart takes 1 to 2 s, and Discord waits 3 s for an answer. */
export const patience = 2_500;
export const connectionTimeoutMillis = 5_000;
