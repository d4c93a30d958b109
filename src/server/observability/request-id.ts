import { randomUUID } from 'node:crypto';

/** An id that can stand in a header, in JSON and in a line of a terminal as it is. */
const SAFE = /^[\w.:-]{1,100}$/;

/** The id of a request: the one that its sender gave it, where that is short and of safe characters, or a new one. */
export function requestId(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' && SAFE.test(given) ? given : randomUUID();
}
