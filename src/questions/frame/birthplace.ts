import { isPlaceName } from '../../search/places.ts';
import type { Frame } from './frame.ts';

/** "Which actor was born in Busan", 大阪出身の俳優: no field tells where anybody was born, and a story set there is no answer. */
export const asksBirthplace = ({ has, reading, wanted }: Frame): boolean =>
  (wanted === 'person' || has('noun.person', 'noun.actor')) &&
  has('asks.birth', 'asks.nationality') &&
  reading.rest.some((word) => isPlaceName(word));
