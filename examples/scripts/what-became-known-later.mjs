// What became known of Putin's relations between two days: the graph as of the one, and as of the other.
import { connect } from 'isnad';

const isnad = await connect(process.argv[2] ?? 'data/isnad.grafeo', { seed: true });
const operation = `query ($day: LocalDate, $after: String) @asOf(published: $day) {
  person: people(where: { id: { eq: "person:putin" } }) {
    nodes { relations(first: 50, after: $after) { edges { type assertionCount node { ... on Named { name } } } pageInfo { hasNextPage endCursor } } }
  }
}`;
async function relations(day) {
  const known = new Map();
  const list = ({ person }) => person.nodes[0]?.relations;
  for await (const { type, node, assertionCount } of isnad.each(operation, { day }, list)) known.set(`${type} ${node.name}`, assertionCount);
  return known;
}
const [before, after] = [await relations('2020-12-31'), await relations('2023-12-31')];
for (const [relation, count] of after) if (count > (before.get(relation) ?? 0)) console.log(`${relation}: ${before.get(relation) ?? 0} assertions, then ${count}`);
await isnad.close();
