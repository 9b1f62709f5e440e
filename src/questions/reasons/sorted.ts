import { isActor, type Catalog } from '../../catalog/catalog.ts';
import type { Quote, Topic } from '../../catalog/schema/quote.ts';
import type { Reason, ReasonGroup } from './reason.ts';

/**
 * Patterns of each reason in the English text of a statement. The other two say the same, so the reasons are the same in
 * every language. The first match wins.
 */
const signs: Readonly<Record<ReasonGroup, readonly (readonly [Reason, RegExp])[]>> = {
  come: [
    [
      'come.home-market',
      /slump|slots?\b|shrunk|hard times|hit a wall|fewer works|cannot sit idle|home market|greenlit|hesitant|idle actors|soaring fees/iu,
    ],
    ['come.life', /family|place to come home|stays where there is work|kept her there|insecure/iu],
    [
      'come.colleagues',
      /because the lead was|beside|trusted|admired|director|crew|urged|fan of the (?:series|programme)|honour/iu,
    ],
    [
      'come.dream',
      /longed|long (?:had )?wanted|dream|wished? (?:to|for)|wanted to (?:work|appear)|drawn to|fond of|love|regret|too late/iu,
    ],
    ['come.part', /script|part|role|character|genre|image|range|challenge|opportunity|rare chance|drawing/iu],
    ['come.stage', /stage|market|fans|loyal|worldwide|abroad|world|borders/iu],
    ['come.invited', /offer|approached|asked|agency|accepted|agreed/iu],
  ],
  cast: [
    ['cast.viewers', /fans?\b|popular|boom|middle-aged|young|viewers|stay-at-home|tide|faces/iu],
    ['cast.world', /world|abroad|streamer|platform|talk in Korea|overseas/iu],
    ['cast.story', /story|couples|history|bridge|plan\b|love|foreign lead|proposed/iu],
    [
      'cast.presence',
      /presence|no one else|nobody but|looks|gift|talent|acting|ideal|stood for|could think|smile|image/iu,
    ],
  ],
  together: [
    ['together.costs', /cost|fees?\b|money|budget|financ|invest|half|expens|choked|income/iu],
    ['together.streaming', /stream|netflix|disney|platform/iu],
    ['together.know-how', /know-how|learn|method|technique|system|skill|talent|production strengths|creators|staff/iu],
    ['together.world', /world|global|abroad|export|markets?\b|overseas|audiences|public/iu],
    ['together.bridge', /bridge|closer|tied|friend|honour|both (?:nations|countries)|neighbour|borders?|together/iu],
  ],
  against: [
    [
      'against.language',
      /language|japanese (?:lines|pronunciation)|pronunc|intonation|tongue|words|speak|lines|accent/iu,
    ],
    ['against.fees', /fees?\b|paid|pay\b|budget|cost|rates|money|income|gain/iu],
    ['against.loneliness', /lonel|wept|fear|hesitat|worried|pressure|insecure|careful/iu],
    ['against.reception', /viewers|netizen|rating|flop|audience|complain|hit\b|underperform|trouble|dull|critic/iu],
    ['against.methods', /shoot|shot|director|silence|joint|system|culture|calendar|producers/iu],
  ],
};

const topicsOf: Readonly<Record<ReasonGroup, readonly Topic[]>> = {
  come: ['why-japan', 'market', 'budget'],
  cast: ['why-japan'],
  together: ['co-production', 'budget', 'market'],
  against: ['language', 'budget', 'reception', 'craft', 'co-production', 'quality', 'why-japan'],
};

const isMaker = (role: string): boolean =>
  /producer|director|writer|showrunner|planner|broadcaster|studio/iu.test(role) && !/writer-?\s*blog/iu.test(role);

/** Whether somebody can give a reason of a group: actors and observers for coming, makers for casting. */
function mayGive(quote: Quote, group: ReasonGroup, catalog: Catalog): boolean {
  if (group === 'against') return quote.stance === 'against';
  if (quote.stance !== 'drives') return false;
  const person = quote.person === undefined ? undefined : catalog.anyone(quote.person);
  const isActors = person !== undefined && isActor(person);
  if (group === 'together') return true;
  return group === 'cast' ? !isActors && isMaker(quote.role.en) : isActors || !isMaker(quote.role.en);
}

export interface SortedReason {
  readonly reason: Reason;
  /** Statements that give it, best first: an actor's own words, then those with a printed quotation, then the newest. */
  readonly quotes: readonly Quote[];
}

const rank = ({ person, verbatim }: Quote): number => (person === undefined ? 0 : 2) + (verbatim === undefined ? 0 : 1);

function better(a: Quote, b: Quote): number {
  return rank(b) - rank(a) || (b.date ?? '').localeCompare(a.date ?? '');
}

/** The reasons of a group, each with the people who give it, the most frequent first. */
export function sortedReasons(
  group: ReasonGroup,
  catalog: Catalog,
  isMeant: (quote: Quote) => boolean,
): SortedReason[] {
  const byReason = new Map<Reason, Quote[]>();
  for (const quote of catalog.quotes.values()) {
    if (!topicsOf[group].includes(quote.topic) || !mayGive(quote, group, catalog) || !isMeant(quote)) continue;
    const reason = signs[group].find(([, sign]) => sign.test(quote.text.en))?.[0];
    if (reason === undefined) continue;
    const list = byReason.get(reason);
    if (list === undefined) byReason.set(reason, [quote]);
    else list.push(quote);
  }
  return [...byReason]
    .map(([reason, quotes]) => ({ reason, quotes: quotes.toSorted(better) }))
    .toSorted((a, b) => b.quotes.length - a.quotes.length);
}
