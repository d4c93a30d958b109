import type { TitledFragment } from '../api/operations.generated.js';

/** What stands for an entity in a list; its id where it has no name. */
export function titleOf(entity: TitledFragment): string {
  if ('name' in entity) return entity.name;
  if ('gist' in entity) return entity.gist;
  if ('what' in entity) return entity.what;
  if ('seriesName' in entity) return entity.seriesName;
  if ('title' in entity) return entity.title ?? entity.titleSuggested ?? entity.id;
  return entity.id;
}
