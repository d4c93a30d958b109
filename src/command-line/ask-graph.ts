import type { Answer } from './answer.js';
import type { AskedGraph } from './asked-graph.js';
import type { AskOptions } from './options.js';
import { Progress } from './progress.js';
import { untilStopped } from './stop.js';

/** Connects to the graph, asks it, writes the answer in the format of the options, and lets go. */
export async function askGraph(options: AskOptions, ask: (graph: AskedGraph) => Promise<Answer>): Promise<void> {
  await untilStopped(async (signal) => {
    const progress = new Progress();
    try {
      const [{ openGraph }, { AskedGraph }, { writeAnswer }] = await Promise.all([import('./open-graph.js'), import('./asked-graph.js'), import('./write-answer.js')]);
      const { isnad, where } = await openGraph(options, progress, signal);
      try {
        signal.throwIfAborted();
        await writeAnswer(await ask(new AskedGraph(isnad, where, options, signal)), options, progress, signal);
      } finally {
        await isnad.close();
      }
    } finally {
      progress.end();
    }
  });
}
