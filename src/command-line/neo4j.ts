import type { Command } from 'commander';

export function addNeo4j(program: Command): void {
  program
    .command('neo4j')
    .summary('run a Neo4j for development (Java 17+, Maven)')
    .description('Runs a Neo4j without Docker, in the foreground, with its data in data/neo4j. It takes Java 17 and Maven.')
    .action(async () => {
      const { runNeo4jInForeground } = await import('../neo4j-server/run-neo4j-in-foreground.js');
      await runNeo4jInForeground({ home: 'data/neo4j', port: 7687 });
    });
}
