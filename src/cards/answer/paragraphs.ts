import type { AnswerWords } from '../../language/answers/en.ts';
import { answerWords } from '../../language/answers/words.ts';
import type { Answer, Finding } from '../../questions/answer.ts';
import { doubtMark } from '../kit/doubt.ts';
import { lastKnownDay } from '../kit/freshness.ts';
import { isAmong, linesOf } from './evidence.ts';
import { isNextOfOne } from './next-work.ts';
import type { Shown } from './shown.ts';
import type { Chosen } from './views.ts';
import { headlineText } from './values.ts';

/** The answer to a question or to a part of one. */
export interface Paragraph {
  readonly finding: Finding;
  readonly headline: string;
  /** The evidence of the headline. */
  readonly lines: readonly string[];
}

/** A second paragraph is dropped if its content is in this many lines of the first. */
const readAtOnce = 5;

/** If nothing matches, a list of near matches would hide that. */
const mostNear = 10;

/** An answer whose words are contained in an earlier one adds its lines to that one. */
function merged(paragraphs: readonly Paragraph[]): Paragraph[] {
  const kept: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const same = kept.findIndex(({ headline }) => headline.includes(paragraph.headline));
    const earlier = kept[same];
    if (earlier === undefined) kept.push(paragraph);
    else kept[same] = { ...earlier, lines: [...new Set([...earlier.lines, ...paragraph.lines])] };
  }
  return kept;
}

/** The paragraphs of an answer without repetitions. */
export function paragraphsOf({ findings: [main, ...others] }: Answer, shown: Shown): Paragraph[] {
  if (main === undefined) return [];
  const leads = answerWords[shown.language].lead;
  const paragraphOf = (finding: Finding): Paragraph => ({
    finding,
    headline: `${finding.lead === undefined ? '' : leads[finding.lead]}${headlineText(finding.headline, shown)}`,
    lines: linesOf(finding, shown).slice(0, finding.caveats.includes('nearest') ? mostNear : undefined),
  });
  const first = paragraphOf(main);
  const beside = others.filter((finding) => !isAmong(first.lines.slice(0, readAtOnce), finding, shown));
  return merged([first, ...beside.map(paragraphOf)]);
}

type Caveat = Finding['caveats'][number];

/** The reservations of an answer. One that applies to several paragraphs follows the last of them. */
function caveatsOf(
  paragraph: Paragraph,
  later: readonly Paragraph[],
  lines: readonly string[],
  shown: Shown,
): string[] {
  const words: AnswerWords = answerWords[shown.language];
  // If the fact itself is marked with ※, the footer explains it.
  const isMarked = [paragraph.headline, ...lines].some((line) => line.includes(doubtMark));
  const isSaidElsewhere = (caveat: Caveat): boolean =>
    caveat === 'nearest' ||
    (caveat === 'unconfirmed' ? isMarked : later.some(({ finding }) => finding.caveats.includes(caveat)));
  return paragraph.finding.caveats.flatMap((caveat) => {
    if (isSaidElsewhere(caveat)) return [];
    if (caveat === 'as-far-as-sources') return [words.knownUntil(lastKnownDay(shown.catalog, shown.language))];
    return words.caveat[caveat] === '' ? [] : [words.caveat[caveat]];
  });
}

/**
 * Paragraphs with some of their lines: the answer, its evidence, its reservations. Short paragraphs are not separated
 * by blank lines.
 */
export function written(paragraphs: readonly Paragraph[], chosen: Chosen, shown: Shown): string {
  const { ahead, caveat } = answerWords[shown.language];
  const texts = paragraphs.map((paragraph, index) => {
    const lines = chosen[index] ?? [];
    const isNear = paragraph.finding.caveats.includes('nearest') && paragraph.lines.length > 0;
    return [
      paragraph.headline,
      ...(isNear ? [`-# ${isNextOfOne(paragraph.finding.headline, shown.now) ? ahead.soFar : caveat.nearest}`] : []),
      ...lines,
      ...caveatsOf(paragraph, paragraphs.slice(index + 1), lines, shown).map((text) => `-# ${text}`),
    ].join('\n');
  });
  const standsAlone = (index: number): boolean => (chosen[index] ?? []).length === 0;
  return texts
    .map((text, index) => (index === 0 ? text : `${standsAlone(index - 1) && standsAlone(index) ? '' : '\n'}\n${text}`))
    .join('');
}
