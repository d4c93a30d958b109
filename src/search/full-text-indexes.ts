/** The words of a node's searched texts, as terms. */
export const SEARCHED = { label: 'Entity', property: 'searchWords' } as const;

/** The beginnings of the words of a node's suggested texts. */
export const SUGGESTED = { label: 'Entity', property: 'suggestWords' } as const;

/** The keys by which words with one wrong letter find each other. */
export const NEAR = { label: 'Word', property: 'keys' } as const;

export const FULL_TEXT_INDEXES = [SEARCHED, SUGGESTED, NEAR] as const;

/** A search looks at no more than its best so many nodes. */
export const MAX_HITS = 1_000;
