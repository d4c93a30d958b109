import type { Way, WayStep } from './plan.js';
import type { PlanLink } from './plan-filter.js';

/** From an entity to what is said about it: what a claim is about, and where it stands. A claim is about itself, too. */
const SAID_ABOUT: WayStep = {
  types: ['ABOUT', 'MENTIONS', 'SUBJECT', 'OBJECT', 'OVER', 'WHOLE', 'UNDER', 'IN_EVENT', 'IN_DOCUMENT', 'REPORTED_IN', 'IN'],
  direction: 'IN',
  optional: true,
  visibility: null,
};

export const CLAIMS: Way = { kind: 'way', through: [], last: SAID_ABOUT };

const SAME: WayStep = { types: ['SAME_AS'], direction: 'UNDIRECTED', optional: false, visibility: null };
const PERHAPS_SAME: WayStep = { ...SAME, optional: true };
const overClaims = (step: WayStep) => ({ step, label: 'Claim', visibility: null });

/** From an entity to the claims about it that others tell, too, and to those others. */
export const SAME_CLAIMS: Way = { kind: 'way', through: [SAID_ABOUT, SAME, PERHAPS_SAME, PERHAPS_SAME].map(overClaims), last: PERHAPS_SAME };

export const SAME_AS: PlanLink = { kind: 'relationship', types: SAME.types, direction: 'UNDIRECTED', derived: false, visibility: null };

/** The types of links by which several claims can tell one thing. */
export const TELLS_THE_SAME = ['SAME_AS', 'SUMMARISES', 'REFINES'];

const OF_FIGURES: WayStep = { types: ['STATED_IN', 'HAS_FIGURE', 'ACCORDING_TO', 'IN_SERIES'], direction: 'UNDIRECTED', optional: true, visibility: null };
const ANYTHING_SAID = { step: SAID_ABOUT, label: 'Entity', visibility: null };

/** From an entity to the figures that stand in what is said about it, or that it gives; from a series to its points. */
export const FIGURES: Way = { kind: 'way', through: [ANYTHING_SAID], last: OF_FIGURES };

/** From an entity to the series of those figures. */
export const SERIES: Way = {
  kind: 'way',
  through: [ANYTHING_SAID, { step: OF_FIGURES, label: 'Figure', visibility: null }],
  last: { types: ['IN_SERIES'], direction: 'OUT', optional: false, visibility: null },
};

export function relationship(types: readonly string[], direction: WayStep['direction']): PlanLink {
  return { kind: 'relationship', types, direction, derived: false, visibility: null };
}
