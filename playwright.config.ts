import { defineConfig } from "@playwright/test";
import { launchOptions } from "./tools/chromium.mjs";

/** `E2E_PORT`: for two runs on one machine. */
const port = process.env["E2E_PORT"] ?? "4178";
const address = `http://localhost:${port}`;

/** Journeys through the built app (`npm run build` first) in the Chromium of this machine. A journey that fails once has failed. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/journeys",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  retries: 0,
  workers: 2,
  // Upper bounds for a machine where other programs take both cores; a journey that is right is done long before.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    baseURL: address,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    viewport: { width: 1366, height: 768 },
    screenshot: "only-on-failure",
    launchOptions: launchOptions(),
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort --logLevel warn`,
    url: address,
    reuseExistingServer: false,
  },
});
