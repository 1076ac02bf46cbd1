import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{app,components,data,lib,scripts}/**/*.test.{ts,tsx}'] },
});
