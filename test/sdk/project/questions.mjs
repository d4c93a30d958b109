import { OperationFailed, connect } from 'isnad';

const isnad = await connect(process.argv[2]);
const names = [];
for await (const { name } of isnad.from('person:putin').in('SAID_BY').out('REPORTED_IN').out('PUBLISHED_BY').nodes()) names.push(name);
const refused = await isnad.query('{ nothing }').catch((error) => error);
console.log(JSON.stringify({ names, refused: refused instanceof OperationFailed && refused.errors[0].extensions.code }));
await isnad.close();
