interface Claimant {
  readonly id: string;
  readonly name: string;
}

/** Those whose claim it is: the speakers of a statement, or the one by whom an assertion or event is claimed; none where the article tells it itself. */
export function claimantsOf(claim: { readonly speakers: { readonly nodes: readonly Claimant[] } } | { readonly claimedBy: Claimant | null } | object): readonly Claimant[] {
  if ('speakers' in claim) return claim.speakers.nodes;
  return 'claimedBy' in claim && claim.claimedBy ? [claim.claimedBy] : [];
}
