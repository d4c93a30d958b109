// What is said of the operation of September 2023 that one publisher alone, or one article alone, has.
import { connect } from 'isnad';

const isnad = await connect(process.argv[2] ?? 'data/isnad.grafeo', { seed: true });
const operation = `query ($after: String) {
  compare(id: "event:az-operation-2023") {
    singleSource(first: 100, after: $after) {
      nodes { restsOn articles { id publisher { name } } statement { quote speakers { nodes { name } } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
for await (const { restsOn, articles, statement } of isnad.each(operation, {}, ({ compare }) => compare.singleSource)) {
  const where = articles.map(({ id, publisher }) => `${id} (${publisher?.name ?? 'publisher not known'})`).join(', ');
  console.log(`${restsOn}, ${where}: ${statement.speakers.nodes.map(({ name }) => name).join(' and ')}: ${statement.quote}`);
}
await isnad.close();
