import { problemAt } from '../../report.ts';
import { inEachFile } from '../rule.ts';
import { complaintsAbout } from './address.ts';

/** Requires addresses that everybody can open and that reveal nothing about the person who copied them. */
export const urls = inEachFile((file) =>
  Object.entries('bibliography' in file.value ? (file.value.bibliography ?? {}) : {}).flatMap(([id, { url }]) =>
    complaintsAbout(url).map(({ severity, text }) => problemAt(file, ['bibliography', id, 'url'], severity, text)),
  ),
);
