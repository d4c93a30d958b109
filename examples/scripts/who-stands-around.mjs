// What stands around the peacekeepers, as a drawing for Graphviz (dot -Tsvg): who, in what relation, from how many sources.
import { connect } from 'isnad';

const isnad = await connect(process.argv[2] ?? 'data/isnad.grafeo', { seed: true });
const { neighborhood } = await isnad.query(`{
  neighborhood(id: "org:russian-peacekeepers", limit: 12) {
    nodes { id ... on Named { name } }
    links { type source target isMutual sourceCount }
  }
}`);
console.log('digraph {');
for (const { id, name } of neighborhood.nodes) console.log(`  "${id}" [label="${name}"]`);
for (const { type, source, target, isMutual, sourceCount } of neighborhood.links)
  console.log(`  "${source}" -> "${target}" [label="${type} (sources: ${sourceCount})"${isMutual ? ' dir=both' : ''}]`);
console.log('}');
await isnad.close();
