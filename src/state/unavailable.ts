/** What the bot remembers cannot be opened. The message is one sentence for whoever runs the bot, and names the variable. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
