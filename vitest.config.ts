import { defineConfig } from 'vitest/config'

/** Tests that start the real command; it is built for them. */
const built = ['src/**/*.built.test.ts']

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: built } },
      { test: { name: 'built', include: built, globalSetup: 'scripts/bundle-for-tests.mjs', testTimeout: 30_000 } },
    ],
  },
})
