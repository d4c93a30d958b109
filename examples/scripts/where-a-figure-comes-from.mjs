// Where a figure comes from: the way back over the statement, the speaker and the article to the publisher, each step with its words.
import { connect } from 'isnad';

const isnad = await connect(process.argv[2] ?? 'data/isnad.grafeo', { seed: true });
const { attribution } = await isnad.query('{ attribution(id: "q000-02") { steps { depth role quote node { id ... on Named { name } } } } }');
for (const { depth, role, node, quote } of attribution.steps) console.log(`${'  '.repeat(depth)}${role} ${node.name ?? node.id}${quote ? `: ${quote}` : ''}`);
await isnad.close();
