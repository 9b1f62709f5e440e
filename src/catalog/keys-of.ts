/** The keys of a closed table. Its type lists them all, so an object with more cannot be meant. */
export const keysOf = <Table extends object>(table: Table): (keyof Table & string)[] =>
  Object.keys(table) as (keyof Table & string)[];
