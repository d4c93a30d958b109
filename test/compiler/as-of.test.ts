import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asOf } from '../../src/compiler/as-of.js';
import type { Plan } from '../../src/compiler/plan.js';
import { choices, operationFor } from '../generated/operation-arbitrary.js';
import { valuePool } from '../generated/settings.js';
import { schema } from '../seeded-store.js';
import { compiled } from './compiled.js';

const { derived } = schema.model;

describe('an operation as of a moment', () => {
  test('looks only at nodes and derived relationships that were visible, whatever it asks for', () => {
    fc.assert(
      fc.property(choices(2), (roots) => {
        const { source, variables } = operationFor(schema.schema, roots, valuePool, { searches: true });
        const text = textOf(source.replace(/^query (\(.*?\))? \{/, (_, head = '') => `query ${String(head)} @asOf(published: "2021-01-01") {`), variables);
        if (text === null) return;
        expect(text).not.toContain('visibleAsRecorded');
        for (const [, node = ''] of text.matchAll(/\((n\d+):\w+(?: \{id: [^}]*\})?\)$/gm)) expect(text).toContain(`${node}.visibleAsPublished <= $p`);
        for (const [, edge, types = ''] of text.matchAll(/-\[(e\d+)?:([\w|`]+)(?: \{derived: true\})?\]-/g))
          if (types.split('|').some((type) => derived.has(type))) expect(text).toContain(`${String(edge)}.visibleAsPublished <= $p`);
        // Of what changes only the history is read, unless there is none.
        for (const [, owner = '', name = ''] of text.matchAll(/([ne]\d+)\.(assertionCount|lastSaid|searchWords)\b/g)) expect(text).toContain(`${owner}.${name}AsPublished IS NULL THEN ${owner}.${name} ELSE`);
      }),
      { numRuns: 200, seed: 20201109 },
    );
  });

  test('has one text for all days, and that without the directive where no day is given', () => {
    const source = 'query ($day: LocalDate) @asOf(published: $day) { statements { totalCount } }';
    const text = (day: string | null): string | null => compiled(source, { day }, schema).text;
    expect(text('2020-11-13')).toBe(text('2021-01-01'));
    expect(text('2020-11-13')).toContain('visibleAsPublished');
    expect(text(null)).toBe(compiled('{ statements { totalCount } }', {}, schema).text);
  });
});

describe('the pass over a plan', () => {
  test('covers parts that it does not know, by their slots', () => {
    const way = { kind: 'relationship', types: ['SIGNED'], direction: 'OUT', visibility: null };
    const plan = { values: [{ kind: 'unheardOf', ways: [{ ...way, derived: true }, { ...way, derived: false }, { ...way, types: ['SAID_BY'], derived: false }], visibility: null, by: { of: 'edge', name: 'firstSaid' } }] };
    const moment = { clock: 'published', view: null, parameter: 7 } as const;
    const condition = { kind: 'property', property: { of: 'node', name: 'visibleAsPublished' }, operator: 'lte', parameter: 7, nullable: false };
    const ofEdge = { ...condition, property: { of: 'edge', name: 'visibleAsPublished' } };
    expect(asOf(plan as unknown as Plan, moment, derived)).toEqual({
      values: [{
        kind: 'unheardOf',
        ways: [{ ...way, derived: true, visibility: ofEdge }, { ...way, derived: false, visibility: { ...ofEdge, nullable: true } }, { ...way, types: ['SAID_BY'], derived: false }],
        visibility: condition,
        by: { of: 'edge', name: 'firstSaid', asOf: moment },
      }],
    });
  });
});

/** The Cypher text; null for the few operations that are refused. */
function textOf(source: string, variables: Record<string, unknown>): string | null {
  try {
    return compiled(source, variables, schema).text;
  } catch (error) {
    if (error instanceof Error && /too large|goes through/.test(error.message)) return null;
    throw error;
  }
}
