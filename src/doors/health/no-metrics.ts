import type { Metrics } from './metrics.ts';

/** For a bot that nobody scrapes: prom-client need not be loaded. */
export const noMetrics: Omit<Metrics, 'registry'> = {
  observed: (answer) => answer,
  requested: () => undefined,
  reloaded: () => undefined,
  gauge: () => undefined,
  version: () => undefined,
};
