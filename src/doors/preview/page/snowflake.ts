/** Discord's epoch: the first second of 2015, in milliseconds. */
const epoch = 1_420_070_400_000n;

let counter = 0n;

/** A unique id like Discord's: 18 or 19 digits with the time in the upper bits. */
export function snowflake(now = Date.now()): string {
  counter = (counter + 1n) & 0x3f_ffffn;
  return String(((BigInt(now) - epoch) << 22n) | counter);
}
