import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // a process takes one file after another: the word tables and the database engine are loaded once, not 160 times
    isolate: false,
    setupFiles: ['test/support/quiet.ts', 'test/support/seed.ts'],
  },
})
