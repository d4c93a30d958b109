// Where the sources contradict each other: both sides with their words; none is preferred.
import { connect } from 'isnad';

const isnad = await connect(process.argv[2] ?? 'data/isnad.grafeo', { seed: true });
const operation = `query ($after: String) {
  claims(first: 100, after: $after, where: { contradicts: { some: {} } }) {
    nodes { ...Side contradicts { nodes { ...Side } } }
    pageInfo { hasNextPage endCursor }
  }
}
fragment Side on Claim { id quote article { id } ... on Statement { speakers { nodes { name } } } ... on Assertion { claimedBy { name } } }`;
const side = ({ quote, article, speakers, claimedBy }) =>
  `${speakers?.nodes.map(({ name }) => name).join(' and ') || claimedBy?.name || 'the narrator'} (${article.id}): ${quote}`;
for await (const claim of isnad.each(operation, {}, ({ claims }) => claims))
  for (const other of claim.contradicts.nodes) if (claim.id < other.id) console.log(`${side(claim)}\n  against ${side(other)}`);
await isnad.close();
