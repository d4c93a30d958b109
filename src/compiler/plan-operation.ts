import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { MAX_PAGE } from '../model/api-schema.js';
import { type NodeInterface, type NodeType, type RelationField, concreteTypes, nodeKind } from '../model/graph-model.js';
import type { LoadedSchema } from '../model/load-schema.js';
import { BY_ID, type ListArguments, readListArguments } from './list-arguments.js';
import { type ParameterSource, type Variables, addParameter } from './parameters.js';
import type { Condition, NodesPlan, Plan, PlanValue } from './plan.js';
import { type Selected, fieldName, fieldOf, firstNode, selectedFields, typename } from './selected-field.js';
import type { CursorShape, FieldShape, ObjectShape, PageShape, RowShape } from './row-shape.js';

/** A plan with what goes in and what comes out. */
export interface PlannedOperation {
  readonly plan: Plan;
  readonly shape: ObjectShape;
  readonly parameters: readonly ParameterSource[];
}

/**
 * Plans an operation. The variables decide the shape (which filters are there, what @skip and @include leave); their
 * values do not enter the plan.
 */
export function planOperation(schema: LoadedSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): PlannedOperation {
  return new Planner(schema, document, variables).plan(operation);
}

type AnyKind = NodeType | NodeInterface;

/** A set of nodes whose values are still being collected. */
type Draft = Omit<NodesPlan, 'values'> & { readonly values: PlanValue[] };

/** A page of a list that is read once, for nodes, edges and pageInfo alike. */
interface PageRead {
  readonly kind: AnyKind;
  readonly nodes: Draft;
  readonly list: ListArguments;
  readonly shape: PageShape;
}

/** A relation of an interface's types that is read once for all of them. */
interface SharedRelation {
  readonly on: string[];
  readonly shape: FieldShape;
}

/**
 * How many sets of nodes an operation may read, and how deep they may stand in each other. The embedded engine takes no
 * more than 128 levels in the plan of a query, and Neo4j plans long for a new one of this size.
 */
export const MAX_SETS = 75;
export const MAX_LEVELS = 12;

class Planner {
  readonly #loaded: LoadedSchema;
  readonly #variables: Variables;
  readonly #fragments: Record<string, FragmentDefinitionNode> = {};
  readonly #parameters: ParameterSource[] = [];
  readonly #numbers = new Map<FieldNode, number>();
  #sets = 0;
  #level = 0;

  constructor(loaded: LoadedSchema, document: DocumentNode, variables: Variables) {
    this.#loaded = loaded;
    this.#variables = variables;
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments[definition.name.value] = definition;
  }

