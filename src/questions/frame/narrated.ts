import type { Language } from '../../language/language.ts';
import type { DeclineReason } from '../outcomes.ts';
import { means } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';
import { isOfPlot, ofLife } from './recalls.ts';
import type { Frame } from './frame.ts';
import { isEmpty } from './subjects.ts';

/** Words to or about the reader or the bot: a story is told of others. */
const ofReader: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:you|your|yours|yourself|we|our|us|me|my|i|i'm|i've|i'd)\b/iu,
  ja: /あなた|貴方|君(?:は|の|を|に)|お前|私|わたし|僕|俺|うち(?:は|の)/u,
  ko: /너는|너의|너한테|너에게|넌(?![가-힣])|네가|당신|나는|내가|저는|제가|난(?![가-힣])|우리/u,
};

/** Heads and ends of sentences that ask, order or plead. */
const asking: Readonly<Record<Language, RegExp>> = {
  en: /\?|^\W*(?:who|whose|what|which|why|how|when|where|is|are|was|were|do|does|did|can|could|should|would|will|has|have|had|any|best|top|most|more|please|pls|list|tell|give|show|name|find|write|make|say|explain|translate|compare|recommend|suggest|ignore|pretend|forget|help|hi|hello|thanks?)\b|\b(?:who|what|which|why|how many|how much|how old|how long)\b[^,]*$/iu,
  ja: /[?？]|(?:です|ます|でした|ました|だろう|でしょう|かな|っけ|教えて|おしえて|ください|下さい|して|くれ|ほしい|欲しい|たい|誰|だれ|どこ|どれ|どの|なぜ|何|いつ|は)[。！!]*$/u,
  ko: /[?？]|(?:줘|주세요|줄래|알려|해라|까|나요|가요|어요|아요|니|냐|지|죠|야|요|다|어|봐|은|는)[.!~ㅋㅎㅠ]*$|(?:누구|누가|뭐|왜|언제|어디|어떤|몇|얼마)/u,
};

/** This many words that are in no lexicon tell of something; a wish or a remark has fewer. */
const atLength = 3;
/** With fewer of them, people, love and ghosts must make up a story. */
const withPlot = { rest: 2, all: 4 } as const;

const isLong = ({ rest, marks }: Reading): boolean =>
  rest.length >= atLength ||
  (rest.length >= withPlot.rest && rest.length + marks.filter(isOfPlot).length >= withPlot.all);

/** Words of lists and of the record: with them the text asks for data, not for the title of a story. */
const ofLists = ['billing', 'shape.why', 'shape.who', 'shape.list', 'shape.how', 'operator.count'] as const;
const ofRanks = ['operator.most', 'operator.highest', 'operator.lowest', 'operator.newest', 'asks.recommend'] as const;

const isTold = (reading: Reading): boolean => {
  const { text, language } = reading;
  return isLong(reading) && !ofReader[language].test(text) && !asking[language].test(text.trim()) && !ofLife.test(text);
};

/**
 * "Patissiere moves in with three good looking brothers by the beach": a story without a question, a name, a reader. Looks,
 * love and pretence in it belong to its people, so that it is a description of a work and no request for an opinion.
 */
export const narrates = (frame: Frame): boolean =>
  isEmpty(frame) &&
  !frame.isCarried &&
  isTold(frame.reading) &&
  !frame.has(...ofLists, ...ofRanks) &&
  // An actress beside somebody else is one of the people of the story.
  (frame.has('noun.person') || !frame.has('noun.actor', 'noun.actress'));

/** Reasons that a word for the people of a story gives: their looks, their love, a spoiled child, an unknown subject. */
const ofStories: ReadonlySet<DeclineReason> = new Set<DeclineReason>(['private', 'opinion', 'spoiler', 'outside']);

/** "The girl pretends she was abducted": the pretence of somebody before it, and no order to the bot. */
function isPretence({ open }: Frame): boolean {
  const orders = open.filter((mark) => means(mark, 'decline.injection'));
  const [first] = orders;
  return (
    first !== undefined &&
    orders.every(({ text }) => /^pretend|ふり|척/iu.test(text)) &&
    open.some((mark) => mark.end <= first.start && means(mark, 'noun.person'))
  );
}

/** Whether a reason to decline may be due to the people of a story. */
export const isExcused = (reason: DeclineReason, frame: Frame): boolean =>
  reason === 'rules' ? isPretence(frame) : ofStories.has(reason);
