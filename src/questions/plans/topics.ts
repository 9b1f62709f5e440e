/** The topics of data/quotes, data/figures and notes for each topic of the lexicon. */
const places: Readonly<
  Record<
    string,
    { readonly quotes: readonly string[]; readonly figures?: readonly string[]; readonly notes?: readonly string[] }
  >
> = {
  'why-japan': { quotes: ['why-japan'] },
  language: { quotes: ['language'] },
  craft: { quotes: ['craft'] },
  'co-production': { quotes: ['co-production'], notes: ['production'] },
  reception: { quotes: ['reception', 'quality'], figures: ['charts', 'audience', 'other'], notes: ['reception'] },
  market: { quotes: ['market'], figures: ['production-volume', 'exports'] },
  budget: { quotes: ['budget'], figures: ['budget', 'fees'] },
  quality: { quotes: ['quality'] },
  future: { quotes: ['future'] },
  money: { quotes: ['budget', 'market'], figures: ['fees', 'budget'] },
  freedom: { quotes: ['craft'] },
  fans: { quotes: ['reception'], figures: ['audience', 'tourism'] },
  script: { quotes: ['craft'], notes: ['production'] },
  censorship: { quotes: ['market', 'quality'], figures: ['other'] },
  slots: { quotes: ['market'], figures: ['production-volume'] },
  streaming: { quotes: ['market', 'co-production'], figures: ['charts', 'production-volume'] },
  politics: { quotes: ['market', 'reception', 'co-production'], figures: ['audience', 'other'] },
  culture: { quotes: ['reception', 'craft'] },
  conditions: { quotes: ['craft'], figures: ['other'] },
  challenge: { quotes: ['why-japan', 'language'] },
  exports: { quotes: ['market'], figures: ['exports'] },
  tourism: { quotes: ['reception'], figures: ['tourism', 'other'] },
  audience: { quotes: ['reception'], figures: ['audience'] },
};

export const quoteTopics = (topic: string): readonly string[] => places[topic]?.quotes ?? [topic];
export const figureTopics = (topic: string): readonly string[] => places[topic]?.figures ?? [];
export const noteTopics = (topic: string): readonly string[] => places[topic]?.notes ?? [];
