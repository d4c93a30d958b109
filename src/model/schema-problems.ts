import { type ASTNode, getLocation } from 'graphql';
import { InvalidSchema } from '../errors.js';

/** Collects the mistakes of a schema, so that all of them are reported at once, each with its place. */
export class SchemaProblems {
  readonly #problems = new Set<string>();

  /** Notes a mistake at a node of the SDL. The message says what is wrong and what to write instead. */
  add(node: ASTNode | undefined, message: string): void {
    const loc = node?.loc;
    const { line, column } = loc ? getLocation(loc.source, loc.start) : { line: 0, column: 0 };
    this.addAt(loc ? `${loc.source.name}:${line}:${column}` : 'schema', message);
  }

  /** Notes a mistake at a place such as schema/actors.graphql:12:3. */
  addAt(place: string, message: string): void {
    this.#problems.add(`${place}: ${message}`);
  }

  /** @throws InvalidSchema with every mistake, a line each. */
  throwIfAny(): void {
    if (this.#problems.size === 0) return;
    const count = this.#problems.size === 1 ? 'a mistake' : `${this.#problems.size} mistakes`;
    throw new InvalidSchema(`The schema has ${count}:\n${[...this.#problems].map((line) => `  ${line}`).join('\n')}`);
  }
}
