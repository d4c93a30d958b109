import { fileURLToPath } from 'node:url';

/** The folder of the package: the parent of src, or of dist once compiled. */
export const packageRoot = fileURLToPath(new URL('..', import.meta.url));
