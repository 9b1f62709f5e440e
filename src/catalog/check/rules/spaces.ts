import { error, inEachText, warning, type Complaint } from '../rule.ts';
import { odd, doubled } from '../tidy-text.ts';

/** Stray spaces: two in a row, special ones, and those before a comma or inside Japanese punctuation. */
export const spaces = inEachText(({ text, language, use }) => {
  const complaints: Complaint[] = [];
  if (odd.test(text)) complaints.push(error('has a special space or a line break: --fix puts a plain space'));
  if (doubled.test(text)) complaints.push(error('has two spaces in a row: --fix leaves one'));
  if (language !== 'ja' && text.includes('\u3000'))
    complaints.push(error('has a Japanese wide space (U+3000): type a plain one'));
  if (use === 'verbatim' || use === 'publication') return complaints;
  if (/ [,.;:、。，](?:\s|$)/u.test(text)) complaints.push(warning('has a space before a comma or full stop'));
  if (/[、。，！？「『（] | [」』）、。]/u.test(text))
    complaints.push(warning('has a space beside a wide Japanese sign'));
  if (use === 'name' && /\s・|・\s/u.test(text)) complaints.push(error('has a space beside ・'));
  return complaints;
});
