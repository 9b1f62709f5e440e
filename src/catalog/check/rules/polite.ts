import { inEachText, warning } from '../rule.ts';
import { outsideQuotes } from '../scripts.ts';

/** The plain form at the end of a sentence. Labels and noun phrases end in none of these. */
const plainForm =
  /(?:である|であった|だった|なった|された|ている|ていた|いない|なかった|られる|される|(?<![まで])した)。$/u;

/** Fields that hold whole sentences; the others may be noun phrases. */
const sentences = new Set(['summary', 'premise']);

/** Requires です・ます in all Japanese sentences: a card that changes its tone reads like two authors. */
export const polite = inEachText(({ text, language, field }) =>
  language === 'ja' && sentences.has(field) && plainForm.test(outsideQuotes(text))
    ? [
        warning({
          en: 'ends in the plain form: this site writes です・ます',
          ja: '文末が「である・だ」体です。このサイトでは「です・ます」で書きます',
          ko: '문장이 보통체로 끝납니다. 이 사이트의 일본어는 です・ます로 씁니다',
        }),
      ]
    : undefined,
);