  plan(operation: OperationDefinitionNode): PlannedOperation {
    const query = this.#objectType('Query');
    const values: PlanValue[] = [];
    const selection = collectFields(this.#loaded.schema, this.#fragments, this.#variables, query, operation.selectionSet);
    const fields = selectedFields(selection).map((root) => this.#rootField(query, values, root));
    // Parameters point into the schema and the document, which are not ours to freeze: Apollo's plugins change them.
    return { plan: deepFreeze({ values }), shape: deepFreeze({ typename: query.name, fields }), parameters: Object.freeze(this.#parameters) };
  }

  #rootField(query: GraphQLObjectType, values: PlanValue[], root: Selected): FieldShape {
    const name = fieldName(root);
    if (name === '__typename') return typename(root.key, query);
    if (name.startsWith('__')) return { key: root.key, type: query, kind: 'introspection' };
    const field = fieldOf(query, name);
    const { key } = root;
    if (name !== 'node' && name !== 'nodes') return this.#connection(values, this.#listedAs(name), null, [], field, root);
    const node = nodeKind(this.#loaded.model, 'Node');
    if (name === 'node') {
      const nodes = draft(node, null, [{ property: 'id', operator: 'eq', parameter: addParameter(this.#parameters, field, firstNode(root), ['id']) }]);
      const position = this.#read(values, root, { kind: 'one', nodes, on: [] });
      return { key, type: field.type, kind: 'one', position, row: this.#row(nodes, node, root) };
    }
    const ids = addParameter(this.#parameters, field, firstNode(root), ['ids'], { max: MAX_PAGE });
    const nodes = draft(node, null, []);
    const position = this.#read(values, root, { kind: 'each', nodes, ids });
    return { key, type: field.type, kind: 'each', position, row: this.#row(nodes, node, root), ids };
  }

  /** The shape of the rows of a set of nodes, whose values are added to it. */
  #row(nodes: Draft, kind: AnyKind, parent: Selected): RowShape {
    this.#level++;
    const types = concreteTypes(kind);
    const shared = kind.kind === 'interface' ? new Map<string, SharedRelation>() : null;
    const tag = shared ? typePosition(nodes.values, types) : null;
    const shapes = types.map((type): [number, ObjectShape] => {
      const object = this.#objectType(type.name);
      const fields = this.#subfields(object, parent).map((field) => this.#field(nodes.values, type, object, field, shared));
      return [type.tag, { typename: type.name, fields }];
    });
    for (const { on } of shared?.values() ?? []) if (on.length === types.length) on.length = 0;
    this.#level--;
    return { tag, types: new Map(shapes) };
  }

  #field(
    values: PlanValue[], type: NodeType, object: GraphQLObjectType,
    selection: Selected, shared: Map<string, SharedRelation> | null,
  ): FieldShape {
    const name = fieldName(selection);
    if (name === '__typename') return typename(selection.key, object);
    const field = type.fields.get(name);
    if (!field) throw new TypeError(`${type.name} has no field ${name}.`);
    const definition = fieldOf(object, name);
    if (field.kind === 'property')
      return { key: selection.key, type: definition.type, kind: 'leaf', position: propertyPosition(values, name) };
    if (!shared) return this.#relation(values, field, definition, [], selection);
    const identity = JSON.stringify([selection.key, field.relationship, String(definition.type), selection.nodes.map((node) => this.#number(node))]);
    let relation = shared.get(identity);
    if (!relation) {
      const on: string[] = [];
      shared.set(identity, (relation = { on, shape: this.#relation(values, field, definition, on, selection) }));
    }
    relation.on.push(type.label);
    return relation.shape;
  }

  #relation(
    values: PlanValue[], { many, relationship, target }: RelationField, definition: GraphQLField<unknown, unknown>,
    on: string[], selection: Selected,
  ): FieldShape {
    const kind = nodeKind(this.#loaded.model, target);
    if (many) return this.#connection(values, kind, relationship, on, definition, selection);
    const nodes = draft(kind, relationship, []);
    const position = this.#read(values, selection, { kind: 'one', nodes, on });
    return { key: selection.key, type: definition.type, kind: 'one', position, row: this.#row(nodes, kind, selection) };
  }

  /** A page and a count read the same nodes; each is read only where it is asked for. */
  #connection(
    values: PlanValue[], kind: AnyKind, relationship: NodesPlan['relationship'],
    on: string[], field: GraphQLField<unknown, unknown>, selection: Selected,
  ): FieldShape {
    const object = this.#objectType(`${kind.name}Connection`);
    const parts = this.#subfields(object, selection);
    const peek = parts.some((part) => fieldName(part) === 'pageInfo');
    const list = readListArguments(kind, field, firstNode(selection), this.#variables, this.#parameters, peek);
    let pageRead: PageRead | undefined;
    const page = (): PageRead => {
      if (pageRead) return pageRead;
      const { where, order, after, before, backwards, limit } = list;
      const nodes: Draft = { ...draft(kind, relationship, where), order, after, before, backwards, limit };
      const position = this.#read(values, selection, { kind: 'many', nodes, on });
      return (pageRead = { kind, nodes, list, shape: { position, limit, peek, backwards } });
    };
    let countPosition: number | undefined;
    const count = (): number => (countPosition ??= this.#read(values, selection, { kind: 'count', nodes: draft(kind, relationship, list.where), on }));
    const fields = parts.map((part): FieldShape => {
      const name = fieldName(part);
      if (name === '__typename') return typename(part.key, object);
      const { key } = part;
      const { type } = fieldOf(object, name);
      if (name === 'totalCount') return { key, type, kind: 'leaf', position: count() };
      if (name === 'pageInfo') return { key, type, kind: 'inline', object: this.#pageInfo(page(), part) };
      const { nodes, shape } = page();
      const row = name === 'nodes' ? this.#row(nodes, kind, part) : this.#edge(page(), part);
      return { key, type, kind: 'many', page: shape, row };
    });
    return { key: selection.key, type: field.type, kind: 'inline', object: { typename: object.name, fields } };
  }

  #edge(page: PageRead, selection: Selected): RowShape {
    const object = this.#objectType(`${page.kind.name}Edge`);
    const fields = this.#subfields(object, selection).map((part): FieldShape => {
      const name = fieldName(part);
      if (name === '__typename') return typename(part.key, object);
      const { key } = part;
      const { type } = fieldOf(object, name);
      if (name === 'cursor') return { key, type, kind: 'cursor', cursor: cursorShape(page) };
      return { key, type, kind: 'self', row: this.#row(page.nodes, page.kind, part) };
    });
    return { tag: null, types: new Map([[0, { typename: object.name, fields }]]) };
  }

  #pageInfo(page: PageRead, selection: Selected): ObjectShape {
    const object = this.#objectType('PageInfo');
    const { list: { after, before, backwards }, shape } = page;
    const fields = this.#subfields(object, selection).map((part): FieldShape => {
      const name = fieldName(part);
      if (name === '__typename') return typename(part.key, object);
      const { key } = part;
      const { type } = fieldOf(object, name);
      if (name === 'startCursor' || name === 'endCursor')
        return { key, type, kind: 'pageCursor', page: shape, end: name === 'startCursor' ? 'first' : 'last', cursor: cursorShape(page) };
      if ((name === 'hasPreviousPage') === backwards) return { key, type, kind: 'hasMore', page: shape };
      // The other way there is at least the node of the cursor.
      return { key, type, kind: 'constant', value: (backwards ? before : after) !== null };
    });
    return { typename: object.name, fields };
  }

  /** Adds a set of nodes to a row, as long as the operation may read one more. */
  #read(values: PlanValue[], selection: Selected, value: PlanValue): number {
    const refuse = (what: string): never => {
      throw new GraphQLError(`The operation is too large: ${what}. Ask in several operations.`, {
        nodes: firstNode(selection),
        extensions: { code: 'OPERATION_TOO_LARGE', http: { status: 400 } },
      });
    };
    if (++this.#sets > MAX_SETS) refuse(`it reads more than ${MAX_SETS} lists, counts and relations`);
    if (this.#level >= MAX_LEVELS) refuse(`it goes deeper than ${MAX_LEVELS} relations`);
    return values.push(value) - 1;
  }

  #subfields(object: GraphQLObjectType, { nodes }: Selected): Selected[] {
    return selectedFields(collectSubfields(this.#loaded.schema, this.#fragments, this.#variables, object, nodes));
  }

  /** A number that stands for a node of the document in keys. */
  #number(node: FieldNode): number {
    const number = this.#numbers.get(node) ?? this.#numbers.size;
    this.#numbers.set(node, number);
    return number;
  }

  #objectType(name: string): GraphQLObjectType {
    return this.#loaded.schema.getType(name) as GraphQLObjectType;
  }

  #listedAs(plural: string): AnyKind {
    const { types, interfaces } = this.#loaded.model;
    for (const kind of [...types.values(), ...interfaces.values()]) if (kind.plural === plural) return kind;
    throw new TypeError(`No type is listed as ${plural}.`);
  }
}

function draft(kind: AnyKind, relationship: NodesPlan['relationship'], where: readonly Condition[]): Draft {
  return { label: kind.label, relationship, where, visibility: null, order: [BY_ID], after: null, before: null, backwards: false, limit: null, values: [] };
}

/** The concrete type is told once, also where nodes and edges both ask for it. */
function typePosition(values: PlanValue[], types: readonly NodeType[]): number {
  const position = values.findIndex(({ kind }) => kind === 'type');
  return position >= 0 ? position : values.push({ kind: 'type', types: types.map(({ label, tag }) => ({ label, tag })) }) - 1;
}

function propertyPosition(values: PlanValue[], name: string): number {
  const position = values.findIndex((value) => value.kind === 'property' && value.name === name);
  return position >= 0 ? position : values.push({ kind: 'property', name }) - 1;
}

function cursorShape({ nodes, list }: PageRead): CursorShape {
  return { order: list.cursor, positions: list.order.map(({ property }) => propertyPosition(nodes.values, property)) };
}

/** Freezes plain data and what stands in maps; the types of graphql-js in it stay as they are. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) for (const part of value.values()) deepFreeze<unknown>(part);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
