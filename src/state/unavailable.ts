/** The state cannot be opened. The message is one sentence for the operator and names the environment variable. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
