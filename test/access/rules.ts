import { join } from 'node:path';
import { type LoadedSchema, loadSchema, readSchemaFiles } from '../../src/model/load-schema.js';
import { packageRoot } from '../../src/package-root.js';

/** Levels by what needs them: a type, an interface, or a field such as Statement.note. */
export type Rules = Readonly<Record<string, string>>;

/** The project's own schema with @access where rules say so. */
export function schemaWith(rules: Rules, options: Parameters<typeof loadSchema>[1] = {}): LoadedSchema {
  const files = readSchemaFiles(join(packageRoot, 'schema'));
  let text = files.map((file) => file.text).join('\n');
  for (const [what, level] of Object.entries(rules)) {
    const [type = '', field] = what.split('.');
    const head = new RegExp(`^(?:type|interface) ${type}\\b(?: implements [\\w &]*\\w)?`, 'm').exec(text);
    if (!head) throw new Error(`There is no type ${type}.`);
    const line = new RegExp(field === undefined ? '' : `\\n  ${field}: .*`, 'g');
    line.lastIndex = head.index + head[0].length;
    if (!line.test(text)) throw new Error(`${type} has no field ${String(field)}.`);
    const place = line.lastIndex;
    text = `${text.slice(0, place)} @access(from: ${level})${text.slice(place)}`;
  }
  return loadSchema([{ name: 'schema', text }], options);
}
