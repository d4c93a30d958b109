/** What the fragment Told may have of a node. */
export interface Told {
  readonly __typename: string;
  readonly id: string;
  readonly name?: string | null;
  readonly title?: string | null;
  readonly titleSuggested?: string | null;
  readonly text?: string;
  readonly quote?: string;
  readonly article?: { readonly id: string };
}

/** What a line shows of a node: its name, title or words; its id where it has none. */
export function wordsOf({ id, name, title, titleSuggested, text, quote }: Told): string {
  return name ?? title ?? titleSuggested ?? text ?? quote ?? id;
}

const LIMITS: Readonly<Record<string, string>> = {
  LENGTH: 'there may be longer ways (a larger --max-length or {min,max} looks further)',
  FRONTIER: 'it met too many nodes at once and did not go on from them: ask for fewer types of relations or for more evidence',
  COUNT: 'there are more than were asked for',
  TIME: 'it took so long that it was given up: ask for less',
};

/** What limits mean for the answer. */
export function limitNotes(limits: readonly string[]): string[] {
  return limits.map((limit) => `Limit reached: ${LIMITS[limit] ?? limit}.`);
}
