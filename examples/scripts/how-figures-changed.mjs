// How figures changed: each series with its values in the order of time, the change from one to the next, and their words.
import { connect } from 'isnad';

const isnad = await connect(process.argv[2] ?? 'data/isnad.grafeo', { seed: true });
const everySeries = `query ($after: String) {
  series(first: 20, after: $after) {
    nodes { name unit points(order: [{ asOfFrom: ASC }, { id: ASC }]) { nodes { value asOf quote source { name } article { id } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
for await (const { name, unit, points } of isnad.each(everySeries, {}, ({ series }) => series)) {
  console.log(`${name} (${unit})`);
  points.nodes.forEach(({ value, asOf, quote, source, article }, index, all) => {
    const change = index === 0 ? '' : ` (${value < all[index - 1].value ? '' : '+'}${value - all[index - 1].value})`;
    console.log(`  ${asOf}: ${value}${change}, ${source?.name ?? 'the narrator'} in ${article.id}: ${quote}`);
  });
}
await isnad.close();
