import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { launchOptions } from "./chromium.mjs";
import { root } from "./setUp.mjs";

/*
 * What a cold visit fetches until the first question can be answered, measured in a browser on the built app (dist/).
 * The limits stand in budget.json. Fails when one is passed, and when anything is asked of another origin.
 */

const limits = JSON.parse(readFileSync(new URL("budget.json", import.meta.url), "utf8"));
const words = JSON.parse(readFileSync(new URL("../locales/nl/ui.json", import.meta.url), "utf8"));

const server = await preview({ preview: { port: 0, strictPort: false }, logLevel: "silent" });
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch(launchOptions());
const asked = await visitUntilFirstQuestion();
await browser.close();
await server.close();

const outside = asked.filter((url) => !url.startsWith(address) && !url.startsWith("blob:"));
const files = [...new Set(asked.filter((url) => url.startsWith(address)).map(fileOf))];
const sizes = files.map((file) => ({ file, kind: kindOf(file), kB: compressed(file) / 1000 }));
report();

/** @returns the addresses of everything that was asked for, in order */
async function visitUntilFirstQuestion() {
  const page = await browser.newPage();
  /** @type {string[]} */
  const urls = [];
  page.on("request", (request) => urls.push(request.url()));
  await page.goto(address);
  await page.getByLabel(words.start.name).fill("Werksessie");
  await page.getByLabel(words.start.organisation).fill("Gemeente");
  await page.getByRole("button", { name: words.start.begin, exact: true }).click();
  await page.getByRole("link", { name: words.board.begin }).click();
  await page.getByRole("radio").first().check();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return urls;
}

/** @param {string} url */
function fileOf(url) {
  const path = decodeURIComponent(new URL(url).pathname).slice(1);
  return path === "" ? "index.html" : path;
}

/** @param {string} file */
function kindOf(file) {
  return { ".js": "JS", ".css": "CSS", ".woff2": "fonts" }[extname(file)] ?? "other";
}

/** Bytes as a server sends them at best. A font is compressed already and goes as it is. @param {string} file */
function compressed(file) {
  const bytes = readFileSync(join(root, "dist", file));
  if (extname(file) === ".woff2") return bytes.length;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function report() {
  const sum = (/** @type {string} */ kind) =>
    sizes.filter((one) => kind === "total" || one.kind === kind).reduce((all, { kB }) => all + kB, 0);
  const line = (/** @type {string} */ name, /** @type {number} */ kB, limit = "") =>
    console.log(`${name.padEnd(46)} ${kB.toFixed(1).padStart(7)} kB${limit}`);
  for (const { file, kB } of sizes.toSorted((a, b) => b.kB - a.kB)) line(file, kB);
  console.log("");
  line("JS", sum("JS"), `  (at most ${limits.js})`);
  for (const kind of ["CSS", "fonts", "other"]) line(kind, sum(kind));
  line("total", sum("total"), `  (at most ${limits.total})`);
  for (const url of outside) console.error(`Asked of another origin: ${url}`);
  if (sum("JS") > limits.js || sum("total") > limits.total) console.error("The first question has become too heavy.");
  if (outside.length > 0 || sum("JS") > limits.js || sum("total") > limits.total) process.exitCode = 1;
}
