import {
  InteractionType,
  Locale,
  MessageFlags,
  type APIInteraction,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { BotResponse, HandleInteraction } from '../../bot/handle-interaction.ts';

export interface MetricsOptions {
  /** The names of commands: any other name is labelled `other`, so that strangers cannot add labels. */
  readonly commands: readonly string[];
}

const locales = new Set<string>(Object.values(Locale));

const kinds: Readonly<Record<InteractionType, string>> = {
  [InteractionType.Ping]: 'ping',
  [InteractionType.ApplicationCommand]: 'command',
  [InteractionType.MessageComponent]: 'press',
  [InteractionType.ApplicationCommandAutocomplete]: 'autocomplete',
  [InteractionType.ModalSubmit]: 'modal',
};

/** The command, or the command at the beginning of the custom id of a button or menu item. */
function nameOf(interaction: APIInteraction): string {
  if (interaction.type === InteractionType.Ping) return 'ping';
  const { data } = interaction;
  if ('name' in data) return data.name;
  const customId = 'values' in data ? (data.values[0] ?? '') : data.custom_id;
  return customId.split('.')[0] ?? '';
}

const flagsOf = (response: APIInteractionResponse): number =>
  'data' in response && response.data !== undefined && 'flags' in response.data ? (response.data.flags ?? 0) : 0;

/** The outcome for the metrics: the bot reports `broken` and `too fast`; the flags show the rest. */
function outcomeOf({ response, instead }: BotResponse): string {
  if (instead !== undefined) return instead;
  return (flagsOf(response) & MessageFlags.Ephemeral) === 0 ? 'answered' : 'answered privately';
}

/** Creates the metrics and the functions that record them from outside: commands do not know about metrics. */
export function createMetrics({ commands }: MetricsOptions) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 20 });
  const registers = [registry];
  const known = new Set([...commands, 'ping']);

  const interactions = new Counter({
    name: 'hanryu_interactions_total',
    help: 'Interactions answered, by command, kind, outcome and locale of the client.',
    labelNames: ['command', 'kind', 'outcome', 'locale'],
    registers,
  });
  const seconds = new Histogram({
    name: 'hanryu_answer_seconds',
    help: 'Time from the interaction to the finished response, without the network.',
    labelNames: ['command', 'kind'],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3],
    registers,
  });
  const requests = new Counter({
    name: 'hanryu_discord_requests_total',
    help: "Discord's answers to the bot's requests, by status.",
    labelNames: ['status'],
    registers,
  });
  const reloads = new Counter({
    name: 'hanryu_data_reloads_total',
    help: 'Edits of the data that are served (good) or were refused because of faults (bad).',
    labelNames: ['result'],
    registers,
  });
  for (const result of ['good', 'bad']) reloads.inc({ result }, 0);

  return {
    registry,
    /** The same bot, measured. */
    observed(answer: HandleInteraction): HandleInteraction {
      return async (interaction) => {
        const started = performance.now();
        const response = await answer(interaction);
        const name = nameOf(interaction);
        const command = known.has(name) ? name : 'other';
        const kind = kinds[interaction.type];
        const locale = 'locale' in interaction && locales.has(interaction.locale) ? interaction.locale : 'other';
        seconds.observe({ command, kind }, (performance.now() - started) / 1000);
        interactions.inc({ command, kind, outcome: outcomeOf(response), locale });
        return response;
      };
    },
    requested: (status: number): void => requests.inc({ status: String(status) }),
    reloaded: (result: 'good' | 'bad'): void => reloads.inc({ result }),
    /** A number that is looked up at every scrape. */
    gauge(name: string, help: string, look: () => number): void {
      const gauge = new Gauge({
        name,
        help,
        registers,
        collect() {
          gauge.set(look());
        },
      });
    },
    /** The version of the data as a label: https://www.robustperception.io/exposing-the-version-to-prometheus/ */
    version(look: () => string): void {
      const gauge = new Gauge({
        name: 'hanryu_catalog_info',
        help: 'Always 1; the label is the version of the served data.',
        labelNames: ['version'],
        registers,
        collect() {
          gauge.reset();
          gauge.set({ version: look() }, 1);
        },
      });
    },
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
