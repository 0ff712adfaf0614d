import { defineConfig, mergeConfig } from "vitest/config";
import app from "./vite.config.ts";

/** The unit tests build as the app does. The browser journeys (`*.spec.ts`) are Playwright's. */
export default mergeConfig(app, defineConfig({ test: { include: ["tests/**/*.test.{ts,tsx}"] } }));
