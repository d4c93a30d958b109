import type { EngineValues } from '../plain-value.js';

/**
 * The embedded engine returns dates and times as ISO strings already, except a local date-time, which is a Date that
 * holds the local time as if it were UTC. Nodes and relationships are maps with reserved keys; a path is a map of lists
 * of them.
 */
export const embeddedValues: EngineValues = {
  isoText: (value) => (value instanceof Date ? value.toISOString().replace('Z', '') : undefined),
  isGraphElement: (value) => '_id' in value && ('_labels' in value || '_type' in value),
};
