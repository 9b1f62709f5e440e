/** The Discord client itself would not let a person do this; the bot never hears of it. */
export class NotPossible extends Error {
  override readonly name = 'NotPossible';
}
