import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** Tests of the built package: they share one build, made before the first of them runs. */
const needsBuild = ['test/command.test.ts', 'test/package.test.ts', 'test/readme.test.ts']

const config: ViteUserConfig = defineConfig({
  test: {
    // .ci/run counts the tests from the JSON file; people read the default reporter.
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'coverage/tests.json' }]] : ['default'],
    testTimeout: 20_000,
    // By default one core is left idle: half of a machine with two.
    maxWorkers: '100%',
    projects: [
      // Not isolated: the models are unpacked once a worker, not once a file.
      {
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: needsBuild,
          testTimeout: 20_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'built',
          include: needsBuild,
          globalSetup: ['test/support/build-once.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
})

export default config
