export type Test<Thing> = (thing: Thing) => boolean;

/** The test of a condition that a question sets; undefined where it leaves that open. */
export const given = <Condition, Thing>(
  condition: Condition | undefined,
  testOf: (condition: Condition) => Test<Thing>,
): Test<Thing> | undefined => (condition === undefined ? undefined : testOf(condition));

/** Whether everything that is tested holds. Most questions restrict one thing or two, and look at every work or everybody. */
export function allOf<Thing>(tests: readonly (Test<Thing> | undefined)[]): Test<Thing> {
  const set = tests.filter((test) => test !== undefined);
  return (thing) => set.every((test) => test(thing));
}
