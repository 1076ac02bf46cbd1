import { defineConfig } from '@playwright/test';

const port = Number(process.env['TEST_PORT'] ?? 4173);

export default defineConfig({
  testDir: 'e2e',
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  // Two cores that also build something else are slow.
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    // It fetches the whole site for later; the tests of it let it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '',
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'tsx scripts/start.ts',
    port,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
