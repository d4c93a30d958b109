import { deepStrictEqual } from 'node:assert/strict';
import { answerTo } from './closed-loop.js';
import type { Operation } from './operations.js';
import type { Side } from './sides/side.js';

/** So many of an operation's variables are tried. */
const TRIED = 8;

/**
 * Asks all sides for the same things.
 * @returns the size of the largest answer of the first side, in bytes
 * @throws Error where two sides do not answer alike, with what differs as its cause.
 */
export async function checkAnswers(operation: Operation, sides: readonly Side[]): Promise<number> {
  let largest = 0;
  for (const variables of operation.variables.slice(0, TRIED)) {
    let expected: unknown;
    for (const side of sides) {
      const request = side.request(operation, variables);
      if (!request) continue;
      const answer = Buffer.from(await answerTo(side.pool(1), request)).toString();
      const data = side.data(operation, answer);
      const compared = operation.compared ? operation.compared(data) : data;
      if (expected === undefined) {
        expected = compared;
        largest = Math.max(largest, Buffer.byteLength(answer));
        continue;
      }
      try {
        deepStrictEqual(compared, expected);
      } catch (error) {
        throw new Error(`${side.name} answers ${operation.name} (${JSON.stringify(variables).slice(0, 200)}) otherwise than ${sides[0]?.name ?? ''}.`, { cause: error });
      }
    }
  }
  return largest;
}
