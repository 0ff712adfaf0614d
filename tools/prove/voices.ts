import { chromium } from "@playwright/test";
import { preview } from "vite";
import { referenceOf } from "../../src/assessment/code/reference.ts";
import { invitationTo } from "../../src/assessment/invitation.ts";
import type { Level } from "../../src/assessment/model.ts";
import { questionsOf } from "../../src/assessment/model.ts";
import { roles } from "../../src/assessment/roles.ts";
import { composeContent } from "../../src/content/compose.ts";
import { writeContribution } from "../../src/storage/contribution.ts";
import { newDocument } from "../../src/storage/newDocument.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { launchOptions } from "../chromium.mjs";

/*
 * Takes many contributions in, in a browser on the built app (dist/): `npm run prove:voices -- [PEOPLE]`, two hundred unless said otherwise. All questions, a
 * file each, all chosen at once and taken with one press. Tells how long the longest pause of the page was, from choosing to the overview.
 */

/** A pause that nobody calls a stutter; a person notices about twice this. */
const longestPause = 200;

const [given = "200"] = process.argv.slice(2);
const people = Number(given);
const composed = composeContent("pga", "volledig");
if (!composed.ok) throw new Error(composed.reason);
const questions = questionsOf(composed.content);
const now = "2026-03-12T09:00:00Z";
const session = newDocument({
  id: "s1",
  roundId: "r1",
  title: "Werksessie",
  organisation: "Gemeente Voorbeeldstad",
  date: "2026-03-12",
  variant: "pga",
  depth: "volledig",
  language: "nl",
  roundLabel: "Nulmeting",
  now,
});

const files = Array.from({ length: people }, (_, person) => {
  const level = (question: number) => ((person * 7 + question * 3) % 4) as Level;
  const answers = Object.fromEntries(questions.map(({ id }, index) => [id, { level: level(index) }]));
  const role = roles[person % roles.length] ?? "anders";
  const handedIn = { participant: referenceOf(`voice-${person}`), role, answers, at: now, revision: 0 };
  const text = writeContribution({ invitation: invitationTo(session), handedIn });
  return { name: `inbreng-${person}.json`, mimeType: "application/json", buffer: Buffer.from(text) };
});

const server = await preview({ preview: { port: 0, strictPort: false }, logLevel: "silent" });
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage({ locale: "nl-NL", viewport: { width: 1366, height: 768 } });
await page.goto(server.resolvedUrls?.local[0] ?? "");
const chosen = page.waitForEvent("filechooser");
await page.getByRole("button", { name: "Open een bestand" }).click();
await (await chosen).setFiles({
  name: "s.json",
  mimeType: "application/json",
  buffer: Buffer.from(writeDocument(session)),
});
await page.waitForURL(/sessie/);
await page.goto(`${page.url()}/stemmen`);
await page.getByRole("button", { name: "Kies foto’s of bestanden" }).waitFor();
await page.evaluate(() => {
  const kept = window as unknown as { pauses: number[] };
  kept.pauses = [];
  new PerformanceObserver((list) => kept.pauses.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: "longtask",
  });
});

const pauses = () => page.evaluate(() => (window as unknown as { pauses: number[] }).pauses.splice(0));
const longest = (found: readonly number[]) => Math.round(Math.max(0, ...found));

const chooser = page.waitForEvent("filechooser");
await page.getByRole("button", { name: "Kies foto’s of bestanden" }).click();
const start = Date.now();
await (await chooser).setFiles(files);
await page.getByRole("button", { name: `Neem alle ${people} mee` }).waitFor({ timeout: 60_000 });
const read = Date.now() - start;
const whileReading = longest(await pauses());
const pressed = Date.now();
await page.getByRole("button", { name: `Neem alle ${people} mee` }).click();
await page.getByText(`${people} stemmen`).first().waitFor();
const taken = Date.now() - pressed;
const whileTaking = longest(await pauses());
await browser.close();
await server.close();

process.stdout.write(
  `${people} contributions of ${questions.length} questions: read in ${read} ms (longest pause ${whileReading} ms), taken and shown in ${taken} ms (longest pause ${whileTaking} ms)\n`,
);
if (Math.max(whileReading, whileTaking) > longestPause) process.exitCode = 1;
process.exit();
