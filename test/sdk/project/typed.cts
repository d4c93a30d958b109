import { type Isnad, connect } from 'isnad';

async function names(isnad: Isnad): Promise<readonly string[]> {
  const { people } = await isnad.query<{ people: { nodes: { name: string }[] } }>('{ people { nodes { name } } }');
  return people.nodes.map(({ name }) => name);
}
void connect('graph.db').then(names);
