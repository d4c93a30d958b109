import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { EngineConfig } from '../config.js';
import { type ExportFormat, exportGraph } from '../export/export-graph.js';
import { withProvenance } from '../export/provenance.js';
import { loadSchema, readSchemaFiles } from '../model/load-schema.js';
import { openStore } from '../open-store.js';
import { packageRoot } from '../package-root.js';
import { AskedGraph } from './asked-graph.js';
import { findEntity } from './find-entity.js';
import { connectTo, engineFor } from './open-graph.js';
import { NeighborhoodDocument } from './operations.generated.js';
import { type GraphOptions, given } from './options.js';
import { print } from './print.js';
import type { Progress } from './progress.js';
import { type Data, readQuery } from './read-query.js';

/** What is exported, and where to. */
export interface ExportCommandOptions extends GraphOptions {
  readonly format: ExportFormat;
  readonly output?: string;
  readonly around?: string;
  readonly depth?: number;
  readonly operation?: string;
  readonly variables?: string;
  readonly var?: readonly string[];
}

/** As many as the API gives around an entity. */
const MOST_AROUND = 500;

/** Exports what the options ask for, to a file or to the standard output. */
export async function exportTo(options: ExportCommandOptions, progress: Progress, signal: AbortSignal): Promise<void> {
  const engine = await engineFor(options, progress, signal);
  const chosen = await chosenIds(options, engine, signal);
  const { model } = loadSchema(readSchemaFiles(join(packageRoot, 'schema')));
  const store = await openStore(engine);
  try {
    const { format, output, deadline } = options;
    const ids = chosen && (await withProvenance(store, model, chosen, { deadline }));
    const text = told(exportGraph(store, model, { format, ids, deadline, signal }), progress);
    await (output === undefined ? toOutput(text, progress, signal) : toFile(text, output, signal));
  } finally {
    await store.close();
  }
}

/** The ids of what is to be exported; undefined for all of it. The engine has one user at a time, so it is closed again. */
async function chosenIds(options: ExportCommandOptions, engine: EngineConfig, signal: AbortSignal): Promise<readonly string[] | undefined> {
  const { around, depth, operation } = options;
  if (around === undefined && operation === undefined) return undefined;
  const isnad = await connectTo(engine, options.deadline);
  try {
    const graph = new AskedGraph(isnad, '', {}, signal);
    if (around !== undefined) return await idsAround(graph, around, depth);
    const { document, operation: meant, variables } = await readQuery(operation ?? '', { ...given({ variables: options.variables, var: options.var }) });
    return idsIn(await graph.query<Data, Data>(document, variables, meant.name?.value));
  } finally {
    await isnad.close();
  }
}

async function idsAround(graph: AskedGraph, entity: string, depth: number | undefined): Promise<string[]> {
  const id = await findEntity(graph, entity);
  const { neighborhood } = await graph.query(NeighborhoodDocument, { id, limit: MOST_AROUND, ...given({ depth }) });
  if (neighborhood.limits.length > 0) process.stderr.write(`More than the ${neighborhood.nodes.length} nodes that are exported stand around ${id}.\n`);
  return neighborhood.nodes.map((node) => node.id);
}

/** The ids of all objects in an answer. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = !Array.isArray(value) && typeof (value as Data)['id'] === 'string' ? [String((value as Data)['id'])] : [];
  return [...new Set([...own, ...Object.values(value).flatMap(idsIn)])];
}

async function* told(chunks: AsyncIterable<string>, progress: Progress): AsyncGenerator<string, void, undefined> {
  let kilobytes = 0;
  for await (const chunk of chunks) {
    kilobytes += Buffer.byteLength(chunk) / 1_000;
    progress.tell(`Exporting ... ${Math.round(kilobytes).toLocaleString('en')} kB`);
    yield chunk;
  }
}

async function toOutput(text: AsyncIterable<string>, progress: Progress, signal: AbortSignal): Promise<void> {
  for await (const chunk of text) {
    if (process.stdout.isTTY) progress.end();
    await print(chunk, signal);
  }
}

/** Who interrupts this has no half file under its name. */
async function toFile(text: AsyncIterable<string>, file: string, signal: AbortSignal): Promise<void> {
  const part = `${file}.part`;
  try {
    await pipeline(text, createWriteStream(part), { signal });
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
