import type { Catalog } from '../../catalog/catalog.ts';
import type { Frame } from '../frame/frame.ts';
import { speaksOfContract, tenureOf } from '../frame/tenure.ts';
import type { ValueOf } from '../plans/plan.ts';

/** The dates when a person joined or left a group or an agency. */
export function tenurePlan(frame: Frame, catalog: Catalog): ValueOf | undefined {
  const tenure = tenureOf(frame);
  if (tenure === undefined) return undefined;
  const { people, agencies, where, asks } = frame;
  const groups = where.groups ?? where.not?.groups;
  // "His contract with the group": a membership that has ended answers it, and otherwise the agency does.
  const hasLeft = people.some((id) =>
    catalog.people.get(id)?.memberships?.some(({ group, to }) => to !== undefined && groups?.includes(group)),
  );
  const isOfAgency =
    agencies.length > 0 || (speaksOfContract(frame) && !hasLeft) || (groups === undefined && asks.includes('agency'));
  const ask = isOfAgency ? 'agency' : 'group';
  const claim = ask === 'agency' ? { agencies: [...agencies] } : { groups };
  const isNamed = (claim.agencies ?? claim.groups ?? []).length > 0;
  // If two people share a name, the question means the member.
  const held = (id: string): boolean => {
    const { memberships = [], agencies: companies = [] } = catalog.people.get(id) ?? {};
    return (
      memberships.some(({ group }) => groups?.includes(group)) ||
      companies.some(({ company }) => agencies.includes(company))
    );
  };
  const of = people.find(held) ?? people[0] ?? '';
  return { do: 'value', of, ask, tenure, ...(isNamed ? { claim } : {}) };
}
