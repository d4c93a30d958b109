import { badUserInput } from '../compiler/bad-user-input.js';
import { type LookUp, type LookedUp, type ParameterSource, type Variables, argumentText, momentAsked } from '../compiler/parameters.js';
import type { ParameterValue } from '../cypher/cypher-query.js';
import { MAX_PAGE } from '../model/api-schema.js';
import { typedBeginning } from '../search/beginnings.js';
import { MAX_HITS, NEAR, SEARCHED, SUGGESTED } from '../search/full-text-indexes.js';
import { isNear, nearKeys } from '../search/near-words.js';
import { type SearchQuery, parseQuery } from '../search/parse-query.js';
import { type Token, tokens } from '../search/tokens.js';
import type { FullTextHit, FullTextQuery } from '../store/graph-store.js';

/** As many words of a search are looked up, and as many words near them. */
const MAX_WORDS = 20;
const MAX_NEAR = 1_000;

/** With one of fewer letters exchanged, too many words would be near. */
const MIN_NEAR_LETTERS = 3;

const LETTERS: Readonly<Record<string, RegExp>> = { AR: /^[\p{Script=Arabic}\p{N}]+$/u, EN: /^[\p{Script=Latin}\p{N}]+$/u, RU: /^[\p{Script=Cyrillic}\p{N}]+$/u };

/** What came of a search: what it found, and the forms of each of its words that count. */
interface Searched {
  readonly hits: readonly FullTextHit[];
  /** The terms of each word; of a phrase, in their order. */
  readonly words: readonly (readonly string[])[];
  readonly phrases: readonly (readonly string[])[];
}

/** A search that can be made within the query. */
interface OnlySearch {
  readonly query: FullTextQuery;
  /** The parameter for what it finds. */
  readonly parameter: number;
  readonly lookedUp: LookedUp;
}

type How = Pick<LookUp, 'labels' | 'language'> & { readonly limit: number };

/** The look-ups that an operation needs before its query: each is made once, however often it is asked for. */
export class LookUps {
  readonly #lookUp: (query: FullTextQuery) => Promise<readonly FullTextHit[]>;
  readonly #searches = new Map<string, Promise<Searched>>();
  #asOf: FullTextQuery['asOf'] = null;

  /** @param lookUp asks the engine */
  constructor(lookUp: (query: FullTextQuery) => Promise<readonly FullTextHit[]>) {
    this.#lookUp = lookUp;
  }

  /** @throws GraphQLError BAD_USER_INPUT where a search has no words or too many. */
  async resolve(sources: readonly ParameterSource[], variables: Variables): Promise<LookedUp> {
    const found = new Map<ParameterSource, ParameterValue>();
    this.#asOf = momentAsked(sources, variables);
    for (const source of sources) {
      const { lookUp } = source.bounds;
      if (lookUp) found.set(source, await this.#value(source, lookUp, argumentText(source, variables)));
    }
    return found;
  }

  /**
   * The search of an operation that looks up nothing else, for the words as they are, and the values of the parameters if it finds
   * anything; null where there is none.
   */
  only(sources: readonly ParameterSource[], variables: Variables): OnlySearch | null {
    const [hits, terms, ...more] = sources.filter(({ bounds }) => bounds.lookUp);
    if (hits?.bounds.lookUp?.kind !== 'hits' || terms?.bounds.lookUp?.kind !== 'terms' || more.length > 0) return null;
    this.#asOf = momentAsked(sources, variables);
    const asked = parseQuery(argumentText(hits, variables));
    const query = this.#exact(hits, asked, { ...hits.bounds.lookUp, limit: MAX_HITS });
    return query && { query, parameter: sources.indexOf(hits), lookedUp: new Map<ParameterSource, ParameterValue>([[hits, []], [terms, [query.words, termsOf(asked.phrases)]]]) };
  }

  async #value(source: ParameterSource, lookUp: LookUp, text: string): Promise<ParameterValue> {
    switch (lookUp.kind) {
      case 'suggestions':
        return this.#suggested(checkedWords(source, typedWords(text)), lookUp);
      case 'beginnings':
        return [typedWords(text), []];
      default: {
        const { hits, words, phrases } = await this.#searched(source, lookUp, text);
        if (lookUp.kind === 'hits') return hits;
        if (lookUp.kind === 'terms') return [words, phrases];
        return [...words, ...phrases.map((phrase) => [phrase.join(' ')])].map((forms) => forms.map((form) => ` ${form} `));
      }
    }
  }

