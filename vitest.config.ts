import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,components,data,lib,scripts}/**/*.test.{ts,tsx}'],
    // One fewer than there are is the default: on two cores all files would wait for the proofs.
    maxWorkers: '100%',
    // Texts made by the hundred take their time on a busy machine.
    testTimeout: 30_000,
  },
});
