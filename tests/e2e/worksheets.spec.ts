import { readPlan, unspaced } from "../export/pdf/readPdf.ts";
import { Keyboard } from "./support/keyboard.ts";
import { Scope } from "./support/scope.ts";
import { Sheet } from "./support/sheet.ts";
import { expect, test } from "./support/test.ts";

test("a support plan is filled in with the keyboard and gives its question an answer", async ({ team, page }) => {
  const { say } = team;
  const keyboard = new Keyboard(page);
  const sheet = new Sheet(team, "W7");
  await team.arrives();
  await new Scope(team).begins("Werksessie met werkblad", { depth: "volledig" });
  await team.goesToStep("5");
  await sheet.comesNear();
  await sheet.opens();
  await keyboard.types("Projectleider", sheet.part("contact"));
  await keyboard.types("Teamleider", sheet.part("deputy"));
  await keyboard.arrowsTo(sheet.choice("intervision", "everyTwoWeeks"), sheet.part("intervision"));
  await keyboard.presses("Space", sheet.choice("intervisionWith", "experts"));
  await keyboard.types("Meelopen met een wijkagent", sheet.cell("schooling", "conversations", "what"));
  await keyboard.presses("ArrowDown", sheet.cell("schooling", "conversations", "when"));
  await keyboard.presses(
    "Enter",
    sheet.part("schooling").getByRole("button", { name: sheet.word("parts.schooling.add") }),
  );
  const name = sheet.part("schooling").getByLabel(say("worksheet.rowName"));
  await expect(name).toBeFocused();
  await page.keyboard.type("Omgaan met een klacht");
  await keyboard.types("Wij vragen wat iemand nodig heeft.", sheet.cell("signals", "ownPast", "response"));

  await keyboard.presses("Enter", sheet.proposed("5a", "answer"));
  await expect(sheet.card()).toContainText(say("worksheet.taken", { id: "5a" }));
  await expect(page.locator(":focus")).toHaveText(say("worksheet.taken", { id: "5a" }));
  await expect(sheet.proposed("5a", "answer")).toHaveCount(0);
  await expect(sheet.proposed("5b", "answer")).toBeVisible();
  await expect(sheet.proposed("5c", "answer")).toHaveCount(0);
  await expect(team.answerTo("5a", "2")).toBeChecked();
  await expect(team.answerTo("5b", "2")).not.toBeChecked();

  await team.seesKept();
  await page.reload();
  await team.seesStep("5");
  await expect(team.answerTo("5a", "2")).toBeChecked();
  await sheet.comesNear();
  await sheet.opens();
  await expect(sheet.part("contact")).toHaveValue("Projectleider");
  await expect(sheet.choice("intervision", "everyTwoWeeks")).toBeChecked();
  await expect(sheet.choice("intervisionWith", "experts")).toBeChecked();
  await expect(sheet.cell("schooling", "conversations", "what")).toHaveValue("Meelopen met een wijkagent");
  await expect(sheet.cell("schooling", "conversations", "when")).toHaveValue("beforeStart");
  await expect(name).toHaveValue("Omgaan met een klacht");
  await expect(sheet.cell("signals", "ownPast", "response")).toHaveValue("Wij vragen wat iemand nodig heeft.");

  await sheet.card().getByText(say("worksheet.read")).click();
  await expect(sheet.part("contact")).toHaveCount(0);
  await expect(sheet.card()).toContainText(sheet.word("parts.intervision.options.everyTwoWeeks"));
});

test("a budget and a timeline add up, warn, and go into the plan", async ({ team, page }) => {
  const { say, plan } = team;
  const budget = new Sheet(team, "W9");
  const timeline = new Sheet(team, "W12");
  await team.arrives();
  await new Scope(team).begins("Werksessie over geld", { depth: "volledig" });
  await team.goesToStep("6");
  await budget.comesNear();
  await budget.opens();
  await expect(budget.card()).toContainText(say("worksheet.waiting.budget"));
  await budget.choice("form", "employed").check();
  await budget.part("months").fill("24");
  await budget.cell("costs", "experts", "perYear").fill("30.000");
  await budget.cell("costs", "furnishing", "once").fill("vijf mille");
  await budget.cell("costs", "furnishing", "what").fill("Twee bureaus");
  await expect(budget.row("costs", "furnishing")).toContainText(say("worksheet.amount.noAmount"));
  await budget.cell("costs", "furnishing", "once").fill("5000");
  await expect(budget.row("costs", "furnishing")).not.toContainText(say("worksheet.amount.noAmount"));
  await budget.cell("cover", "municipality", "perYear").fill("20000");
  await budget
    .cell("cover", "municipality", "state")
    .selectOption(budget.word("parts.cover.columns.state.options.promised"));
  await expect(budget.card()).toContainText(say("report:worksheet.budget.isShort", { amount: "€ 25.000" }));
  const sums = budget.card().getByRole("table", { name: say("report:worksheet.title.budget") });
  await expect(sums.getByRole("row").last()).toContainText("€ 65.000");

  const shortfall = budget.word("proposals.shortfall.what");
  await expect(budget.proposed("6h", "answer")).toBeVisible();
  await budget.proposed("6h", "action").click();
  await expect(budget.proposed("6h", "action")).toHaveCount(0);
  await expect(budget.card()).toContainText(say("worksheet.taken", { id: "6h" }));
  await budget.proposed("6h", "answer").click();
  await expect(team.answerTo("6h", "2")).toBeChecked();
  await team.goesTo("plan");
  await plan.shows(shortfall);
  await expect(plan.action(shortfall)).toContainText(budget.word("proposals.shortfall.doneWhen"));

  await timeline.opens();
  for (const [part, text] of [
    ["day", "1"],
    ["month", "1"],
    ["year", "2027"],
  ] as const) {
    await timeline
      .part("start")
      .getByLabel(say(`date.${part}`), { exact: true })
      .fill(text);
  }
  await timeline.cell("phases", "run", "months").fill("18");
  await timeline.part("funding").fill("24");
  const dates = { funded: "1 augustus 2029", evaluated: "1 juli 2029" };
  await expect(timeline.card()).toContainText(say("report:worksheet.timeline.enough", dates));
  await timeline.part("funding").fill("18");
  const warning = say("report:worksheet.timeline.short", { ...dates, funded: "1 februari 2029" });
  await expect(timeline.card()).toContainText(warning);

  await team.seesKept();
  await page.reload();
  await plan.shows(shortfall);
  await timeline.opens();
  await expect(timeline.part("funding")).toHaveValue("18");
  await expect(timeline.card()).toContainText(warning);
  await team.goesTo("board");
  await team.goesToStep("6");
  await budget.comesNear();
  await budget.opens();
  await expect(budget.cell("costs", "experts", "perYear")).toHaveValue("30.000");

  await team.goesTo("takeaway");
  const read = unspaced((await readPlan((await team.makesPlan()).bytes)).text);
  for (const text of [budget.word("title"), "Twee bureaus", "€ 65.000", timeline.word("title"), warning, shortfall]) {
    expect(read).toContain(unspaced(text));
  }
});
