import { element } from '../dom.ts';
import type { Typed } from '../slash/parse.ts';

/**
 * The coloured boxes behind the names and values of options. The visible text is the input's own, so that the browser
 * handles typing in Japanese and Korean, selecting and reading aloud.
 */
export function highlight(text: string, typed: Typed, faulty: string | undefined): readonly Node[] {
  if (typed.kind !== 'options') return [];
  const nodes: Node[] = [];
  let done = 0;
  const upTo = (end: number): string => {
    const part = text.slice(done, end);
    done = Math.max(done, end);
    return part;
  };
  for (const given of typed.given) {
    nodes.push(document.createTextNode(upTo(given.from)));
    const isFaulty = given.option.name === faulty;
    if (given.valueFrom > given.from)
      nodes.push(element('span', { class: isFaulty ? 'option-label faulty' : 'option-label' }, upTo(given.valueFrom)));
    if (given.valueTo > given.valueFrom) nodes.push(element('span', { class: 'option-value' }, upTo(given.valueTo)));
  }
  return [...nodes, document.createTextNode(text.slice(done))];
}
