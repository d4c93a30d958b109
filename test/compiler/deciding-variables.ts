import fc from 'fast-check';
import type { Variables } from '../../src/compiler/parameters.js';

/** An operation of the small schema with everything that variables can decide. */
export const decidingSource = `query ($where: BallWhere, $order: [BallOrder!], $first: Int, $yes: Boolean!, $colour: Colour, $size: Int = 1, $sizes: [Int!], $direction: Direction!, $ids: [ID!]!) {
  balls(where: $where, order: $order, first: $first) { totalCount nodes { id weight @include(if: $yes) } }
  sized(where: { size: { eq: $size, in: $sizes } }, order: [{ size: $direction }]) { nodes { ... on Ball @skip(if: $yes) { colour } } }
  other: balls(where: { colour: { eq: $colour } }) { totalCount }
  nodes(ids: $ids) { id }
}`;

const filter = (value: fc.Arbitrary<unknown>) =>
  fc.option(fc.record({ eq: fc.option(value), in: fc.option(fc.array(value, { maxLength: 2 })) }, { requiredKeys: [] }));
const conditions = fc.record(
  { text: filter(fc.constantFrom('', 'a', '-', 'n')), size: filter(fc.nat(2)), colour: filter(fc.constantFrom('RED', 'GREEN')) },
  { requiredKeys: [] },
);
const where = fc.record(
  {
    or: fc.array(conditions, { maxLength: 2 }),
    not: fc.option(conditions),
    links: fc.record({ some: fc.record({ node: fc.record({ text: filter(fc.constantFrom('a', 'b')) }) }), count: fc.record({ gt: fc.nat(2) }) }, { requiredKeys: [] }),
    ties: fc.record({ none: fc.record({ types: fc.array(fc.constantFrom('LINKS', 'NEAR'), { maxLength: 2 }) }) }),
    box: fc.option(fc.constant({})),
  },
  { requiredKeys: [] },
);
const direction = fc.constantFrom('ASC', 'DESC');
const order = fc.oneof(fc.record({ size: direction }), fc.record({ text: direction }));

/** Variables of that operation, not coerced. */
export const decidingVariables: fc.Arbitrary<Variables> = fc.record(
  {
    where: fc.option(fc.tuple(conditions, where).map(([own, related]) => ({ ...own, ...related }))),
    order: fc.option(fc.array(order, { maxLength: 2 })),
    first: fc.option(fc.nat(100)),
    yes: fc.boolean(),
    colour: fc.option(fc.constantFrom('RED', 'GREEN')),
    size: fc.option(fc.nat()),
    sizes: fc.option(fc.array(fc.nat(), { maxLength: 2 })),
    direction,
    ids: fc.array(fc.string(), { maxLength: 2 }),
  },
  { requiredKeys: ['yes', 'direction', 'ids'] },
);
