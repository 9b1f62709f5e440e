import type { Company } from './schema/company.ts';

/** Whether the company can broadcast or stream a work. */
export const isService = ({ kinds }: Pick<Company, 'kinds'>): boolean =>
  kinds.includes('broadcaster') || kinds.includes('streaming');
