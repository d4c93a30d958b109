import { type Command, InvalidArgumentError, Option } from 'commander';

/** What every command that asks a graph takes. */
export interface AskOptions extends GraphOptions, FormatOptions {
  readonly asOf?: string;
  readonly recordedAsOf?: string;
}

/** Which graph is asked, and how. */
export interface GraphOptions {
  readonly url?: string;
  readonly data?: string;
  readonly header?: readonly string[];
  /** Milliseconds. */
  readonly deadline: number;
}

export interface FormatOptions {
  readonly format?: Format;
  readonly json?: true;
  readonly ndjson?: true;
  readonly csv?: true;
}

export const FORMATS = ['table', 'json', 'ndjson', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What evidence counts: the arguments of EvidenceFilter. */
export interface EvidenceOptions {
  readonly minArticles?: number;
  readonly publisher?: string[];
  readonly notPublisher?: string[];
  readonly claimant?: string[];
  readonly notClaimant?: string[];
  readonly directQuotes?: true;
  readonly said?: string;
  readonly published?: string;
  readonly happened?: string;
}

/** An option whose values are those of an enum of the API; the shell completes them. */
export class EnumOption extends Option {
  readonly enumName: string;

  constructor(flags: string, description: string, enumName: string) {
    super(flags, description);
    this.enumName = enumName;
    // Only the names of types of nodes have small letters.
    this.argParser((text: string, before?: readonly string[]) => severalValues(enumName === 'Typename' ? text : text.toUpperCase(), before));
  }
}

/** An option that takes one of these values of the API, in small letters, too. */
export function oneOf(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, description).choices(values).argParser((text) => {
    const value = text.toUpperCase();
    if (!values.includes(value)) throw new InvalidArgumentError(`Allowed choices are ${values.join(', ')}.`);
    return value;
  });
}

/** A command that asks a graph. */
export function withAskOptions(command: Command): Command {
  return withGraphOptions(command)
    .addOption(new Option('--as-of <date>', 'as it was certainly published by the end of this day').conflicts('recordedAsOf'))
    .addOption(new Option('--recorded-as-of <moment>', 'as it had entered the graph by this moment'))
    .addOption(new Option('--format <format>', 'default: table in a terminal, otherwise json').choices(FORMATS))
    .addOption(new Option('--json', 'as --format json').conflicts(['format', 'ndjson', 'csv']))
    .addOption(new Option('--ndjson', 'as --format ndjson').conflicts(['format', 'csv']))
    .addOption(new Option('--csv', 'as --format csv').conflicts('format'));
}

export function withGraphOptions(command: Command): Command {
  return command
    .addOption(new Option('--url <address>', 'ask this server (or ISNAD_URL)').conflicts('data'))
    .option('--data <file>', 'ask this file of the embedded engine (or ISNAD_DATA)')
    .option('--header <name: value>', 'send this to the server, such as authorization; can be repeated', anotherValue)
    .addOption(new Option('--deadline <seconds>', 'give up after so many seconds').argParser(milliseconds).default(30_000, '30'));
}

export function withEvidenceOptions(command: Command): Command {
  return command
    .option('--min-articles <n>', 'only with evidence from so many independent articles', wholeNumber)
    .option('--publisher <ids>', 'only evidence in articles of these', severalValues)
    .option('--not-publisher <ids>', 'no evidence in articles of these', severalValues)
    .option('--claimant <ids>', 'only what one of these claims', severalValues)
    .option('--not-claimant <ids>', 'not what one of these claims', severalValues)
    .option('--direct-quotes', 'only evidence in quotation marks')
    .option('--said <period>', 'said in this day, month, year or interval (2020-11-01/2020-11-15)')
    .option('--published <period>', 'published in it')
    .option('--happened <period>', 'happened in it');
}

/** The evidence options as variables. */
export function evidenceVariables({ minArticles, publisher, notPublisher, claimant, notClaimant, directQuotes, said, published, happened }: EvidenceOptions): Evidence {
  return given({ minArticles, publishers: publisher, notPublishers: notPublisher, claimants: claimant, notClaimants: notClaimant, directQuotes, said, published, happened });
}

interface Evidence {
  minArticles?: number;
  publishers?: string[];
  notPublishers?: string[];
  claimants?: string[];
  notClaimants?: string[];
  directQuotes?: boolean;
  said?: string;
  published?: string;
  happened?: string;
}

/** Without what was not given: a variable that is null can mean something else than one that is not there. */
export function given<Value extends object>(values: Value): { [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [Key in keyof Value]?: Exclude<Value[Key], undefined> };
}

/** Values with commas between them; the option can be repeated, too. */
export function severalValues(text: string, before: readonly string[] = []): string[] {
  return [...before, ...text.split(',').map((value) => value.trim()).filter((value) => value !== '')];
}

/** One value; the option can be repeated. */
export function anotherValue(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}

export function milliseconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 86_400)) throw new InvalidArgumentError('Give a number of seconds, such as 60.');
  return Math.ceil(seconds * 1_000);
}
