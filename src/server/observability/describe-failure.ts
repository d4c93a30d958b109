import { DeadlineExceeded, EngineUnavailable } from '../../errors.js';

/** A failure as a log tells it. */
export interface Failure {
  readonly type: string;
  readonly message: string;
  /** What the driver said, where that says more. */
  readonly cause?: string;
  /** Where it happened; absent of what is expected to happen. */
  readonly stack?: readonly string[];
}

/**
 * Describes what went wrong inside of the server, without what may be secret in addresses, and without the values of the query, which
 * engines repeat in some messages.
 */
export function describeFailure(error: Error, parameters: unknown): Failure {
  const values = textsIn(parameters).sort((one, other) => other.length - one.length);
  const told = (text: string): string => values.reduce((left, value) => left.replaceAll(value, '…'), withoutSecrets(text));
  const { cause } = error;
  const isExpected = error instanceof EngineUnavailable || error instanceof DeadlineExceeded;
  return {
    type: error.name,
    message: told(error.message),
    ...(cause instanceof Error && !error.message.includes(cause.message) ? { cause: told(cause.message) } : {}),
    ...(isExpected ? {} : { stack: framesOf(error) }),
  };
}

/** A text in which addresses have no users and passwords. */
export function withoutSecrets(text: string): string {
  return text.replace(/\/\/[^\s/@]*@/g, '//');
}

/** A stack begins with the message. */
function framesOf({ stack = '' }: Error): readonly string[] {
  return stack.split('\n').filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
}

/** Shorter values are found in words that are not theirs, and tell nothing. */
const SHORTEST_VALUE = 3;

function textsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  const text = typeof value === 'boolean' || value == null ? '' : String(value);
  return text.length < SHORTEST_VALUE ? [] : [text];
}
