import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  Kind,
  type OperationDefinitionNode,
  getArgumentValues,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { MAX_PAGE } from '../model/api-schema.js';
import { MAX_HITS } from '../search/full-text-indexes.js';
import { lackedLevel, viewWithout } from '../model/access.js';
import { type GraphModel, type NodeInterface, type NodeType, type PropertyField, type RelationField, concreteTypes, nodeKind } from '../model/graph-model.js';
import type { LoadedSchema } from '../model/load-schema.js';
import { asOf, readMoment } from './as-of.js';
import { checkAccess } from './check-access.js';
import { type Draft, deepFreeze, draft, positionOf, propertyPosition } from './draft.js';
import { type List, type ListArguments, readListArguments, withId } from './list-arguments.js';
import { Gauge, LIMITS, tooLarge } from './operation-size.js';
import { type Bounds, type ParameterSource, type Variables, addParameter } from './parameters.js';
import { type GroupedList, planAggregate, planGroups } from './plan-groups.js';
import { planLink } from './plan-link.js';
import { type PageEnds, planPageInfo } from './plan-page-info.js';
import { planMatches } from './plan-search.js';
import { waysOf } from './plan-timeline.js';
import type { Plan, PlanValue } from './plan.js';
import { MAX_REPRESENTATIONS, type RepresentationPart } from './representations.js';
import { type Selected, fieldName, fieldOf, firstNode, objectType, selectedFields, single, typename } from './selected-field.js';
import type { PageShape } from './page-shape.js';
import { ROOT_FIELDS } from './root-fields.js';
import type { CursorShape, FieldShape, ObjectShape, RowShape } from './row-shape.js';
import type { SelectionPlanner } from './selection-planner.js';

/** A plan with what goes in and what comes out. */
export interface PlannedOperation {
  readonly plan: Plan;
  readonly shape: ObjectShape;
  readonly parameters: readonly ParameterSource[];
}

/**
 * Plans an operation. The variables decide the shape (which filters are there, what @skip and @include leave); their
 * values do not enter the plan.
 * @param level what the client may see; without one, only what everyone may
 * @throws GraphQLError BAD_USER_INPUT, OPERATION_TOO_LARGE, or FORBIDDEN for a value that the client may not see.
 */
export function planOperation(schema: LoadedSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables, level: string | null = null): PlannedOperation {
  return new Planner(schema, document, variables).plan(operation, lackedLevel(schema.model.access, level));
}

type AnyKind = NodeType | NodeInterface;

/** A page of a list that is read once, for nodes, edges and pageInfo alike. */
interface PageRead {
  readonly list: List;
  readonly nodes: Draft;
  readonly args: ListArguments;
  readonly shape: PageShape;
}

/** A relation of an interface's types that is read once for all of them. */
interface SharedRelation {
  readonly on: string[];
  readonly shape: FieldShape;
}

class Planner implements SelectionPlanner {
  readonly model: GraphModel;
  readonly variables: Variables;
  readonly parameters: ParameterSource[] = [];
  readonly gauge = new Gauge();
  readonly #loaded: LoadedSchema;
  readonly #fragments: Record<string, FragmentDefinitionNode> = {};
  readonly #numbers = new Map<FieldNode, number>();

  constructor(loaded: LoadedSchema, document: DocumentNode, variables: Variables) {
    this.#loaded = loaded;
    this.model = loaded.model;
    this.variables = variables;
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments[definition.name.value] = definition;
  }

