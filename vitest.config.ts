import { defineConfig, mergeConfig } from "vitest/config";
import app from "./vite.config.ts";

/** The unit tests build as the app does. The browser journeys (`*.spec.ts`) are Playwright's. A busy machine is no fault: a test has a minute. */
export default mergeConfig(
  app,
  defineConfig({ test: { include: ["tests/**/*.test.{ts,tsx}"], testTimeout: 60_000, hookTimeout: 60_000 } }),
);
