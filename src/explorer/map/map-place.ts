import type { PlacesQuery } from '../api/operations.generated.js';

export type MapPlace = PlacesQuery['places']['nodes'][number];
