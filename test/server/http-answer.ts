/** A request to /graphql. */
export interface HttpRequest {
  readonly search?: string;
  readonly init: RequestInit;
}

/** An answer as far as clients see it: all headers but the date, and without the id that every request has. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function post(body: unknown, headers: Record<string, string> = {}): HttpRequest {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { init: { method: 'POST', body: text, headers: { 'content-type': 'application/json', ...headers } } };
}

export function get(parameters: Record<string, string>, headers: Record<string, string> = { 'apollo-require-preflight': 'true' }): HttpRequest {
  return { search: `?${new URLSearchParams(parameters).toString()}`, init: { method: 'GET', headers } };
}

export async function ask(url: string, { search = '', init }: HttpRequest): Promise<HttpAnswer> {
  const response = await fetch(`${url}${search}`, init);
  const text = await response.text();
  const id = response.headers.get('x-request-id');
  const body = id === null ? text : text.replaceAll(`,"requestId":"${id}"`, '').replaceAll(`"requestId":"${id}"`, '');
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'date' && name !== 'x-request-id'));
  // The length is that of what was sent; what is compared is shorter.
  if (headers['content-length'] === String(Buffer.byteLength(text))) headers['content-length'] = String(Buffer.byteLength(body));
  return { status: response.status, headers, body };
}
