import { expect } from "@playwright/test";
import type { Team } from "./support/team.ts";
import { test } from "./support/test.ts";

/** Types a line at the keyboard, as somebody beside the wall does. */
async function types({ page }: Team, line: string): Promise<void> {
  await page.keyboard.type(line);
  await page.keyboard.press("Enter");
}

async function goesToPaper(team: Team): Promise<void> {
  await team.page.getByRole("link", { name: team.say("board.paper") }).click();
  await team.seesHeading(team.say("paper.title"));
}

test("one person types a wall over by keyboard alone, mends a slip and takes one line back", async ({ page, team }) => {
  await team.arrives();
  await team.beginsSession("Van de muur");
  await goesToPaper(team);
  const field = page.getByLabel(team.say("paper.label"));
  const told = page.getByRole("form", { name: team.say("paper.title") }).getByRole("status");
  await field.focus();

  await types(team, "2d 3");
  await expect(told).toContainText(team.say("steps/2:questions.2d.title"));
  await expect(told).toContainText(team.say("rules:answers.3"));
  await expect(field).toHaveValue("");
  await expect(field).toBeFocused();

  await types(team, "1a1");
  await types(team, "4d ?");
  await types(team, "4b n leren kan bij ons tijdens het werk");
  await expect(told).toContainText("leren kan bij ons tijdens het werk");

  await types(team, "2d 4");
  await expect(told).toHaveText(team.say("paper.refusals.unknown-answer", { question: "2d", given: "4" }));
  await expect(field).toHaveValue("2d 4");
  await field.fill("");
  await types(team, "3e 2");
  await expect(told).toHaveText(team.say("paper.refusals.other-depth", { question: "3e" }));
  await field.fill("");
  await types(team, "9z 1");
  await expect(told).toHaveText(team.say("paper.refusals.unknown-code", { given: "9z" }));
  await field.fill("");

  await types(team, "1a 3");
  await expect(told).toContainText(team.say("rules:answers.1"));
  await page.getByRole("button", { name: team.say("paper.undo", { question: "1a" }) }).click();
  await expect(told).toContainText(team.say("rules:answers.1"));

  await team.goesTo("board");
  await team.goesToStep("1");
  await expect(team.answerTo("1a", "1")).toBeChecked();
  await team.goesToStep("4");
  await expect(team.answerTo("4d", "unknown")).toBeChecked();
  await expect(team.answerTo("4b", "na")).toBeChecked();
});

test("the whole board goes in at typing speed, and the screen says what is still missing", async ({ page, team }) => {
  await team.arrives();
  await team.beginsSession("Van de muur");
  await goesToPaper(team);
  await page.getByLabel(team.say("paper.label")).focus();
  const codes = [
    "1a",
    "1b",
    "2a",
    "2b",
    "2c",
    "2d",
    "3a",
    "3b",
    "3c",
    "3d",
    "4a",
    "4b",
    "4c",
    "4d",
    "4e",
    "5a",
    "5b",
    "6a",
    "6b",
    "6c",
  ];
  for (const code of codes) await types(team, `${code}2`);
  await expect(page.getByRole("heading", { name: team.say("paper.missing", { count: 5 }) })).toBeVisible();
  await expect(page.getByText("7a · 7b", { exact: true })).toBeVisible();
  for (const code of ["7a", "7b", "8a", "8b", "8c"]) await types(team, `${code} 3`);
  await expect(page.getByRole("heading", { name: team.say("paper.complete") })).toBeVisible();
  await page.getByRole("link", { name: team.say("paper.outcome") }).click();
  await expect(page).toHaveURL(/\/uitkomst$/);
});

test("the address of the screen finds it again", async ({ page, team }) => {
  await team.arrives();
  await team.opensExample("halfway");
  await goesToPaper(team);
  expect(page.url()).toMatch(/\/van-papier$/);
  await page.reload();
  await team.seesHeading(team.say("paper.title"));
});
