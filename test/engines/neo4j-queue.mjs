// JavaScript, since the global setup runs it before Jest has TypeScript.
import { createConnection, createServer } from 'node:net';

/** Lets those who connect take turns: a byte tells the first that it is its turn, until its connection ends. */
export async function startQueue() {
  const waiting = [];
  const next = () => waiting[0]?.write('!');
  const server = createServer((socket) => {
    socket.on('error', () => undefined).on('close', () => {
      const wasFirst = waiting[0] === socket;
      waiting.splice(waiting.indexOf(socket), 1);
      if (wasFirst) next();
    });
    if (waiting.push(socket) === 1) next();
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: server.address().port, close: () => new Promise((closed) => server.close(closed)) };
}

/** Resolves when it is one's turn, to what ends it. */
export async function takeTurn(port) {
  const socket = createConnection({ port, host: '127.0.0.1' });
  await new Promise((turn, failed) => socket.once('data', turn).once('error', failed));
  return () => {
    socket.destroy();
  };
}
