import { good, look, mend, type Finding } from './finding.ts';

/**
 * The bot refuses signed requests that differ by more than five minutes; a countdown on a card is wrong long before.
 */
const tolerable = 5_000;
const broken = 300_000;

/** Discord's clock, which its answers name in whole seconds, against ours; both in milliseconds since 1970. */
export function checkClock(discords: number, ours: number): Finding {
  const skew = Math.round((ours - discords) / 1000);
  const todo = 'Let the machine set its clock by the network (systemd: timedatectl set-ntp true), or tell your host.';
  if (Math.abs(ours - discords) <= tolerable) return good('clock', 'as Discord has it, within 5 s');
  const found = `${Math.abs(skew)} s ${skew > 0 ? 'ahead of' : 'behind'} Discord's`;
  return Math.abs(ours - discords) > broken ? mend('clock', found, todo) : look('clock', found, todo);
}
