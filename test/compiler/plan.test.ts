import { describe, expect, test } from '@jest/globals';
import { encodeCursor } from '../../src/compiler/cursor.js';
import { compiled } from './compiled.js';

const byId = { property: { of: 'node', name: 'id' }, descending: false, nullsFirst: false, nullable: false, isBoolean: false };

describe('the plan of an operation', () => {
  test('has one node for an id, with a value for each property, once', () => {
    expect(compiled('{ node(id: "n0") { id ... on Ball { again: id weight } } }').plan).toEqual({
      values: [{
        kind: 'one',
        on: [],
        nodes: {
          label: 'Entity',
          link: null,
          where: [{ kind: 'property', property: { of: 'node', name: 'id' }, operator: 'eq', parameter: 0, nullable: false }],
          visibility: null, keys: [],
          order: [byId],
          after: null,
          before: null,
          backwards: false,
          limit: null,
          values: [
            { kind: 'type', types: [{ label: 'Ball', tag: 0 }, { label: 'Box', tag: 1 }, { label: 'Note', tag: 2 }] },
            { kind: 'property', of: 'node', names: ['id'] },
            { kind: 'property', of: 'node', names: ['weight'] },
          ],
        },
      }],
    });
  });

  test('has a page and a count of the same nodes, each only where it is asked for', () => {
    const nodes = { label: 'Box', link: null, where: [{ kind: 'property', property: { of: 'node', name: 'open' }, operator: 'eq', parameter: 0, nullable: true }], visibility: null, keys: [], after: null, before: null, backwards: false };
    const bySize = { property: { of: 'node', name: 'size' }, descending: true, nullsFirst: true, nullable: true, isBoolean: false };
    const page = { kind: 'many', on: [], nodes: { ...nodes, order: [bySize, byId], limit: 1, values: [{ kind: 'property', of: 'node', names: ['id'] }] } };
    const count = { kind: 'count', on: [], nodes: { ...nodes, order: [byId], limit: null, values: [] } };
    const boxes = (selection: string) => compiled(`{ boxes(where: { open: { eq: true } }, order: [{ size: DESC }]) { ${selection} } }`).plan;
    expect(boxes('nodes { id }')).toEqual({ values: [page] });
    expect(boxes('totalCount')).toEqual({ values: [count] });
    expect(boxes('n: nodes { id } a: totalCount b: totalCount')).toEqual({ values: [{ ...page, nodes: { ...page.nodes, limit: 1 } }, count] });
  });

  test('holds the places of cursors as parameters, and which of their keys are null', () => {
    const after = encodeCursor({ signature: 'Box +size +id', types: ['integer', 'string'] }, [null, 'n3']);
    const { plan } = compiled(`{ boxes(order: [{ size: ASC }], last: 2, after: "${after}") { pageInfo { startCursor } } }`);
    expect(plan.values).toMatchObject([{ nodes: { after: [null, 1], before: null, backwards: true, limit: 0, values: [{ names: ['size'] }, { names: ['id'] }] } }]);
  });

  test('reads a relation of one type of an interface on nodes of that type alone', () => {
    const { plan } = compiled('{ sized { nodes { ... on Ball { box { id } } } } }');
    expect(plan.values).toMatchObject([{
      kind: 'many',
      nodes: {
        label: 'Sized',
        values: [
          { kind: 'type' },
          { kind: 'one', on: ['Ball'], nodes: { label: 'Box', link: { types: ['IN_BOX'], direction: 'OUT' }, values: [{ kind: 'property', of: 'node', names: ['id'] }] } },
        ],
      },
    }]);
  });

  test('reads a relation of an interface once for all types', () => {
    const { plan } = compiled('{ sized { nodes { near { nodes { id } } } } }');
    expect(plan.values).toMatchObject([{
      nodes: { values: [{ kind: 'type' }, { kind: 'many', on: [], nodes: { link: { types: ['NEAR'], direction: 'UNDIRECTED' } } }] },
    }]);
  });

  test('reads nodes by their ids in one value', () => {
    expect(compiled('{ nodes(ids: ["n0"]) { id } }').plan.values).toMatchObject([{ kind: 'each', ids: 0, nodes: { label: 'Entity', where: [] } }]);
  });

  test('is empty, and without text, where nothing is read from the graph', () => {
    const { plan, text } = compiled('{ __typename __schema { queryType { name } } }');
    expect([plan, text]).toEqual([{ values: [] }, null]);
  });
});

describe('what is frozen', () => {
  const { plan, shape, parameters } = compiled('{ nodes(ids: ["n0"]) { id ... on Ball { box { id balls { totalCount nodes { id } } } } } }');

  test.each([['plan', plan], ['shape of the rows', shape]])('all of the %s', (_, value) => {
    const [frozen, open] = parts(value).reduce<[number, number]>(([yes, no], part) => (Object.isFrozen(part) ? [yes + 1, no] : [yes, no + 1]), [0, 0]);
    expect(open).toBe(0);
    expect(frozen).toBeGreaterThan(10);
  });

  test('the parameters, but nothing of the schema and the document that they point to', () => {
    expect([parameters, ...parameters].every(Object.isFrozen)).toBe(true);
    for (const { field, node } of parameters) expect([field, field.args, node, node.arguments].some(Object.isFrozen)).toBe(false);
  });
});

/** Every plain object and list in a value, also in its maps. */
function parts(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  if (value instanceof Map) return [...value.values()].flatMap(parts);
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return [];
  return [value, ...Object.values(value).flatMap(parts)];
}
