# Compiles with everything that development needs.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Without scripts: "prepare" would compile before the sources are here.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN npx --no-install tsc -p tsconfig.build.json && npx --no-install vite build src/explorer

# What the server needs at run time.
FROM node:20-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

# The embedded engine is a native module for glibc: a slim image runs it, an alpine one does not.
FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 ISNAD_DATA=/data/isnad.grafeo
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY schema schema
COPY cypher cypher
COPY examples examples
RUN mkdir /data && chown node:node /data
USER node
# The file of the embedded engine; not used with NEO4J_URI.
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--heap-growing-percent=100", "--max-semi-space-size=8", "dist/main.js"]
