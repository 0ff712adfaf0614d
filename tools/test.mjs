import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { installPrograms } from "./programs.mjs";
import { root, setUp } from "./setUp.mjs";

/*
 * The whole proof, on any machine: sets itself up, then part after part, and stops at the first that fails.
 * The last line is "N passed, N failed" over the unit tests and the browser journeys; a part that is no test counts when it fails.
 */

const reports = join(root, "test-results", "reports");
const unitReport = join(reports, "unit.json");
const journeyReport = join(reports, "journeys.json");

/** @typedef {{ passed: number, failed: number }} Counts */

/** @type {readonly { title: string, command: readonly string[], counts?: () => Counts }[]} */
const parts = [
  { title: "Lint and format (biome)", command: ["@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."] },
  { title: "Types (tsc)", command: ["typescript/bin/tsc"] },
  {
    title: "Unit tests (vitest)",
    command: ["vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
    counts: () => {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(unitReport, "utf8"));
      return { passed: numPassedTests, failed: numFailedTests };
    },
  },
  { title: "Build (vite)", command: ["vite/bin/vite.js", "build", "--logLevel", "warn"] },
  {
    title: "Build as one file (vite)",
    command: [
      "vite/bin/vite.js",
      "build",
      "--mode",
      "single",
      "--config",
      "vite.single.config.ts",
      "--logLevel",
      "warn",
    ],
  },
  { title: "Same source, same bytes", command: ["../tools/sameBytes.mjs"] },
  { title: "Size budget", command: ["../tools/budget.mjs"] },
  {
    title: "Browser journeys (playwright)",
    command: ["@playwright/test/cli.js", "test", "--reporter=list,json"],
    counts: () => {
      const { stats } = JSON.parse(readFileSync(journeyReport, "utf8"));
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
    },
  },
];

setUp();
installPrograms();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0 };
for (const part of parts) {
  const { succeeded, counts } = run(part);
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (!succeeded) {
    process.stdout.write(`\nStopped: “${part.title}” failed\n`);
    process.exitCode = 1;
    break;
  }
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);

/** @param {(typeof parts)[number]} part */
function run({ title, command: [program = "", ...given], counts }) {
  process.stdout.write(`\n== ${title} ==\n`);
  const began = Date.now();
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", program), ...given], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport },
  });
  process.stdout.write(`${((Date.now() - began) / 1000).toFixed(1)} s\n`);
  const counted = countsOf(counts);
  const succeeded = status === 0 && counted.failed === 0;
  return { succeeded, counts: { ...counted, failed: succeeded ? 0 : Math.max(1, counted.failed) } };
}

/**
 * A test program that broke down before its report counts nothing; that it failed is counted by the caller.
 * @param {(() => Counts) | undefined} counts
 * @returns {Counts}
 */
function countsOf(counts) {
  try {
    return counts?.() ?? { passed: 0, failed: 0 };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
