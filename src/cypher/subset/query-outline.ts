import type { Token } from '../tokenize.js';

/** What a bracket encloses. A block is a subquery; a group is whatever stands in ( ) or [ ]. */
export type Bracket = 'group' | 'map' | 'projection' | 'block' | 'quantifier';

/** What a word stands for. A bare one is a keyword, a variable or the name of a function: the place tells. */
type Role = 'bare' | 'label' | 'key' | 'alias';

interface Level {
  readonly open: number;
  readonly bracket: Bracket;
  /** The keyword of the clause that we are in; -1 before the first. */
  clause: number;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const CLAUSES = words(
  'MATCH OPTIONAL CREATE MERGE SET REMOVE DELETE DETACH UNWIND CALL FOREACH RETURN WITH WHERE ORDER SKIP LIMIT OFFSET ' +
    'UNION YIELD LOAD USE DROP FINISH',
);
const RESERVED = words(
  'ALL AND AS BY CASE CONTAINS DISTINCT ELSE ENDS EXISTS FOR IN IS NOT ON OPTIONS OR REQUIRE STARTS THEN WHEN XOR ' +
    [...CLAUSES].join(' '),
);
/** After these comes a value, so that a word there is a variable or a function, even if it reads like a clause. */
const EXPECT_VALUE = words('RETURN WITH WHERE BY DISTINCT AND OR NOT XOR SET UNWIND WHEN THEN ELSE CASE , = ( [');
const SUBQUERIES = words('CALL COUNT EXISTS COLLECT');

/**
 * The coarse structure of one Cypher query: which brackets belong together, which clause a token stands in, and whether
 * a word is a keyword or merely a label, a property or an alias that reads like one. It is no parser: whether the
 * query is right, the engine says.
 */
export class QueryOutline {
  readonly #indices: readonly number[];
  readonly #parents: number[] = [];
  readonly #clauses: number[] = [];
  readonly #roles: Role[] = [];
  /** The bare words, in capitals: what most rules look for, in every token. */
  readonly #words: (string | undefined)[] = [];
  readonly #brackets = new Map<number, Bracket>();
  readonly #ends = new Map<number, number>();

