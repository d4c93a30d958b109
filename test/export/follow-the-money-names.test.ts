import { expect, test } from '@jest/globals';
import { type NodeType, concreteTypes, nodeKind } from '../../src/model/graph-model.js';
import { schema } from '../seeded-store.js';
import { ftmModel } from './read-back.js';

const { model } = schema;

/** The schema of a type, or of the most special of its interfaces that has one. */
function schemaOf({ vocabulary, implements: names }: NodeType): string {
  const ofInterfaces = names.map((name) => model.interfaces.get(name)?.vocabulary.followTheMoney).find((name) => typeof name === 'string');
  return vocabulary.followTheMoney ?? ofInterfaces ?? 'Note';
}

/** A claim's date stands on its link, which has one. */
const isOfClaim = (type: NodeType, property: string): boolean => type.name === 'Assertion' && property === 'date';

test('every name of @followTheMoney is one of its model, and every link leads to what it may lead to', () => {
  const mistakes = [...model.types.values()].flatMap((type) => {
    const ftmSchema = ftmModel.getSchema(schemaOf(type));
    return [...type.fields.values()].flatMap((field) => {
      const name = field.vocabulary.followTheMoney;
      if (name === null || isOfClaim(type, name)) return [];
      if (!ftmSchema.hasProperty(name)) return [`${type.name}.${field.name}: ${ftmSchema.name} has no ${name}`];
      const property = ftmSchema.getProperty(name);
      const targets = field.kind === 'relation' ? concreteTypes(nodeKind(model, field.target)) : [];
      const wrong = targets.filter((target) => !property.type.isEntity || !ftmModel.getSchema(schemaOf(target)).isA(property.getRange()));
      return property.type.isEntity === (field.kind === 'relation') ? wrong.map((target) => `${type.name}.${field.name} cannot lead to ${target.name}`) : [`${type.name}.${field.name} is no ${property.type.name}`];
    });
  });
  expect(mistakes).toEqual([]);
});

test('every name of @followTheMoney on edges is one of an UnknownLink', () => {
  const names = [...model.edges.values()].flatMap(({ fields }) => [...fields.values()].flatMap(({ vocabulary }) => vocabulary.followTheMoney ?? []));
  expect(names.filter((name) => !ftmModel.getSchema('UnknownLink').hasProperty(name))).toEqual([]);
  expect(names.length).toBeGreaterThan(0);
});
