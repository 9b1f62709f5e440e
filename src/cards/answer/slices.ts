import { answerWords } from '../../language/answers/words.ts';
import { formatDate } from '../../language/date.ts';
import { commonWords } from '../../language/words/common.ts';
import type { Item, Value } from '../../questions/answer.ts';
import { isFormKey, type Over } from '../../questions/plans/tally.ts';
import { plain } from '../kit/escape.ts';
import { companyName, termName } from '../kit/names.ts';
import { nameInText, namesInText } from './names.ts';
import type { Shown } from './shown.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A counted group: Films, TBS, 2019, a director. */
function sliceText(over: Over, of: string, shown: Shown): string {
  const { catalog, language } = shown;
  const { filter } = answerWords[language];
  switch (over) {
    case 'form':
      return isFormKey(of) ? capital(filter.form[of]) : plain(of);
    case 'gender':
      return capital(filter.gender[of === 'f' ? 'f' : 'm']);
    case 'year':
      return formatDate(of, language);
    case 'span': {
      const [from = '', to = ''] = of.split('/');
      return filter.span(formatDate(from, language), formatDate(to, language));
    }
    case 'network':
    case 'service':
      return plain(termName(catalog.services, of, language));
    case 'genre':
      return capital(plain(termName(catalog.genres, of, language)));
    case 'group':
      return plain(termName(catalog.groups, of, language));
    case 'agency':
    case 'company':
      return plain(companyName(of, catalog, language));
    case 'director':
    case 'writer':
      return nameInText(of, shown).replaceAll('**', '');
  }
}

/** Up to this many tied slices are named; otherwise they are counted. */
const mostEquals = 4;

/** The top slices, in bold: of tied ones the first few, and the number of the others. */
export function slicesText({ over, of }: Extract<Value, { readonly is: 'slices' }>, shown: Shown): string {
  const names = of.slice(0, mostEquals).map((one) => `**${sliceText(over, one, shown)}**`);
  const { comma, more } = commonWords[shown.language];
  if (of.length > mostEquals) return `${names.join(comma)} ${more(of.length - mostEquals)}`;
  return names.join(answerWords[shown.language].together);
}

/** "12 works", "3 people". */
export function tallyText({ want, count }: Extract<Value, { readonly is: 'tally' }>, { language }: Shown): string {
  const { works, people } = answerWords[language].labels.measured;
  return (want === 'work' ? works : people)(String(count));
}

/** One slice with its number and its newest work. */
export function sliceLine({ over, of, value, works }: Extract<Item, { readonly is: 'slice' }>, shown: Shown): string {
  const titles = namesInText(works, shown).replaceAll('**', '');
  return [sliceText(over, of, shown), tallyText(value, shown), titles].filter((piece) => piece !== '').join(' · ');
}
