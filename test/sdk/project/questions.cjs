const { connect } = require('isnad');

(async () => {
  const isnad = await connect(process.argv[2]);
  const { people } = await isnad.query('{ people(where: { id: { eq: "person:putin" } }) { nodes { name } } }');
  const refused = await isnad.query('{ nothing }').catch((error) => error);
  console.log(JSON.stringify({ names: people.nodes.map(({ name }) => name), refused: refused.code }));
  await isnad.close();
})();
