// What Aliyev and Putin both speak of: two walks, each from a speaker over the statements to what these mention.
import { connect } from 'isnad';

const isnad = await connect(process.argv[2] ?? 'data/isnad.grafeo', { seed: true });
async function spokenOf(speaker) {
  const names = new Set();
  for await (const { name } of isnad.from(speaker).in('SAID_BY').out(['ABOUT', 'MENTIONS']).nodes()) names.add(name);
  return names;
}
const [one, other] = [await spokenOf('person:aliyev'), await spokenOf('person:putin')];
for (const name of one) if (other.has(name)) console.log(name);
await isnad.close();
