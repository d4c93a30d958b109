import type { TitledFragment } from '../api/operations.generated.js';

/** What stands for an entity in a list; its id where it has no name. */
export function titleOf(entity: TitledFragment): string {
  if ('name' in entity) return entity.name;
  if ('gist' in entity) return entity.gist;
  if ('what' in entity) return entity.what;
  if ('seriesName' in entity) return entity.seriesName;
  if ('title' in entity) return articleTitle(entity);
  return entity.id;
}

/** The title of an article, or what could be one; its id where neither is known. */
export function articleTitle({ id, title, titleSuggested }: { readonly id: string; readonly title: string | null; readonly titleSuggested: string | null }): string {
  return title ?? titleSuggested ?? id;
}
