import type { Row, Run, Value } from '../graph-store.js';
import { PAGE } from './pages.js';

/**
 * Writes the properties of nodes that are not yet what they have to be, page by page; tells whether there were any.
 * @param read the text that reads at most $page nodes behind the id $after, in the order of ids, each with its id first
 * @param write the text that writes $rows
 * @param wanted the properties of a node, by what was read of it behind its id; null where they are right
 */
export async function writeDifferences(run: Run, read: string, write: string, wanted: (values: Row) => Readonly<Record<string, Value>> | null): Promise<boolean> {
  let isDifferent = false;
  for (let after = ''; ; ) {
    const page = await run({ text: read, parameters: { after, page: BigInt(PAGE) } });
    const rows = page.flatMap(([id = null, ...values]) => {
      const properties = wanted(values);
      return properties ? [{ id: String(id), ...properties }] : [];
    });
    if (rows.length > 0) await run({ text: write, parameters: { rows } });
    isDifferent ||= rows.length > 0;
    const [last] = page.at(-1) ?? [];
    if (typeof last !== 'string' || page.length < PAGE) return isDifferent;
    after = last;
  }
}
