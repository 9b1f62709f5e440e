import type { Catalog } from '../../catalog/catalog.ts';
import { newsIn, updateNews, type News } from '../../follow/news.ts';
import type { Store } from '../../state/store.ts';

export type CurrentNews = (catalog: Catalog) => Promise<News | undefined>;

/** Keeps the news up to date with the data of this process. */
export function newsReader(store: Store, now: () => Date): CurrentNews {
  let compared: string | undefined;
  return async (catalog) => {
    const known = compared === catalog.version ? await newsIn(store) : undefined;
    const news = known ?? (await updateNews(store, catalog, now()));
    compared = catalog.version;
    // Only the process whose data was compared last sends messages: older data would announce what is no longer true.
    return news.version === catalog.version ? news : undefined;
  };
}
