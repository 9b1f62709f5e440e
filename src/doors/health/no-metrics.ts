import type { Metrics } from './metrics.ts';

/** For a bot without a scraper: prom-client is not loaded. */
export const noMetrics: Omit<Metrics, 'registry'> = {
  observed: (answer) => answer,
  requested: () => undefined,
  reloaded: () => undefined,
  gauge: () => undefined,
  version: () => undefined,
};
