import { GraphQLError } from 'graphql';
import { isHidden } from '../model/access.js';
import { type GraphModel, type RelationField, nodeKind, relationFields } from '../model/graph-model.js';
import type { NodesPlan, Plan } from './plan.js';
import type { Property } from './plan-filter.js';

/** A value that is hidden, and where it is read. */
interface HiddenField {
  readonly of: Property['of'];
  readonly owner: string;
  readonly name: string;
  readonly level: string;
  /** The labels of the nodes, or the types of the relationships, that have it. */
  readonly on: ReadonlySet<string>;
}

/** The label of the nodes that are read and the types of the relationships that lead to them; null where it is not known. */
interface Place {
  readonly label: string | null;
  readonly types: readonly string[] | null;
}

const ANYWHERE: Place = { label: null, types: null };

/**
 * Checks that an operation reads no value that is hidden from who lacks a level, in whichever part of its plan: it knows them by their
 * form, so that none is forgotten. Where nodes of several types are read, a value of one of them counts as read.
 * @throws GraphQLError FORBIDDEN, HTTP 403, naming the field and its level.
 */
export function checkAccess(plan: Plan, model: GraphModel, lacked: string): void {
  const hidden = hiddenFields(model, lacked);
  if (hidden.length > 0) checkPart(plan, ANYWHERE, hidden);
}

function checkPart(part: unknown, outer: Place, hidden: readonly HiddenField[]): void {
  if (typeof part !== 'object' || part === null) return;
  const place = placeIn(part) ?? outer;
  for (const name of propertiesIn(part)) {
    const found = hidden.find((field) => field.name === name.name && field.of === name.of && isAt(field, place));
    if (found) throw forbidden(found);
  }
  for (const inner of Object.values(part)) checkPart(inner, place, hidden);
}

/** The place that a part of a plan opens for what is in it: a set of nodes has a label and a slot for visibility, others know such a set. */
function placeIn(part: object): Place | null {
  const { label, link, nodes, claims, types, walk } = part as Partial<NodesPlan & { nodes: unknown; claims: unknown; types: readonly string[]; walk: unknown }>;
  if (label !== undefined && 'visibility' in part) return { label, types: link?.kind === 'relationship' ? link.types : null };
  if (claims) return { label: null, types: types ?? null };
  if (walk) return ANYWHERE;
  return nodes && !Array.isArray(nodes) ? placeIn(nodes) : null;
}

/** The properties that a part of a plan is itself. */
function propertiesIn(part: object): readonly Property[] {
  const { of, name, names = [] } = part as Partial<Property> & { readonly names?: readonly string[] };
  return of === undefined ? [] : [name ?? [], names].flat().map((property) => ({ of, name: property }));
}

function isAt({ of, on }: HiddenField, { label, types }: Place): boolean {
  if (of === 'node') return label === null || on.has(label);
  return types === null || types.length === 0 || types.some((type) => on.has(type));
}

function hiddenFields(model: GraphModel, lacked: string): readonly HiddenField[] {
  const { access } = model;
  return [...access.fields].flatMap(([owner, fields]) => {
    const ofEdge = model.edges.has(owner);
    const on = new Set(ofEdge ? relationshipTypes(model, owner) : labelsOf(model, owner));
    return [...fields].filter(([, level]) => isHidden(access, level, lacked)).map(([name, level]) => ({ of: ofEdge ? 'edge' : 'node', owner, name, level, on }) as const);
  });
}

/** The labels of a type and of its interfaces. */
function labelsOf(model: GraphModel, name: string): readonly string[] {
  const kind = nodeKind(model, name);
  return [kind.label, ...kind.implements.map((other) => nodeKind(model, other).label)];
}

/** The types of the relationships that have the properties of an interface. */
function relationshipTypes(model: GraphModel, edge: string): readonly string[] {
  const typesOf = ({ link }: RelationField): readonly string[] => (link.kind === 'relationship' ? [link.type] : link.kind === 'anyRelationship' ? link.types : []);
  return relationFields(model).filter((field) => field.edge === edge).flatMap(typesOf);
}

function forbidden({ owner, name, level }: HiddenField): GraphQLError {
  return new GraphQLError(
    `The operation reads ${owner}.${name}, which needs the access level ${level}. Leave it out, in filters, orders and groups, too, or ask with a token or key that has this level. (Lists of several types read a field of each of them that has it: ask for the others in lists of their own.)`,
    { extensions: { code: 'FORBIDDEN', field: `${owner}.${name}`, level, http: { status: 403 } } },
  );
}
