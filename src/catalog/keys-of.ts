/** The keys of a closed table. Its type lists all keys, so an object with more cannot occur. */
export const keysOf = <Table extends object>(table: Table): (keyof Table & string)[] =>
  Object.keys(table) as (keyof Table & string)[];