  /** @param lacked the lowest level that the client lacks; null where it may see all */
  plan(operation: OperationDefinitionNode, lacked: string | null): PlannedOperation {
    const query = this.#objectType('Query');
    const values: PlanValue[] = [];
    const selection = collectFields(this.#loaded.schema, this.#fragments, this.variables, query, operation.selectionSet);
    const roots = selectedFields(selection);
    if (roots.length > LIMITS.roots.max) throw tooLarge('roots', roots.length, true);
    const fields = roots.map((root) => this.#rootField(query, values, root));
    if (lacked !== null) checkAccess({ values }, this.model, lacked);
    const view = lacked === null ? null : viewWithout(this.model.access, lacked);
    const moment = readMoment(this.#loaded.schema, operation, this.variables, this.parameters, view);
    const plan: Plan = moment ? asOf({ values }, moment, this.model.derived) : { values };
    // Parameters point into the schema and the document, which are not ours to freeze: Apollo's plugins change them.
    return { plan: deepFreeze(plan), shape: deepFreeze({ typename: query.name, fields }), parameters: Object.freeze(this.parameters) };
  }

  #rootField(query: GraphQLObjectType, values: PlanValue[], root: Selected): FieldShape {
    const name = fieldName(root);
    if (name === '__typename') return typename(root.key, query);
    if (name.startsWith('__') || name === '_service') return { key: root.key, type: query, kind: 'introspection' };
    const field = fieldOf(query, name);
    if (name === 'node') return this.#nodeById(values, field, root);
    if (name === 'nodes') return this.#each(values, field, root, this.#parameter(field, root, 'ids', { max: MAX_PAGE }), null);
    if (name === '_entities') {
      const labels = new Map([...this.model.types.values()].map((type) => [type.name, type.label]));
      const part = (of: RepresentationPart): number =>
        this.#parameter(field, root, 'representations', { max: MAX_REPRESENTATIONS, representations: { part: of, labels } });
      return this.#each(values, field, root, part('id'), part('label'));
    }
    const plan = ROOT_FIELDS.get(name);
    if (plan) return plan(this, values, root, field);
    return this.connection(values, { kind: this.#listedAs(name), link: null, edge: null }, [], field, root);
  }

  #nodeById(values: PlanValue[], field: GraphQLField<unknown, unknown>, root: Selected): FieldShape {
    const kind = nodeKind(this.model, 'Node');
    const nodes = draft(kind, null, [withId(this.#parameter(field, root, 'id'))]);
    const position = this.read(values, root, { kind: 'one', nodes, on: [] });
    return { key: root.key, type: field.type, kind: 'one', position, row: this.row(nodes, kind, root) };
  }

  #each(values: PlanValue[], field: GraphQLField<unknown, unknown>, root: Selected, ids: number, labels: number | null): FieldShape {
    const kind = nodeKind(this.model, 'Node');
    const nodes = draft(kind, null, []);
    const position = this.read(values, root, { kind: 'each', nodes, ids, labels });
    return { key: root.key, type: field.type, kind: 'each', position, row: this.row(nodes, kind, root), ids };
  }

  #parameter(field: GraphQLField<unknown, unknown>, root: Selected, argument: string, bounds: Bounds = {}): number {
    return addParameter(this.parameters, field, firstNode(root), [argument], bounds);
  }

  /** The shape of the rows of a set of nodes, whose values are added to it. */
  row(nodes: Draft, kind: AnyKind, parent: Selected): RowShape {
    const types = concreteTypes(kind);
    const shared = kind.kind === 'interface' ? new Map<string, SharedRelation>() : null;
    const tag = shared ? positionOf(nodes.values, { kind: 'type', types: types.map(({ label, tag }) => ({ label, tag })) }) : null;
    const shapes = types.map((type): [number, ObjectShape] => {
      const object = this.#objectType(type.name);
      const subfields = this.#subfields(object, parent);
      const fields = this.gauge.deeper(() => subfields.map((field) => this.#field(nodes.values, type, object, field, shared)));
      return [type.tag, { typename: type.name, fields }];
    });
    for (const { on } of shared?.values() ?? []) if (on.length === types.length) on.length = 0;
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
    if (field.kind === 'property') return this.#property(values, field, definition, selection);
    if (!shared) return this.relation(values, field, definition, [], selection);
    const identity = JSON.stringify([selection.key, field.link, String(definition.type), selection.nodes.map((node) => this.#number(node))]);
    let relation = shared.get(identity);
    if (!relation) {
      const on: string[] = [];
      shared.set(identity, (relation = { on, shape: this.relation(values, field, definition, on, selection) }));
    }
    relation.on.push(type.label);
    return relation.shape;
  }

  #property(values: PlanValue[], { name, languages }: PropertyField, definition: GraphQLField<unknown, unknown>, selection: Selected): FieldShape {
    const { language } = languages ? getArgumentValues(definition, firstNode(selection), this.variables) : {};
    const own = languages?.properties.get(String(language));
    const position = positionOf(values, { kind: 'property', of: 'node', names: own === undefined ? [name] : [own, name] });
    return { key: selection.key, type: definition.type, kind: 'leaf', position };
  }

  relation(
    values: PlanValue[], { many, link, target, edge }: RelationField, definition: GraphQLField<unknown, unknown>,
    on: readonly string[], selection: Selected,
  ): FieldShape {
    const kind = nodeKind(this.model, target);
    if (many) return this.connection(values, { kind, link, edge: this.model.edges.get(edge ?? '') ?? null }, on, definition, selection);
    const nodes = draft(kind, planLink(link, this.model.undirected, {}), []);
    const position = this.read(values, selection, { kind: 'one', nodes, on });
    return { key: selection.key, type: definition.type, kind: 'one', position, row: this.row(nodes, kind, selection) };
  }

  /** A page and a count read the same nodes; each is read only where it is asked for. */
  connection(values: PlanValue[], list: List, on: readonly string[], field: GraphQLField<unknown, unknown>, selection: Selected): FieldShape {
    const object = objectType(field.type);
    const peek = this.#subfields(object, selection).some((part) => fieldName(part) === 'pageInfo');
    const args = readListArguments(list, field, firstNode(selection), this.variables, this.parameters, { model: this.model, gauge: this.gauge }, peek);
    let pageRead: PageRead | undefined;
    const page = (): PageRead => {
      if (pageRead) return pageRead;
      const { link, where, keys, order, after, before, backwards, limit } = args;
      const nodes: Draft = { ...draft(list.kind, link, where), keys, order, after, before, backwards, limit };
      const position = this.read(values, selection, { kind: 'many', nodes, on });
      return (pageRead = { list, nodes, args, shape: { position, limit, peek, backwards } });
    };
    let countPosition: number | undefined;
    const count = (): number => (countPosition ??= this.read(values, selection, { kind: 'count', nodes: draft(list.kind, args.link, args.where), on }));
    const grouped: GroupedList = { list, args, values, on };
    const fields = this.fields(object, selection, (name, part, definition) => {
      const { key } = part;
      const { type } = definition;
      const own = list.own?.field(name, part, definition);
      if (own) return own;
      if (name === 'aggregate') return planAggregate(this, grouped, part, definition);
      if (name === 'groups') return planGroups(this, grouped, part, definition);
      if (name === 'isTotalExact' && list.link?.kind === 'hits') return { key, type, kind: 'isBelow', position: this.read(values, selection, { kind: 'found', parameter: list.link.parameter }), max: MAX_HITS };
      if (name === 'isCorrected' && list.link?.kind === 'hits') return { key, type, kind: 'isCorrected', terms: list.link.terms };
      if (name === 'totalCount') return { key, type, kind: 'leaf', position: count() };
      if (name === 'pageInfo') return planPageInfo(this, endsOf(page()), part, definition);
      const { nodes, shape } = page();
      return { key, type, kind: 'many', page: shape, row: name === 'nodes' ? this.row(nodes, list.kind, part) : this.#edge(page(), part, objectType(type)) };
    });
    return { key: selection.key, type: field.type, kind: 'inline', object: { typename: object.name, fields } };
  }

  #edge(page: PageRead, selection: Selected, object: GraphQLObjectType): RowShape {
    const { nodes: { values }, list: { kind, link, edge, own } } = page;
    const fields = this.fields(object, selection, (name, part, definition) => {
      const { key } = part;
      const { type } = definition;
      if (name === 'cursor') return { key, type, kind: 'cursor', cursor: cursorShape(page) };
      if (name === 'node') return { key, type, kind: 'self', row: this.row(page.nodes, kind, part) };
      const property = own?.edgeProperty(name);
      if (property) return { key, type, kind: 'leaf', position: propertyPosition(values, property) };
      if (name === 'score') return { key, type, kind: 'leaf', position: propertyPosition(values, { of: 'key', name: '0' }) };
      if (name === 'matches') return planMatches(this, page.nodes, 'matches', part, definition);
      const field = edge?.fields.get(name);
      if (field?.kind === 'relation') return this.gauge.deeper(() => this.relation(values, field, definition, [], part));
      if (field) return { key, type, kind: 'leaf', position: propertyPosition(values, { of: 'edge', name }) };
      const undirected = link?.kind === 'anyRelationship' ? link.types.filter((type) => this.model.undirected.has(type)) : [];
      return { key, type, kind: 'leaf', position: positionOf(values, name === 'type' ? { kind: 'relationshipType' } : { kind: 'direction', undirected }) };
    });
    return single({ typename: object.name, fields });
  }

  /** Adds a set of nodes to a row, as long as the operation may read one more. */
  read(values: PlanValue[], selection: Selected, value: PlanValue): number {
    for (let sets = waysOf(value); sets > 0; sets--) this.gauge.count(firstNode(selection));
    return values.push(value) - 1;
  }

  /** The shapes of an object's selected fields; __typename is the same everywhere. */
  fields(
    object: GraphQLObjectType, parent: Selected,
    shape: (name: string, selection: Selected, field: GraphQLField<unknown, unknown>) => FieldShape,
  ): FieldShape[] {
    return this.#subfields(object, parent).map((selection) => {
      const name = fieldName(selection);
      return name === '__typename' ? typename(selection.key, object) : shape(name, selection, fieldOf(object, name));
    });
  }

  #subfields(object: GraphQLObjectType, { nodes }: Selected): Selected[] {
    return selectedFields(collectSubfields(this.#loaded.schema, this.#fragments, this.variables, object, nodes));
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
    const { types, interfaces } = this.model;
    for (const kind of [...types.values(), ...interfaces.values()]) if (kind.plural === plural) return kind;
    throw new TypeError(`No type is listed as ${plural}.`);
  }
}

function endsOf(page: PageRead): PageEnds {
  const { shape, args: { after, before, backwards } } = page;
  return { page: shape, cursor: () => cursorShape(page), isFromCursor: (backwards ? before : after) !== null };
}

function cursorShape({ nodes, args }: PageRead): CursorShape {
  return { order: args.cursor, positions: args.order.map(({ property }) => propertyPosition(nodes.values, property)), question: nodes.link?.kind === 'hits' ? nodes.link.question : null };
}
