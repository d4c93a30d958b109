import type { GraphQLField, GraphQLObjectType } from 'graphql';
import type { GraphModel, NodeInterface, NodeType, RelationField } from '../model/graph-model.js';
import type { Draft } from './draft.js';
import type { List } from './list-arguments.js';
import type { Gauge } from './operation-size.js';
import type { ParameterSource, Variables } from './parameters.js';
import type { PlanValue } from './plan.js';
import type { FieldShape, RowShape } from './row-shape.js';
import type { Selected } from './selected-field.js';

/** The planning of an operation, for the parts of it that have a file of their own. */
export interface SelectionPlanner {
  readonly model: GraphModel;
  readonly gauge: Gauge;
  readonly parameters: ParameterSource[];
  readonly variables: Variables;
  /** The shapes of an object's selected fields. */
  fields(object: GraphQLObjectType, selection: Selected, shape: (name: string, part: Selected, field: GraphQLField<unknown, unknown>) => FieldShape): FieldShape[];
  /** The shape of the rows of a set of nodes, whose values are added to it. */
  row(nodes: Draft, kind: NodeType | NodeInterface, selection: Selected): RowShape;
  /** Adds a set of nodes to a row. */
  read(values: PlanValue[], selection: Selected, value: PlanValue): number;
  /** The shape of a field that leads to other nodes. */
  relation(values: PlanValue[], relation: RelationField, field: GraphQLField<unknown, unknown>, on: readonly string[], selection: Selected): FieldShape;
  /** The shape of a connection: a page and what is counted and grouped beside it. */
  connection(values: PlanValue[], list: List, on: readonly string[], field: GraphQLField<unknown, unknown>, selection: Selected): FieldShape;
}

/** Plans a root field that is no list of a type. */
export type PlanRootField = (planner: SelectionPlanner, values: PlanValue[], selection: Selected, field: GraphQLField<unknown, unknown>) => FieldShape;
