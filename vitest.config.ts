import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,components,data,lib,scripts}/**/*.test.{ts,tsx}'],
    // Each file would load the data anew otherwise, which takes longer than its tests. So no test may
    // leave a mock or a changed global behind.
    isolate: false,
    pool: 'threads',
    // One fewer than there are is the default: on two cores all files would wait for the proofs.
    maxWorkers: '100%',
    // Texts made by the hundred take their time on a busy machine.
    testTimeout: 30_000,
  },
});
