import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { worksheets } from "../../content/worksheets/index.ts";
import { checkContent } from "./check.ts";
import { copiedFrom } from "./copied.ts";
import { evidenceFolder, markAsRead } from "./evidenceFiles.ts";
import { printed } from "./print.ts";
import { quotesNotFound } from "./proof.ts";
import { readWords } from "./texts.ts";

// A reader that has seen enough, such as `head`, closes the pipe: no reason to complain.
process.stdout.on("error", () => process.exit());

const { values: asked } = parseArgs({
  options: {
    all: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    /** A file of words or the key of a text that was read against its passage again. */
    read: { type: "string", multiple: true, default: [] },
    /** A folder with the texts of the documents, to hold the quotes and our own texts against. */
    sources: { type: "string" },
  },
});
const locales = fileURLToPath(new URL("../../../locales", import.meta.url));

for (const key of asked.read) {
  process.stdout.write(`${key}: ${markAsRead(evidenceFolder, readWords(locales, "nl"), key)} marked as read\n`);
}
const checked = checkContent(locales, worksheets);
const quotes = [...checked.evidence.values()].reduce((sum, { on = [] }) => sum + on.length, 0);
const notFound = asked.sources === undefined ? [] : quotesNotFound(checked.evidence, resolve(asked.sources));
const copied = asked.sources === undefined ? [] : copiedFrom(readWords(locales, "nl"), resolve(asked.sources));
const report = { ...checked, faults: [...checked.faults, ...notFound, ...copied] };
process.stdout.write(`${asked.json ? JSON.stringify(report, null, 2) : printed(report, asked.all)}\n`);
if (asked.sources !== undefined) {
  process.stdout.write(`\n${quotes - notFound.length} of ${quotes} quotes stand in the documents.\n`);
}
process.exitCode = report.faults.length === 0 ? 0 : 1;