  /** What begins with the first word that was typed comes first. */
  async #suggested(words: readonly string[], { labels }: LookUp): Promise<readonly FullTextHit[]> {
    const hits = await this.#lookUp({ index: SUGGESTED, words: words.map((word) => [word]), text: words[0] ?? '', phrases: [], labels, preferred: null, limit: MAX_HITS, asOf: this.#asOf });
    return hits.slice(0, MAX_PAGE);
  }

  #searched(source: ParameterSource, { labels, language, kind }: LookUp, text: string): Promise<Searched> {
    // A filter asks only for the forms, wherever they stand: one hit tells that they are right.
    const limit = kind === 'forms' ? 1 : MAX_HITS;
    const key = JSON.stringify([text, labels, language, limit]);
    const search = this.#searches.get(key) ?? this.#searchSpelled(source, text, { labels, language, limit });
    this.#searches.set(key, search);
    return search;
  }

  /** A zero-width sign in a word means nothing or, as Persian writes it, parts two words: what is found decides. */
  async #searchSpelled(source: ParameterSource, text: string, how: How): Promise<Searched> {
    const found = await this.#search(source, parseQuery(text), how);
    const parted = text.replace(/[\u200B\u200C]/gu, ' ');
    return found.hits.length > 0 || parted === text ? found : this.#search(source, parseQuery(parted), how);
  }

  /** First the words as they are; where nothing has them, those near them, too. */
  async #search(source: ParameterSource, asked: SearchQuery, how: How): Promise<Searched> {
    const query = this.#exact(source, asked, how);
    if (!query) return { hits: [], words: [], phrases: [] };
    const phrases = termsOf(asked.phrases);
    const search = async (words: readonly (readonly string[])[]): Promise<Searched> => ({ hits: await this.#lookUp({ ...query, words }), words, phrases });
    const exact = await search(query.words);
    if (exact.hits.length > 0 || asked.words.length === 0) return exact;
    const near = await this.#near(asked.words);
    return near.some((forms) => forms.length > 1) ? search(near) : exact;
  }

  /** What is looked up for words as they are; null where they are of another language. What has a name comes before what only mentions it. */
  #exact(source: ParameterSource, { words, phrases }: SearchQuery, { labels, language, limit }: How): FullTextQuery | null {
    const all = checkedWords(source, [...words, ...phrases.flat()]);
    if (language !== null && all.some(({ word }) => !LETTERS[language]?.test(word))) return null;
    const terms = words.map(({ term }) => term);
    const inPhrases = termsOf(phrases);
    const text = [...terms, ...inPhrases.flat()].join(' ');
    return { index: SEARCHED, words: terms.map((term) => [term]), text, phrases: inPhrases.map((phrase) => phrase.join(' ')), labels, preferred: SUGGESTED.property, limit, asOf: this.#asOf };
  }

  /** The terms of each word and of the words that the graph has near it. */
  async #near(words: readonly Token[]): Promise<string[][]> {
    const long = words.filter(({ word }) => word.length >= MIN_NEAR_LETTERS);
    if (long.length === 0) return words.map(({ term }) => [term]);
    const keys = [...new Set(long.flatMap(({ word }) => nearKeys(word)))];
    const hits = await this.#lookUp({ index: NEAR, words: [keys], text: '', phrases: [], labels: null, preferred: null, limit: MAX_NEAR, asOf: this.#asOf });
    const known = hits.map(([id]) => id.split(' ') as [word: string, term: string]);
    const near = (word: string): string[] => (word.length < MIN_NEAR_LETTERS ? [] : known.filter(([other]) => isNear(word, other)).map(([, term]) => term));
    return words.map(({ word, term }) => [...new Set([term, ...near(word)])]);
  }
}

function termsOf(phrases: SearchQuery['phrases']): string[][] {
  return phrases.map((phrase) => phrase.map(({ term }) => term));
}

function typedWords(text: string): string[] {
  return tokens(text).map(({ start, end }) => typedBeginning(text.slice(start, end)));
}

function checkedWords<T>({ node, path }: ParameterSource, words: readonly T[]): readonly T[] {
  if (words.length === 0) throw badUserInput(node, path.join('.'), 'has no words. Write at least one letter or digit.');
  if (words.length > MAX_WORDS) throw badUserInput(node, path.join('.'), `has ${words.length} words, at most ${MAX_WORDS} are looked up. Search for fewer.`);
  return words;
}
