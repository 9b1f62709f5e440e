/** The state cannot be opened. The message is one sentence for the operator and names the environment variable. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** The open store refused or lost an operation: a full disk, a database that is away. What the operation failed of is its `cause`. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
