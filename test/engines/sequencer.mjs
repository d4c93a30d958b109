import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// It comes with Jest.
const { default: Sequencer } = createRequire(createRequire(import.meta.url).resolve('jest'))('@jest/test-sequencer');

/** Files of tests on the graph of the five articles go first, one after the other, so that Neo4j loads it once. */
export default class extends Sequencer {
  sort(tests) {
    const seeded = ({ path }) => readFileSync(path, 'utf8').includes('openSeeded(');
    const sorted = super.sort(tests);
    return [...sorted.filter(seeded), ...sorted.filter((test) => !seeded(test))];
  }
}
