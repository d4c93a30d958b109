// Who links Turkey to Armenia, and who says so: the shortest ways, each hop with its words.
import { connect } from 'isnad';

const isnad = await connect(process.argv[2] ?? 'data/isnad.grafeo', { seed: true });
const { paths } = await isnad.query(`{
  paths(from: "country:turkey", to: "country:armenia", first: 3) {
    paths {
      nodes { ... on Named { name } }
      hops { links { type evidence { nodes { quote claimedBy { name } article { id } } } } }
    }
  }
}`);
for (const { nodes, hops } of paths.paths) {
  console.log(nodes.map(({ name }) => name).join(' – '));
  for (const { type, evidence } of hops.flatMap(({ links }) => links))
    for (const { quote, claimedBy, article } of evidence.nodes) console.log(`  ${type}: ${claimedBy?.name ?? 'the narrator'}, ${article.id}: ${quote}`);
}
await isnad.close();
