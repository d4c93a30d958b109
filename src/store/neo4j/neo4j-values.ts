import neo4j from 'neo4j-driver';
import type { EngineValues } from '../plain-value.js';

const temporal: readonly ((value: unknown) => boolean)[] = [
  neo4j.isDate,
  neo4j.isDateTime,
  neo4j.isLocalDateTime,
  neo4j.isTime,
  neo4j.isLocalTime,
  neo4j.isDuration,
];
const element: readonly ((value: unknown) => boolean)[] = [
  neo4j.isNode,
  neo4j.isRelationship,
  neo4j.isUnboundRelationship,
  neo4j.isPath,
];

/** The Neo4j driver has a class for each kind of date and time, whose toString is its ISO text, and for graph elements. */
export const neo4jValues: EngineValues = {
  isoText: (value) => (temporal.some((is) => is(value)) ? String(value) : undefined),
  isGraphElement: (value) => element.some((is) => is(value)),
};
