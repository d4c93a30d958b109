import { type LinkType, type WalkNodeFragment, OperationFailed, connect } from 'isnad';
import { GistFragmentDoc, StatementsOfDocument } from './operations.generated.js';

const isnad = await connect(new URL('http://127.0.0.1:4000'), { deadline: 1_000, retries: 0, headers: { authorization: 'Bearer none' } });
const { statements } = await isnad.query(StatementsOfDocument, { speaker: 'org:russian-mod', first: 2 });
const total: number = statements.totalCount;
// @ts-expect-error the operation has no such field
const missing = statements.nothing;
// @ts-expect-error a variable is missing
await isnad.query(StatementsOfDocument, { speaker: 'org:russian-mod' });
for await (const { quote } of isnad.each(StatementsOfDocument, { speaker: 'org:russian-mod', first: 2 }, (data) => data.statements)) console.log(quote.length, total, missing);
const type: LinkType = 'SAID_BY';
const walk = isnad.from('person:putin').in(type, { limit: 3, where: { typename: ['Statement'] } });
// @ts-expect-error there is no such relation
walk.out('SAYS');
for await (const node of walk.nodes()) {
  const known: WalkNodeFragment = node;
  if (known.__typename === 'Statement') console.log(known.quote);
}
for await (const node of walk.nodes(GistFragmentDoc)) if ('gist' in node) console.log(node.gist.length);
const { data } = await isnad.query<{ one: string }>('{ one: __typename }').then(({ one }) => ({ data: one }), (error: unknown) => ({ data: error instanceof OperationFailed ? error.data : null }));
console.log(data);
await using other = await connect('graph.db', { seed: true });
await other.close();
