import type { Company } from './schema/company.ts';

/** Whether a work can be broadcast or streamed there. */
export const isService = ({ kinds }: Pick<Company, 'kinds'>): boolean =>
  kinds.includes('broadcaster') || kinds.includes('streaming');
