import Fastify from 'fastify';
process.send?.({ url: await Fastify().listen({ host: '127.0.0.1', port: 0 }) });
