/** An answer with errors, and the codes of these. */
export interface ErrorAnswer {
  readonly text: string;
  readonly codes: readonly string[];
}

interface Body {
  readonly errors?: unknown;
  /** Of an error of Fastify, which is no GraphQL. */
  readonly code?: unknown;
}

interface AnsweredError {
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Puts the id of the request into each of the errors of an answer, whoever made it: Apollo Server does not tell all of them to plugins. */
export function withRequestId(text: string, requestId: string): ErrorAnswer {
  const body = parsed(text);
  if (!Array.isArray(body?.errors)) return { text, codes: codesOf([body?.code]) };
  const errors = body.errors as readonly AnsweredError[];
  const identified = errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
  return { text: `${JSON.stringify({ ...body, errors: identified })}\n`, codes: codesOf(errors.map(({ extensions }) => extensions?.['code'])) };
}

function parsed(text: string): Body | null {
  try {
    const body = JSON.parse(text) as unknown;
    return typeof body === 'object' ? body : null;
  } catch {
    return null;
  }
}

/** Each code once, in their order. */
function codesOf(codes: readonly unknown[]): readonly string[] {
  return [...new Set(codes.filter((code) => typeof code === 'string'))];
}
