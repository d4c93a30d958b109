import { InvalidArgument } from '../errors.js';
import type { StepInput } from '../sdk/walk.generated.js';

const DIRECTIONS = { out: { direction: 'OUT' }, in: { direction: 'IN' }, over: {} } as const;

/** way, types, at least, at most, types of nodes */
const NOTATION = /^(out|in|over)(?::([a-z_]+(?:,[a-z_]+)*))?(?:\{(\d)(?:,(\d))?\})?(?:@([a-z]+(?:,[a-z]+)*))?$/i;

export const STEP_HELP = `
A step is a way, the types of relationships, how often, and to which types of nodes; what is left out means any, and once:
  out:SAID_BY            along relationships of this type, from subject to object
  in:ABOUT,MENTIONS      against relationships of these types
  over                   either way, over all relations that assertions prove
  over:PART_OF{1,3}      once to three times; {2}: twice; {0,1}: or not at all
  in:SAID_BY@Statement   to nodes of this type only
  { types: [SAID_BY], direction: IN, where: { matches: "ceasefire" } }   or as the API's StepInput
Put steps in quotation marks, because shells know {1,3}, too.`;

/**
 * A step of a walk from how it is written on the command line.
 * @param inputValue reads what stands in braces
 * @throws InvalidArgument
 */
export function readStep(text: string, inputValue: (text: string) => unknown): StepInput {
  if (text.trimStart().startsWith('{')) return inputValue(text) as StepInput;
  const [, way, types, min, max, nodes] = NOTATION.exec(text.trim()) ?? [];
  if (way === undefined) throw new InvalidArgument(`"${text}" is no step. Write it as in out:SAID_BY, in:ABOUT,MENTIONS{1,3} or over@Person: isnad traverse --help has more.`);
  return {
    ...DIRECTIONS[way.toLowerCase() as keyof typeof DIRECTIONS],
    ...(types === undefined ? {} : { types: types.toUpperCase().split(',') as NonNullable<StepInput['types']> }),
    ...(min === undefined ? {} : { repeat: { min: Number(min), max: Number(max ?? min) } }),
    ...(nodes === undefined ? {} : { where: { typename: nodes.split(',') as never } }),
  };
}
