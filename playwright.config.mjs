import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.mjs'

/** E2E_PORT moves both servers, so that two runs on one machine do not meet. */
const sitePort = Number(process.env.E2E_PORT ?? 4173)
const devPort = sitePort + 1
const executablePath = findBrowser()

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/files',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 120_000,
  /** A test that needs its second try is named as flaky, and looked into; it does not stop a landing. */
  retries: process.env.CI ? 1 : 0,
  expect: { timeout: 30_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01 } },
  snapshotPathTemplate: '{testDir}/golden/pictures/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        '--no-sandbox',
        '--font-render-hinting=none',
        '--force-color-profile=srgb',
        // Machines that test have no graphics card: pages and WebGL are drawn in software, the same on
        // all of them, and pages not by way of WebGL, which takes twice the time.
        '--disable-gpu',
        '--enable-unsafe-swiftshader',
      ],
    },
    locale: 'en-GB',
    timezoneId: 'UTC',
    /** What is kept for reading offline would answer for the server; its own tests let it. */
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'export',
      testMatch: ['e2e/**/*.spec.ts'],
      use: { baseURL: `http://localhost:${sitePort}` },
    },
    {
      name: 'development',
      testMatch: ['e2e/smoke.spec.ts'],
      timeout: 300_000,
      use: { baseURL: `http://localhost:${devPort}` },
    },
    {
      name: 'golden',
      testMatch: ['golden/**/*.spec.ts'],
      use: { baseURL: `http://localhost:${sitePort}` },
    },
  ],
  webServer: [
    {
      command: 'node scripts/serve.mjs',
      port: sitePort,
      env: { PORT: String(sitePort) },
      reuseExistingServer: false,
    },
    {
      command: 'node scripts/dev.mjs',
      port: devPort,
      env: { PORT: String(devPort) },
      timeout: 120_000,
      reuseExistingServer: false,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    },
  ],
})
