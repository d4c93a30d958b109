import { type EdgeProperties, type GraphModel, type NodeInterface, type NodeType, type PropertyField, type RelationField, ends, listFields, listedKinds, meaning, ownValues, relatedName } from './graph-model.js';

const LINEAR = 'Linear: looked up for every node of the list.';

const COMPARED = 'Whatever the page, all nodes of the list are compared';

/** At the root an index of the order gives the nodes of a page alone (see compiler/index-order.ts). */
const UNLESS_INDEXED = ', unless an index of the first field gives them in this order: on Neo4j, at the root and without where';

const NUMBERS = new Set(['Int', 'Float']);

type Kind = NodeType | NodeInterface | EdgeProperties;

/** The inputs by which lists are ordered: one for each kind of node and of edge, and for what hangs on them. */
export function orderInputs(model: GraphModel): string[] {
  const lists = [...listFields(model).values()];
  const withEdges = lists.filter(({ edge }) => edge !== null);
  const summed = new Set(lists.flatMap(({ target, edge }) => [target, edge]));
  return [
    ...[...listedKinds(model), ...model.edges.values()].flatMap((kind) => [orderInput(kind), ...(summed.has(kind.name) && numbers(kind).length > 0 ? [numberInput(kind)] : [])]),
    ...withEdges.flatMap((field) => [edgeOrder(field), ...(hasNumbers(model, field) ? [edgeNumbers(model, field)] : [])]),
    ...lists.map((field) => listOrder(model, field)),
  ];
}

function orderInput(kind: Kind): string {
  const fields = [...kind.fields.values()].flatMap((field) => {
    const text = meaning(field);
    if (field.kind === 'property') return field.list ? [] : [`  ${JSON.stringify(text)}\n  ${field.name}: Direction`];
    return [`  ${JSON.stringify(`${text} ${LINEAR}`)}\n  ${field.name}: ${field.many ? `${relatedName(field)}ListOrder` : `${field.target}Order`}`];
  });
  return `
"By what ${'plural' in kind ? (kind.plural ?? kind.name) : 'edges'} are ordered: by one field of their own, or by one value of what is related. ${COMPARED}${'plural' in kind ? UNLESS_INDEXED : ''}."
input ${kind.name}Order @oneOf {
${fields.join('\n')}
}`;
}

function numberInput(kind: Kind): string {
  return `
"A number of ${'plural' in kind ? (kind.plural ?? kind.name) : 'edges'}."
input ${kind.name}NumberOrder @oneOf {
${numbers(kind)
  .map((field) => `  ${JSON.stringify(meaning(field))}\n  ${field.name}: Direction`)
  .join('\n')}
}`;
}

function edgeOrder(field: RelationField): string {
  return `
"By what a list of relations is ordered: by the node, or by the relation to it."
input ${relatedName(field)}Order @oneOf {
  "By the node."
  node: ${field.target}Order
  "By the relation."
  edge: ${field.edge ?? ''}Order
}`;
}

function edgeNumbers(model: GraphModel, field: RelationField): string {
  const { node, edge } = ends(model, field);
  return `
"A number of the node, or of the relation to it."
input ${relatedName(field)}NumberOrder @oneOf {
${numbers(node).length > 0 ? `  "Of the node."\n  node: ${field.target}NumberOrder\n` : ''}${edge && numbers(edge).length > 0 ? `  "Of the relation."\n  edge: ${edge.name}NumberOrder\n` : ''}}`;
}

function listOrder(model: GraphModel, field: RelationField): string {
  const name = relatedName(field);
  const sums = hasNumbers(model, field)
    ? `  "By the sum of a number of theirs; 0 where there are none."\n  sum: ${name}NumberOrder\n  "By the average of a number of theirs."\n  avg: ${name}NumberOrder\n`
    : '';
  return `
"By what is related: how many there are, or one value made from theirs."
input ${name}ListOrder @oneOf {
  "By how many there are."
  count: Direction
  "By the smallest value of theirs."
  min: ${name}Order
  "By the largest value of theirs."
  max: ${name}Order
${sums}}`;
}

function hasNumbers(model: GraphModel, field: RelationField): boolean {
  const { node, edge } = ends(model, field);
  return numbers(node).length > 0 || (edge !== null && numbers(edge).length > 0);
}

function numbers(kind: Kind): PropertyField[] {
  return ownValues(kind).filter(({ type }) => NUMBERS.has(type));
}
