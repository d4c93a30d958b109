import { type ASTNode, getLocation } from 'graphql';
import { InvalidSchema } from '../errors.js';

/** Collects the mistakes of a schema, so that all of them are reported at once, each with its place. */
export class SchemaProblems {
  readonly #problems: { place: string; line: number; message: string }[] = [];

  /** Notes a mistake at a node of the SDL. The message says what is wrong and what to write instead. */
  add(node: ASTNode | undefined, message: string): void {
    const loc = node?.loc;
    const { line, column } = loc ? getLocation(loc.source, loc.start) : { line: 0, column: 0 };
    const place = loc ? `${loc.source.name}:${line}:${column}` : 'schema';
    this.#problems.push({ place, line, message });
  }

  get none(): boolean {
    return this.#problems.length === 0;
  }

  /** @throws InvalidSchema with every mistake, a line each. */
  throwIfAny(): void {
    if (this.none) return;
    const lines = [...new Set(this.#problems.map(({ place, message }) => `${place}: ${message}`))];
    const count = lines.length === 1 ? 'a mistake' : `${lines.length} mistakes`;
    throw new InvalidSchema(`The schema has ${count}:\n${lines.map((line) => `  ${line}`).join('\n')}`);
  }
}
