import { dayInUtc } from '../catalog/calendar.ts';
import { good, look, type Finding } from './finding.ts';

export interface NodeFacts {
  /** `24.21.0` */
  readonly version: string;
  /** Whether this Node strips types: 22.18 and later. */
  readonly stripsTypes: boolean;
}

/** The first days without security fixes: https://nodejs.org/en/about/previous-releases */
const ends: Readonly<Record<number, string>> = { 20: '2026-04-30', 22: '2027-04-30', 24: '2028-04-30' };

/** index.js refuses versions older than 20.19, so this check only distinguishes good from tolerable ones. */
export function checkNode({ version, stripsTypes }: NodeFacts, now: Date): Finding {
  const major = Number(version.split('.')[0]);
  const end = ends[major];
  const said = `Node ${version}${stripsTypes ? '' : ', which needs the built dist/'}`;
  if (end !== undefined && dayInUtc(now) > end)
    return look('node', `${said}; without security fixes since ${end}`, 'Choose Node 24 at your host.');
  return stripsTypes ? good('node', said) : look('node', said, 'Node 24 needs no build.');
}
