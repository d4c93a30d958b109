// Isnad as users run it in production: the build, without a loader, with its log. argv: the engine, as JSON.
import { openStore } from '../../dist/open-store.js';
import { loadPackageSchema } from '../../dist/package-schema.js';
import { startHttpServer } from '../../dist/server/http-server.js';
import { openLog } from '../../dist/server/observability/log.js';
import { BOUNDS, ServedStore } from '../../dist/store/served-store.js';

const store = new ServedStore(BOUNDS);
store.serve(await openStore(JSON.parse(process.argv[2])));
const observability = { log: openLog('info'), slow: 1_000, metrics: null, isTraced: false };
const { url } = await startHttpServer({ schema: loadPackageSchema(), store, host: '127.0.0.1', port: 0, deadline: 60_000, example: '{ __typename }', observability });
process.once('disconnect', () => process.exit());
process.send({ url, engine: store.engine });
