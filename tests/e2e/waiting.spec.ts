import type { Page } from "@playwright/test";
import { writeCode } from "../../src/assessment/code/code.ts";
import type { Role } from "../../src/assessment/roles.ts";
import { composeContent } from "../../src/content/compose.ts";
import { OwnBrowser } from "./support/ownBrowser.ts";
import { Room } from "./support/room.ts";
import { Team } from "./support/team.ts";
import { expect, test } from "./support/test.ts";
import { Intake } from "./support/voice.ts";
import { beginningWith } from "./support/words.ts";

const composed = composeContent("pga", "bord");
if (!composed.ok) throw new Error(composed.reason);
const { content } = composed;
const people: readonly (readonly [string, Role, 0 | 1 | 2 | 3])[] = [
  ["M33MWW", "ervaringsdeskundige", 0],
  ["HAX4AC", "bestuur", 2],
  ["QRT3AC", "zorg", 3],
];
const codes = people.map(
  ([participant, role, level]) => writeCode(content, { participant, role, answers: { "1a": { level } } }).code,
);

/** A session in which three codes were typed in, and wait. */
async function withThreeWaiting(team: Team, address = "/"): Promise<Intake> {
  const intake = new Intake(team);
  await team.arrives(address);
  await team.beginsSession("Werksessie");
  await intake.enters();
  for (const [index, code] of codes.entries()) {
    await intake.typesCode(code);
    await expect(intake.waiting()).toHaveCount(index + 1);
  }
  return intake;
}

const mark = (team: Team, count: number) =>
  team.page.getByRole("link").filter({ hasText: team.say("voices:intake.mark", { count }) });

async function votes(team: Team): Promise<number> {
  await team.goesTo("takeaway");
  return (await team.savesSession()).document.rounds[0].contributions.length;
}

test("what waits is there after a reload and in a second window, and the board and the room say so", async ({
  team,
  context,
}) => {
  const intake = await withThreeWaiting(team);
  await team.page.reload();
  await expect(intake.waiting()).toHaveCount(3);

  const second = new Team(await context.newPage());
  await second.arrives(team.page.url());
  const there = new Intake(second);
  await expect(there.waiting()).toHaveCount(3);
  await there
    .waiting()
    .first()
    .getByRole("button", { name: beginningWith(second.say("voices:intake.leave")) })
    .click();
  await expect(intake.waiting()).toHaveCount(2);

  await team.goesTo("board");
  await expect(mark(team, 2)).toBeVisible();
  await team.goesTo("werksessie");
  await mark(team, 2).click();
  await intake.takesAll(2);
  await expect(there.waiting()).toHaveCount(0);
  await team.goesTo("board");
  await expect(team.page.getByRole("link", { name: team.say("board.voices") })).toBeVisible();
  await expect(team.page.getByText(/wachten/)).toHaveCount(0);
  expect(await votes(team)).toBe(2);
});

test("what waits survives a browser that is killed", async ({ baseURL }, testInfo) => {
  const folder = testInfo.outputPath("browser");
  const first = await OwnBrowser.start(folder);
  await withThreeWaiting(new Team(first.page), baseURL);
  const address = first.page.url();
  await first.kill();
  const browser = await OwnBrowser.start(folder);
  const team = new Team(browser.page);
  await team.arrives(address);
  await expect(new Intake(team).waiting()).toHaveCount(3);
  await browser.kill();
});

test("taking it in can be undone: it waits again", async ({ team }) => {
  const intake = await withThreeWaiting(team);
  await intake.takesAll(3);
  await team.page.getByRole("button", { name: team.say("rooms:trail.undo") }).click();
  await expect(intake.waiting()).toHaveCount(3);
});

test("what can't be kept is said, with a way on", async ({ team }) => {
  await team.page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
      if (this.name === "received" && localStorage.getItem("kansenwijzer:space") === null) {
        throw new DOMException("", "QuotaExceededError");
      }
      return put.call(this, value, key);
    };
  });
  await withThreeWaiting(team);
  const said = team.page.getByText(team.say("voices:intake.unkept.full"));
  await expect(said).toBeVisible();
  await team.page.evaluate(() => localStorage.setItem("kansenwijzer:space", "1"));
  await team.page.getByRole("button", { name: team.say("voices:intake.unkept.retry") }).click();
  await expect(said).toBeHidden();
  await team.page.reload();
  await expect(new Intake(team).waiting()).toHaveCount(3);
});

test("somebody leaves the table and what was handed in stays; only its own button takes it out, and it comes back", async ({
  team,
}) => {
  const intake = await withThreeWaiting(team);
  await intake.takesAll(3);
  const room = new Room(team);
  await team.goesTo("werksessie");
  for (const role of ["bestuur", "zorg"] as const) {
    await team.page
      .getByRole("button", { name: room.word("table.fewer", { role: team.say(`roles:${role}`) }) })
      .click();
  }
  await expect(team.page.getByText(room.word("table.people", { count: 1 }))).toBeVisible();
  await expect(team.page.getByText(room.word("table.handedIn", { count: 3 }))).toBeVisible();
  await team.page.reload();
  expect(await votes(team)).toBe(3);

  await team.goesTo("board");
  await intake.enters();
  await opens(team.page, team.say("voices:handedIn.title"));
  const bestuur = { role: team.say("roles:bestuur") };
  const name = `${team.say("voices:handedIn.remove")} ${team.say("voices:intake.takeFor", bestuur)}`;
  await team.page.getByRole("button", { name }).click();
  await expect(team.page.getByText(team.say("voices:handedIn.gone", bestuur))).toBeVisible();
  await expect(intake.waiting()).toHaveCount(0);
  await team.page.getByRole("button", { name: team.say("voices:handedIn.back") }).click();
  await expect(team.page.getByRole("button", { name })).toBeVisible();
  await team.page.getByRole("button", { name }).click();
  await team.page.getByRole("button", { name: team.say("rooms:trail.undo") }).click();
  expect(await votes(team)).toBe(3);
});

async function opens(page: Page, summary: string): Promise<void> {
  await page.getByText(summary, { exact: true }).click();
}
