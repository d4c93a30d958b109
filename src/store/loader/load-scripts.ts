import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FULL_TEXT_INDEXES } from '../../search/full-text-indexes.js';
import type { GraphStore } from '../graph-store.js';
import { type CheckedScript, checkScripts, type Script } from './check-scripts.js';
import { compareDigests, readDigest, type Changes } from './graph-digest.js';
import { type Batch, type Growth, type Outcome, type RunScriptsOptions, runScripts } from './run-scripts.js';
import { fingerprint, readRecords } from './script-records.js';

export interface LoadOptions extends RunScriptsOptions {
  /** Run only the scripts whose text is not the one that was loaded last, and all where other things are hidden than then; otherwise run all. */
  readonly onlyChanged: boolean;
  /** Is told of every script that has been loaded. */
  readonly onScript?: (progress: ScriptProgress) => void;
}

export interface ScriptProgress extends Growth {
  readonly file: string;
  /** How many queries it has. */
  readonly queries: number;
  /** How long its queries took, without the check and the derivation for all scripts together. */
  readonly milliseconds: number;
}

/** What a load has really changed: writing what was there already does not count. */
export interface LoadReport {
  /** The scripts that were run. */
  readonly files: readonly string[];
  readonly nodes: Changes;
  readonly relationships: Changes;
}

const NOTHING: Changes = { created: 0, changed: 0, deleted: 0 };

/**
 * Brings the graph to what the scripts say, in the order of their names: in one transaction or, where that fails, each in one
 * of its own. The deadline of the options is that of one transaction. Scripts are to be repeatable: MERGE by id, SET with += (a SET with = loses
 * recordedAt).
 * @throws ScriptFailed: before anything runs, with all mistakes of all scripts; or for the first script that fails, which
 * leaves the graph as it was before that script.
 */
export async function loadScripts(
  store: GraphStore,
  scripts: readonly Script[],
  options: LoadOptions,
): Promise<LoadReport> {
  const changed = options.onlyChanged
    ? await changedFiles(store, scripts, options)
    : new Set(scripts.map(({ file }) => file));
  if (changed.size === 0) return { files: [], nodes: NOTHING, relationships: NOTHING };
  // A load that changes nothing asks the engine for nothing: who starts the server need not be allowed to make indexes.
  for (const index of FULL_TEXT_INDEXES) await store.ensureFullText(index, options);
  // The schema goes with whatever runs: data must not come before its constraints.
  const due = checkScripts(scripts).filter(({ file, isSchema }) => isSchema || changed.has(file));
  const before = await readDigest(store, options);
  for (const batch of batches(due)) await runBatch(store, batch, options);
  const after = await readDigest(store, options);
  return {
    files: due.map(({ file }) => file),
    nodes: compareDigests(before.nodes, after.nodes),
    relationships: compareDigests(before.relationships, after.relationships),
  };
}

/** Scripts of data that follow each other belong together; a schema script runs alone. */
function batches(scripts: readonly CheckedScript[]): readonly Batch[] {
  return scripts.reduce<readonly Batch[]>((before, script) => {
    const last = before.at(-1);
    if (!last || last[0].isSchema || script.isSchema) return [...before, [script]];
    return [...before.slice(0, -1), [...last, script]];
  }, []);
}

/**
 * Scripts that are loaded together cost one check of the graph and one derivation, which are most of the load. Where that
 * fails, each runs by itself: so those before the one that is wrong are kept, and it is named.
 */
async function runBatch(store: GraphStore, batch: Batch, options: LoadOptions): Promise<void> {
  const tell = (outcomes: readonly Outcome[]): void => {
    for (const { script: { file, queries }, milliseconds, ...growth } of outcomes)
      options.onScript?.({ file, queries: queries.length, ...growth, milliseconds: Math.round(milliseconds) });
  };
  const together = await runScripts(store, batch, options).catch((error: unknown) => {
    if (batch.length === 1) throw error;
  });
  if (together) tell(together);
  else for (const script of batch) tell(await runScripts(store, [script], options));
}

/**
 * The Cypher scripts of a folder (*.cypher, not of folders in it), in the order of their names.
 * @throws the error of the file system where the folder or a file cannot be read.
 */
export async function readScripts(folder: string): Promise<readonly Script[]> {
  const names = await readdir(folder);
  const files = names.filter((name) => name.endsWith('.cypher')).sort();
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })));
}

async function changedFiles(
  store: GraphStore,
  scripts: readonly Script[],
  options: LoadOptions,
): Promise<ReadonlySet<string>> {
  const records = await readRecords(store, options);
  return new Set(scripts.filter(({ file, text }) => records.get(file) !== fingerprint(text, options)).map(({ file }) => file));
}
