import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'turso',
  schema: ['./db/schema/records.ts', './db/schema/organizations.ts', './db/schema/ties.ts', './db/schema/knowledge.ts',
    './db/schema/accounts.ts', './db/schema/contributions.ts', './db/schema/desk.ts'],
  out: './db/migrations',
  dbCredentials: { url: process.env['LIBSQL_URL'] ?? 'file:.ayni/ayni.db', ...(process.env['LIBSQL_AUTH_TOKEN'] ? { authToken: process.env['LIBSQL_AUTH_TOKEN'] } : {}) },
})
