import type { Plan } from 'neo4j-driver';
import type { Operator } from '../graph-store.js';

/** An operator of a plan as the driver gives it, which adds the name of the planner's runtime: Filter@neo4j. */
export function operatorOf({ operatorType, arguments: { EstimatedRows, Details }, children }: Plan): Operator {
  return {
    operator: operatorType.replace(/@.*$/, ''),
    details: Details ?? '',
    estimatedRows: EstimatedRows === undefined ? null : Number(EstimatedRows),
    children: children.map(operatorOf),
  };
}
