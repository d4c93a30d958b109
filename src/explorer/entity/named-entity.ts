import type { NamedPageQuery } from '../api/operations.generated.js';

/** What has names and relations: actors, places, events, agreements, publishers, documents. */
export type NamedEntity = Extract<NonNullable<NamedPageQuery['node']>, { readonly nameAr: string }>;
