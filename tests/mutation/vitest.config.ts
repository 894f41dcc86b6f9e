import { defineConfig } from 'vitest/config'

/** The tests that are asked of each change: quick, and each in a process that needs nothing built. */
export default defineConfig({
  test: {
    root: process.cwd(),
    include: (
      process.env.GODTON_MUTATION_TESTS ?? 'tests/{core,text,entities,policy,report,templates}/**/*.test.ts'
    ).split(' '),
    testTimeout: 600_000,
    // What reads a megabyte would be asked for every change.
    testNamePattern: /^(?!.*(?:linear|in line with)).*$/,
  },
})
