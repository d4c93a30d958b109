import { planAttribution } from './plan-attribution.js';
import { planCompare } from './plan-compare.js';
import { planNeighborhood } from './plan-neighborhood.js';
import { planPaths } from './plan-paths.js';
import { planSearch, planSuggest } from './plan-search.js';
import { planTimeline } from './plan-timeline.js';
import { planTraversal } from './plan-traversal.js';
import type { PlanRootField } from './selection-planner.js';

/** Root fields that are planned in files of their own. */
export const ROOT_FIELDS: ReadonlyMap<string, PlanRootField> = new Map([
  ['attribution', planAttribution],
  ['compare', planCompare],
  ['neighborhood', planNeighborhood],
  ['paths', planPaths],
  ['search', planSearch],
  ['suggest', planSuggest],
  ['timeline', planTimeline],
  ['traverse', planTraversal],
]);
