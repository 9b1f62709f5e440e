import { attributes } from '../frame/attributes.ts';
import type { Frame } from '../frame/frame.ts';
import type { Select } from '../plans/plan.ts';
import type { Where } from '../plans/where.ts';

/** Drops the unset conditions, so that a plan holds only its restrictions. */
export function compact(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

/** The conditions for choosing from a cast; conditions on works do not apply to the cast of a named work. */
export function ofCast({ where, people, has }: Frame): Where {
  const { nation, billing, gender, groups, idol, born, not } = where;
  const isElse = has('operator.else') && people.length > 0;
  const left = { people: [...(not?.people ?? []), ...(isElse ? people : [])] };
  return compact({
    nation,
    billing,
    gender,
    groups,
    idol,
    born,
    not:
      left.people.length > 0 || not?.billing !== undefined || not?.groups !== undefined || not?.koreans !== undefined
        ? compactLeft({ ...left, billing: not?.billing, groups: not?.groups, koreans: not?.koreans })
        : undefined,
  });
}

export function compactLeft(left: NonNullable<Where['not']>): NonNullable<Where['not']> {
  return Object.fromEntries(
    Object.entries(left).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

/** The conditions for choosing a person's works: a nationality describes the person and restricts nothing. */
export function ofWorks({ where, has, works }: Frame): Where {
  const {
    nation: _nation,
    gender: _gender,
    groups: _groups,
    idol: _idol,
    born: _born,
    bornIn: _bornIn,
    ...rest
  } = where;
  // "What else is she in": excludes the named work.
  const isElse = has('operator.else') && works.length > 0;
  return compact(isElse ? { ...rest, not: { ...rest.not, works: [...(rest.not?.works ?? []), ...works] } } : rest);
}

/** "Telecinema films", 医者の役: the same list, restricted by the words before its noun. */
export function toldOf(plan: Select, { reading }: Frame): Select[] {
  const told = attributes(reading);
  return told.length === 0 ? [] : [{ ...plan, where: { ...plan.where, told } }];
}

/** Whether a restriction remains besides the conditions that hold for the whole catalog. */
export const restricts = (where: Where): boolean =>
  Object.keys(compact(where)).some((key) => key !== 'nation' && !(key === 'country' && where.country === 'not-KR'));
