import { element } from './dom.ts';
import { runsOf } from './foreign.ts';
import type { Language } from './language.ts';

/** The text as nodes, with `lang` on what is in another language. */
export const withLang = (text: string, language: Language): Node[] =>
  runsOf(text, language).map((run) =>
    run.lang === undefined ? document.createTextNode(run.text) : element('span', { lang: run.lang }, run.text),
  );
