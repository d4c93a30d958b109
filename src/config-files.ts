import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The path of a file with JSON, for what is in it. */
function jsonFile<T>(content: z.ZodType<T>) {
  return z
    .string()
    .transform((path, context): unknown => {
      try {
        return JSON.parse(readFileSync(path, 'utf8'));
      } catch (error) {
        const message = error instanceof SyntaxError ? `is the file ${path}, which holds no JSON` : `has to be a file that can be read, and ${path} is none`;
        context.addIssue({ code: 'custom', message });
        return z.NEVER;
      }
    })
    .pipe(content);
}

/** API keys: the name and the digest of each, and the level of access that it gives. */
export const apiKeyFile = jsonFile(
  z.object({
    keys: z.array(
      z.strictObject({
        name: z.string().min(1),
        sha256: z.string().regex(/^[0-9a-f]{64}$/i, 'must be the SHA-256 digest of the key, 64 hexadecimal digits'),
        access: z.string().min(1).nullable().default(null),
      }),
    ),
  }),
).transform(({ keys }) => keys);

/** A manifest as Apollo's tools write it: the text of each operation by its id. */
export const operationManifest = jsonFile(
  z.object({
    format: z.literal('apollo-persisted-query-manifest', 'must be apollo-persisted-query-manifest'),
    version: z.literal(1, 'must be 1'),
    operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1) })),
  }),
).transform(({ operations }): ReadonlyMap<string, string> => new Map(operations.map(({ id, body }) => [id, body])));
