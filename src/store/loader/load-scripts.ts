import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FULL_TEXT_INDEXES } from '../../search/full-text-indexes.js';
import type { GraphStore } from '../graph-store.js';
import { checkScripts, type Script } from './check-scripts.js';
import { compareDigests, readDigest, type Changes } from './graph-digest.js';
import { runScript, type Growth, type RunScriptOptions } from './run-script.js';
import { fingerprint, readRecords } from './script-records.js';

export interface LoadOptions extends RunScriptOptions {
  /** Run only the scripts whose text is not the one that was loaded last; otherwise run all. */
  readonly onlyChanged: boolean;
  /** Is told of every script that has been run. */
  readonly onScript?: (progress: ScriptProgress) => void;
}

export interface ScriptProgress extends Growth {
  readonly file: string;
  /** How many queries it has. */
  readonly queries: number;
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
 * Brings the graph to what the scripts say, in the order of their names, each in one transaction. The deadline of the
 * options is that of one transaction. Scripts are to be repeatable: MERGE by id, SET with += (a SET with = loses
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
  for (const script of due) {
    const start = performance.now();
    const growth = await runScript(store, script, options);
    const milliseconds = Math.round(performance.now() - start);
    options.onScript?.({ file: script.file, queries: script.queries.length, ...growth, milliseconds });
  }
  const after = await readDigest(store, options);
  return {
    files: due.map(({ file }) => file),
    nodes: compareDigests(before.nodes, after.nodes),
    relationships: compareDigests(before.relationships, after.relationships),
  };
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
  return new Set(scripts.filter(({ file, text }) => records.get(file) !== fingerprint(text)).map(({ file }) => file));
}
