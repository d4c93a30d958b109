import type { EvidenceFilter } from '../api/operations.generated.js';
import { type Messages, en } from '../language/en.js';

/** A relation that assertions prove: what holds the graph together besides has no words to show. */
export type RelationName = keyof Messages['relationTypes'];

const RELATIONS = Object.keys(en.relationTypes) as RelationName[];

/** The clocks by which evidence has a date, as the API names the periods on them. */
export const CLOCKS = ['happened', 'said', 'published'] as const;
export type FilterClock = (typeof CLOCKS)[number];

/** The parameters of the address that say what is drawn. */
export const FILTERS = ['type', 'clock', 'from', 'to', 'publisher', 'limit'] as const;

/** How many neighbours come at a time. */
export const SIZES = [60, 200, 500] as const;

/** What an operation of the graph asks for. */
export interface GraphFilterValues {
  readonly types: RelationName[];
  readonly limit: number;
  readonly evidence?: EvidenceFilter;
}

/** Of a period with one end, the other lies beyond all that news tell of. */
const [EARLIEST, LATEST] = ['1000-01-01', '2999-12-31'];

/** What the parameters of an address ask for. */
export function filterOf(parameters: URLSearchParams): GraphFilterValues {
  const [type, from, to, publisher] = (['type', 'from', 'to', 'publisher'] as const).map((name) => parameters.get(name));
  const evidence: EvidenceFilter = {
    ...(from || to ? { [clockOf(parameters)]: `${from ?? EARLIEST}/${to ?? LATEST}` } : {}),
    ...(publisher ? { publishers: [publisher] } : {}),
  };
  const types = RELATIONS.filter((each) => each === type);
  const limit = SIZES.find((size) => String(size) === parameters.get('limit')) ?? SIZES[0];
  return { types: types.length > 0 ? types : RELATIONS, limit, ...(Object.keys(evidence).length > 0 ? { evidence } : {}) };
}

export function clockOf(parameters: URLSearchParams): FilterClock {
  return CLOCKS.find((clock) => clock === parameters.get('clock')) ?? 'happened';
}
