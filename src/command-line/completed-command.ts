/** What a shell completes of a command. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** What its arguments can be; null where they can be anything. */
  readonly values: Values;
}

export interface CompletedOption {
  /** With its dashes. */
  readonly name: string;
  readonly description: string;
  readonly takesValue: boolean;
  readonly values: Values;
}

/** Some words, several of them with commas between where that is allowed; the name of a file; null where it can be anything. */
export type Values = { readonly words: readonly string[]; readonly areSeveral: boolean } | 'file' | null;
