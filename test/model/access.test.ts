import { describe, expect, test } from '@jest/globals';
import { lackedLevel, viewWithout, viewsOf } from '../../src/model/access.js';
import { printApi } from '../../src/model/api-schema.js';
import { visibilityRules } from '../../src/model/node-rules.js';
import { schemaWith } from '../access/rules.js';
import { schema } from '../seeded-store.js';

const levelsOf = (rules: Readonly<Record<string, string>>) => Object.fromEntries(schemaWith(rules).model.access.types);

test('the project hides nothing, and rules leave its API as it is', () => {
  const { access } = schema.model;
  expect(access).toEqual({ levels: ['INTERNAL', 'CONFIDENTIAL'], types: new Map(), fields: new Map(), needed: [] });
  expect(lackedLevel(access, null)).toBeNull();
  expect(viewsOf(access)).toEqual([]);
  expect(printApi(schemaWith({ Person: 'INTERNAL', 'Statement.note': 'CONFIDENTIAL' }).schema)).toBe(printApi(schema.schema));
});

test('a rule of an interface holds for all its types, and the highest of several', () => {
  expect(levelsOf({ Claim: 'INTERNAL' })).toEqual({ Statement: 'INTERNAL', Assertion: 'INTERNAL' });
  expect(levelsOf({ Claim: 'INTERNAL', Statement: 'CONFIDENTIAL' })).toEqual({ Statement: 'CONFIDENTIAL', Assertion: 'INTERNAL' });
  expect(levelsOf({ Claim: 'CONFIDENTIAL', Statement: 'INTERNAL' })).toEqual({ Statement: 'CONFIDENTIAL', Assertion: 'CONFIDENTIAL' });
  const { fields } = schemaWith({ 'Named.note': 'INTERNAL', 'Linked.resolution': 'CONFIDENTIAL' }).model.access;
  expect(fields.get('Place')).toEqual(new Map([['note', 'INTERNAL']]));
  expect(fields.get('Statement')).toBeUndefined();
  expect(fields.get('Linked')).toEqual(new Map([['resolution', 'CONFIDENTIAL']]));
});

describe('views', () => {
  const views = (rules: Readonly<Record<string, string>>) => {
    const { access } = schemaWith(rules).model;
    return Object.fromEntries([null, 'INTERNAL', 'CONFIDENTIAL', 'UNKNOWN'].map((level) => {
      const lacked = lackedLevel(access, level);
      return [String(level), lacked === null ? null : viewWithout(access, lacked)];
    }));
  };

  test.each([
    ['one for each level of types that is lacked', { Person: 'INTERNAL', Figure: 'CONFIDENTIAL' }, { null: 'INTERNAL', INTERNAL: 'CONFIDENTIAL', CONFIDENTIAL: null, UNKNOWN: 'INTERNAL' }],
    ['none between levels that differ in nothing', { Person: 'CONFIDENTIAL' }, { null: 'CONFIDENTIAL', INTERNAL: 'CONFIDENTIAL', CONFIDENTIAL: null, UNKNOWN: 'CONFIDENTIAL' }],
    ['none where only values are hidden', { 'Statement.note': 'INTERNAL' }, { null: null, INTERNAL: null, CONFIDENTIAL: null, UNKNOWN: null }],
    ['that of the nodes, whatever level values need', { 'Statement.note': 'INTERNAL', Person: 'CONFIDENTIAL' }, { null: 'CONFIDENTIAL', INTERNAL: 'CONFIDENTIAL', CONFIDENTIAL: null, UNKNOWN: 'CONFIDENTIAL' }],
  ])('%s', (_what, rules, expected) => {
    expect(views(rules)).toEqual(expected);
  });

  test('a type is hidden in all of them up to its level', () => {
    const rules = visibilityRules(schemaWith({ Person: 'INTERNAL', Figure: 'CONFIDENTIAL' }).model);
    const hidden = (label: string) => rules.find((rule) => rule.label === label)?.hiddenIn;
    expect([hidden('Person'), hidden('Figure'), hidden('Place')]).toEqual([['INTERNAL'], ['INTERNAL', 'CONFIDENTIAL'], []]);
  });
});
