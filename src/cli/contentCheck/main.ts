import { fileURLToPath } from "node:url";
import { worksheets } from "../../content/worksheets/index.ts";
import { checkContent } from "./check.ts";
import { printed } from "./print.ts";

// A reader that has seen enough, such as `head`, closes the pipe: no reason to complain.
process.stdout.on("error", () => process.exit());

const locales = fileURLToPath(new URL("../../../locales", import.meta.url));
const report = checkContent(locales, worksheets);
const asked = new Set(process.argv.slice(2));
process.stdout.write(
  `${asked.has("--json") ? JSON.stringify(report, null, 2) : printed(report, asked.has("--all"))}\n`,
);
process.exitCode = report.faults.length === 0 ? 0 : 1;
