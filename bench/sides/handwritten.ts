// What an expert writes by hand: one Cypher text for each operation, map projections, the bare driver behind bare Fastify.
import Fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { textOf } from '../operations.js';

const driver = neo4j.driver(process.argv[2] ?? '', undefined, { disableLosslessIntegers: true });
const texts = new Map<string, string>();

const fastify = Fastify();
fastify.post<{ Params: { file: string }; Body: Record<string, unknown> }>('/:file', async ({ params: { file }, body }) => {
  let text = texts.get(file);
  if (text === undefined) texts.set(file, (text = textOf({ file }, 'cypher')));
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, 'skip' in body ? { ...body, skip: neo4j.int(body['skip'] as number) } : body);
    return { data: records[0]?.get('data') as unknown };
  } finally {
    await session.close();
  }
});
process.once('disconnect', () => process.exit());
process.send?.({ url: await fastify.listen({ host: '127.0.0.1', port: 0 }) });
