import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import type { Assessment } from "../../src/assessment/model.ts";
import { expect, test } from "./support/test.ts";

const example: Assessment = JSON.parse(
  readFileSync(new URL("../../examples/02-halverwege.json", import.meta.url), "utf8"),
);
const changed = (change: object) => JSON.stringify({ ...example, ...change });

/** A value in a value in a value, deeper than any reader should follow. */
const deep = `${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}`;

/** What is no session by what the file itself is. */
const wrongFiles = new Set(["empty", "cut-off"]);

const refusals: readonly { file: string; text: string; reason: string; path?: string }[] = [
  { file: "leeg.json", text: "", reason: "empty" },
  { file: "half.json", text: JSON.stringify(example).slice(0, 900), reason: "cut-off" },
  { file: "brief.json", text: '{"from": "elsewhere"}', reason: "not-ours" },
  { file: "lijst.json", text: "[]", reason: "not-ours" },
  { file: "nieuwer.json", text: changed({ version: 99 }), reason: "too-new" },
  { file: "diep.json", text: deep, reason: "not-ours" },
  {
    file: "diep-van-ons.json",
    text: JSON.stringify(example).replace('"worksheets":{}', `"worksheets":${deep}`),
    reason: "invalid",
    path: "worksheets.a.a",
  },
  { file: "veld.json", text: changed({ variant: "ander-veld" }), reason: "unknown-variant" },
  { file: "titel.json", text: changed({ title: 7 }), reason: "invalid", path: "title" },
  {
    file: "antwoord.json",
    text: changed({ rounds: [{ ...example.rounds[0], answers: { "2d": { level: 9 } } }] }),
    reason: "invalid",
    path: "rounds.0.answers.2d.level",
  },
  {
    file: "prototype.json",
    text: JSON.stringify(example).replace('"worksheets":{}', '"worksheets":{"__proto__":{"hacked":true}}'),
    reason: "invalid",
    path: "worksheets.__proto__",
  },
];

test("a file that is no session is refused with a clear sentence, and nothing is lost", async ({ team, page }) => {
  await team.arrives();
  await team.beginsSession("Onze eigen sessie");
  await team.seesKept();
  await team.goesHome();
  for (const { file, text, reason, path = "" } of refusals) {
    await team.opensFile({ name: file, text });
    await expect(team.notice(), file).toContainText(team.say("refused.title", { name: file }));
    await expect(team.notice(), file).toContainText(
      team.say(`${wrongFiles.has(reason) ? "wrongFile" : "refused"}.${reason}`, { path }),
    );
  }
  await expect(team.sessionRow("Onze eigen sessie")).toBeVisible();
  await expect(
    page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: page.getByRole("link") }),
  ).toHaveCount(1);
});

test("a file of 50 MB is refused before it is read", async ({ team }, testInfo) => {
  const file = testInfo.outputPath("groot.json");
  await writeFile(file, Buffer.alloc(50_000_000, " "));
  await team.arrives();
  await team.opensFile(file);
  await expect(team.notice()).toContainText(team.say("refused.too-large"));
});

test("hostile texts in a session are shown as the text that they are", async ({ team, page }) => {
  const hostile = [
    "<img src=x onerror=alert(1)>",
    "<script>alert(2)</script>",
    "{{title}} $t(app.name) {{- count}}",
    "javascript:alert(3)",
    "‮omgekeerd",
  ].join(" ");
  const [round] = example.rounds;
  await team.arrives();
  await team.opensFile({
    name: `${hostile.replaceAll("/", "")}.json`,
    text: changed({
      title: hostile,
      organisation: hostile,
      rounds: [{ ...round, label: hostile, answers: { "2d": { level: 0, note: hostile }, "4d": { na: hostile } } }],
      actions: [{ id: "a1", question: "2d", what: hostile, owner: hostile, doneWhen: hostile, done: false }],
    }),
  });
  await team.seesBoard();
  await expect(page.getByRole("banner")).toContainText(hostile);
  await team.goesToStep("2");
  await expect(team.note("2d")).toHaveValue(hostile);
  for (const room of ["checklist", "outcome"] as const) await team.goesTo(room);
  await team.goesTo("plan");
  await expect(team.plan.actions().getByRole("heading")).toHaveText(hostile);
  await team.goesTo("takeaway");
  const { document } = await team.savesSession();
  expect(document.title).toBe(hostile);
  await team.makesPlan();
  await team.goesHome();
  await expect(team.sessionRow(hostile)).toBeVisible();
  await expect(page.locator("img, main script, a[href^='javascript']")).toHaveCount(0);
});

test("a file can be dropped on the page", async ({ team, page }) => {
  await team.arrives();
  const transfer = await page.evaluateHandle((text) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([text], "sessie.json", { type: "application/json" }));
    return dropped;
  }, JSON.stringify(example));
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
  await team.seesBoard();
  await expect(page.getByRole("banner")).toContainText(example.title);
});

test("a plan that is dropped on the page gives the session back that it was made from", async ({ team, page }) => {
  await team.arrives();
  await team.opensExample("halfway");
  await team.goesTo("takeaway");
  const plan = await team.makesPlan();
  const before = await team.savesSession();
  await team.goesHome();
  const transfer = await page.evaluateHandle(
    ({ bytes, name }) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([Uint8Array.from(bytes)], name, { type: "application/pdf" }));
      return dropped;
    },
    { bytes: [...plan.bytes], name: plan.name },
  );
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
  await team.seesBoard();
  await expect(page.getByRole("banner")).toContainText(before.document.title);
  await team.goesTo("takeaway");
  const after = await team.savesSession();
  expect(after.document.rounds).toEqual(before.document.rounds);
});
