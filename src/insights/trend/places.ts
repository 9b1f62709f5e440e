import type { Production } from './productions.ts';

/** A broadcaster or service, with the number of works it showed. */
export interface Place {
  readonly service: string;
  readonly broadcast: number;
  readonly streamed: number;
}

/** Broadcasters and services by number of works, most first. Platforms that are only announced do not count. */
export function places(productions: readonly Production[]): readonly Place[] {
  const found = new Map<string, { broadcast: number; streamed: number }>();
  const at = (service: string): { broadcast: number; streamed: number } => {
    const place = found.get(service) ?? { broadcast: 0, streamed: 0 };
    found.set(service, place);
    return place;
  };
  for (const { series } of productions) {
    const networks = new Set(series.networks);
    const platforms = (series.platforms ?? []).filter(({ announced }) => announced !== true);
    for (const network of networks) at(network).broadcast += 1;
    // A broadcaster that is also listed as a platform counts once.
    for (const service of new Set(platforms.map((platform) => platform.service)))
      if (!networks.has(service)) at(service).streamed += 1;
  }
  return [...found]
    .map(([service, counts]) => ({ service, ...counts }))
    .toSorted((a, b) => total(b) - total(a) || a.service.localeCompare(b.service));
}

const total = ({ broadcast, streamed }: Place): number => broadcast + streamed;
