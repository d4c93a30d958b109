/**
 * A process between ours and a Neo4j server: it starts the command that its arguments are, and ends it when our process
 * lets go of it or ends, however that happens (a kill included).
 */
import { spawn } from 'node:child_process';

const patience = 20_000;

const [, , command = '', ...args] = process.argv;
const server = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

// Ctrl+C in a terminal reaches this process too; it has to outlive the server.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);

process.on('disconnect', () => {
  server.kill('SIGTERM');
  setTimeout(() => server.kill('SIGKILL'), patience);
});
process.on('message', () => undefined); // Keeps the channel open, and this process with it.
server.once('spawn', () => process.send?.(server.pid));
server.once('error', () => process.exit(1));
server.once('exit', () => process.exit());
