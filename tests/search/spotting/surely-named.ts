import { realSpotter } from '../../real-data.ts';

const kinds = new Set(['person', 'series', 'maker']);

/** Reads a message with the real data: the ids of the people, works and makers that it surely names, in order. */
export async function surelyNamed(): Promise<(text: string) => string[]> {
  const spotter = await realSpotter();
  return (text) =>
    spotter
      .spot(text)
      .filter(({ isSure, kind }) => isSure && kinds.has(kind))
      .map(({ ids }) => ids.join('/'));
}