  constructor(readonly tokens: readonly Token[]) {
    const levels: Level[] = [{ open: -1, bracket: 'block', clause: -1 }];
    this.#indices = [...tokens.keys()];
    for (const index of this.#indices) this.#place(index, levels);
  }

  /** The indices of the tokens that a test takes. */
  where(test: (index: number) => boolean): readonly number[] {
    return this.#indices.filter(test);
  }

  /** The text of a token, or nothing beside the query. */
  text(index: number): string {
    return this.tokens[index]?.text ?? '';
  }

  is(index: number, kind: Token['kind']): boolean {
    return this.tokens[index]?.kind === kind;
  }

  /** Whether a token is a bare word, and one of these (in capitals), if any are given. */
  word(index: number, ...anyOf: readonly string[]): boolean {
    const bare = this.#words[index];
    return bare !== undefined && (anyOf.length === 0 || anyOf.includes(bare));
  }

  /** Whether a token is the name of a label or of a relationship type. */
  label(index: number): boolean {
    return this.#roles[index] === 'label';
  }

  /** Whether a token is a bare word or a name in backticks that can be a variable. */
  variable(index: number): boolean {
    if (this.is(index, 'quoted')) return this.#roles[index] === 'bare';
    return this.word(index) && !RESERVED.has(this.text(index).toUpperCase());
  }

  /** Whether a token is a function's name before its parenthesis, and one of these (in capitals). */
  calls(index: number, ...anyOf: readonly string[]): boolean {
    return this.text(index + 1) === '(' && this.word(index, ...anyOf);
  }

  /** The bracket that opens around a token; -1 outside of all. */
  parent(index: number): number {
    return this.#parents[index] ?? -1;
  }

  /** The brackets that open around a token, the inner ones first. */
  ancestors(index: number): readonly number[] {
    const parent = this.parent(index);
    return parent === -1 ? [] : [parent, ...this.ancestors(parent)];
  }

  bracket(open: number): Bracket | undefined {
    return this.#brackets.get(open);
  }

  /** The bracket that closes what this one opens. */
  end(open: number): number {
    return this.#ends.get(open) ?? this.tokens.length;
  }

  /** The bracket that opens what this one closes; -1 where it is no bracket. */
  opener(close: number): number {
    return [...this.#ends].find(([, end]) => end === close)?.[0] ?? -1;
  }

  /** The keyword of the clause in which a token stands; -1 where there is none, as in EXISTS { (a)-->(b) }. */
  clause(index: number): number {
    return this.#clauses[index] ?? -1;
  }

  /** Where a clause ends (exclusive): at the next clause on its level, or with its bracket. */
  clauseEnd(clause: number): number {
    const parent = this.parent(clause);
    const next = this.tokens.findIndex(
      (_, index) => index > clause && this.parent(index) === parent && this.clause(index) !== clause,
    );
    const end = parent === -1 ? this.tokens.length : this.end(parent);
    return next === -1 ? end : Math.min(next, end);
  }

  /** The parts of a clause between its commas, each as [from, to). */
  items(clause: number): readonly (readonly [number, number])[] {
    const end = this.clauseEnd(clause);
    const commas = this.where(
      (index) =>
        index > clause && index < end && this.text(index) === ',' && this.parent(index) === this.parent(clause),
    );
    const starts = [clause + 1, ...commas.map((comma) => comma + 1)];
    return starts.map((start, item) => [start, commas[item] ?? end] as const);
  }

  #place(index: number, levels: Level[]): void {
    const text = this.is(index, 'symbol') ? this.text(index) : '';
    if (')]}'.includes(text || ' ') && levels.length > 1) {
      const closed = levels.pop();
      if (closed !== undefined) this.#ends.set(closed.open, index);
    }
    const level = levels.at(-1);
    if (level === undefined) return;
    this.#parents[index] = level.open;
    const role = this.#role(index, level);
    this.#roles[index] = role;
    this.#words[index] = role === 'bare' && this.is(index, 'word') ? this.text(index).toUpperCase() : undefined;
    if (this.#startsClause(index)) level.clause = index;
    this.#clauses[index] = level.clause;
    if ('([{'.includes(text || ' ')) {
      const bracket = text === '{' ? this.#brace(index) : 'group';
      this.#brackets.set(index, bracket);
      levels.push({ open: index, bracket, clause: bracket === 'block' ? -1 : level.clause });
    }
  }

  #startsClause(index: number): boolean {
    if (!this.word(index) || !CLAUSES.has(this.text(index).toUpperCase())) return false;
    const followsValueWord = !this.#isName(index - 1) && EXPECT_VALUE.has(this.text(index - 1).toUpperCase());
    return !followsValueWord && !this.word(index - 1, 'STARTS', 'ENDS', 'ON');
  }

  /** Whether a word is a name by its place: a label, a property or an alias. */
  #isName(index: number): boolean {
    return this.is(index, 'quoted') || (this.is(index, 'word') && this.#roles[index] !== 'bare');
  }

  #role(index: number, level: Level): Role {
    const before = this.text(index - 1);
    if (before === '.') return 'key';
    if (before === ':') return this.#followsMapKey(index - 1) ? 'bare' : 'label';
    if (before === '!') return 'label';
    if ((before === '|' || before === '&') && this.label(index - 2)) return 'label';
    if (this.text(index + 1) === ':' && isMap(level.bracket) && '{,'.includes(before)) return 'key';
    return this.word(index - 1, 'AS') ? 'alias' : 'bare';
  }

  #followsMapKey(colon: number): boolean {
    return this.#roles[colon - 1] === 'key' && '{,'.includes(this.text(colon - 2));
  }

  #brace(open: number): Bracket {
    const before = open - 1;
    if (this.word(before, ...SUBQUERIES)) return 'block';
    if (this.text(before) === ')' && this.word(this.opener(before) - 1, 'CALL')) return 'block';
    if (this.is(open + 1, 'number') || this.text(open + 1) === ',') return 'quantifier';
    const projects = this.variable(before) && (this.text(open + 1) === '.' || !this.#namesPattern(before));
    return projects ? 'projection' : 'map';
  }

  /** Whether a variable is that of a node or relationship pattern, as in (n {id: 1}) and -[r {x: 1}]-. */
  #namesPattern(index: number): boolean {
    const open = this.text(index - 1);
    return open === '[' ? this.text(index - 2) === '-' : open === '(' && !this.variable(index - 2);
  }
}

const isMap = (bracket: Bracket): boolean => bracket === 'map' || bracket === 'projection';
