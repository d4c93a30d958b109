/** As many operations have a label of their own. An application has some dozens. */
const MOST = 100;

/** What is no name in GraphQL. */
const UNNAMED = '(unnamed)';
const OTHER = '(other)';

/**
 * Labels for operations. Clients choose their names, so there are only so many labels, and only operations that were answered get
 * one, the first ones; whatever a stranger sends, there are no more.
 */
export class OperationNames {
  readonly #labels = new Set<string>();

  label(name: string | undefined, isAnswered: boolean): string {
    if (name === undefined) return isAnswered ? UNNAMED : OTHER;
    if (this.#labels.has(name)) return name;
    if (!isAnswered || this.#labels.size >= MOST) return OTHER;
    this.#labels.add(name);
    return name;
  }
}
