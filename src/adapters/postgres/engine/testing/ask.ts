import { Client, type PoolConfig } from 'pg'

/** All values of the answer, row by row. */
export async function ask(connection: PoolConfig, statement: string): Promise<readonly unknown[]> {
  const client = new Client(connection)
  client.on('error', () => undefined)
  await client.connect()
  return client
    .query({ text: statement, rowMode: 'array' })
    .then(({ rows }) => rows.flat())
    .finally(() => client.end())
}
