import { readPlan } from "../export/pdf/readPdf.ts";
import { Keyboard } from "./support/keyboard.ts";
import { savedFile, savedSession } from "./support/team.ts";
import { expect, test } from "./support/test.ts";
import { steps } from "./support/werksessie.ts";
import { beginningWith } from "./support/words.ts";

test("the whole job goes with the keyboard alone", async ({ team, page }) => {
  const keyboard = new Keyboard(page);
  const { say, plan } = team;
  const room = (name: "checklist" | "outcome" | "plan" | "takeaway") =>
    page.getByRole("navigation", { name: say("nav.label") }).getByRole("link", { name: say(`nav.${name}`) });
  const arrivesIn = async (heading: string) => {
    await team.seesHeading(heading);
    await expect(page.getByRole("main")).toBeFocused();
  };
  const skipsToContent = async () => {
    await page.keyboard.press("Shift+Tab");
    await keyboard.presses("Enter", page.getByRole("link", { name: say("app.skip") }));
    await expect(page.getByRole("main")).toBeFocused();
  };

  await team.arrives();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: say("app.skip") })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await keyboard.types("Werksessie zonder muis", page.getByLabel(say("start.name")));
  await keyboard.types("Gemeente Voorbeeldstad", page.getByLabel(say("start.organisation")));
  await keyboard.presses("Enter", page.getByRole("button", { name: say("start.begin"), exact: true }));
  await arrivesIn(say("board:heading"));

  await keyboard.presses("Enter", page.getByRole("link", { name: say("board.begin") }));
  for (const { id, questions } of steps) {
    await team.seesStep(id);
    await expect(page.getByRole("main")).toBeFocused();
    for (const question of questions) {
      await keyboard.arrowsTo(team.answerTo(question, question === "2d" ? "1" : "2"), team.question(question));
    }
    if (id === "1") await keyboard.presses("Enter", team.question("1b").getByText(say("step.help")));
    if (id === "2") {
      await keyboard.types("De burgemeester weet er nog niets van.", team.note("2d"));
    }
    const next = Number(id) + 1;
    await keyboard.presses(
      "Enter",
      next <= steps.length
        ? page.getByRole("main").getByRole("link", { name: new RegExp(`^${say("board.stepWord")} ${next}:`) })
        : page.getByRole("main").getByRole("link", { name: say("step.gateItem") }),
    );
  }

  await arrivesIn(say("board:gate"));
  await keyboard.arrowsTo(
    team.item("1").getByRole("radio", { name: say("rules:team.true"), exact: true }),
    team.item("1"),
  );
  await expect(team.item("1")).toContainText(say("checklist.contradiction"));

  await skipsToContent();
  await page.keyboard.press("Shift+Tab");
  await keyboard.presses("Enter", room("outcome"));
  await arrivesIn(say("rules:advices.eerst-voorbereiden"));
  await keyboard.presses("Enter", page.getByRole("link", { name: say("outcome.toPlan") }));
  await arrivesIn(say("plan.title"));

  await keyboard.presses("Enter", page.getByRole("button", { name: say("plan.own"), exact: true }));
  await keyboard.types("Vraag het aan tafel", page.getByLabel(say("plan.what")));
  await keyboard.types("projectleider", page.getByLabel(say("plan.owner")));
  await keyboard.presses("Enter", page.getByRole("button", { name: say("plan.add"), exact: true }));
  await plan.shows("Vraag het aan tafel");
  await keyboard.presses("Space", plan.action("Vraag het aan tafel").getByRole("checkbox"));
  await expect(plan.action("Vraag het aan tafel").getByRole("checkbox")).toBeChecked();
  await keyboard.presses("Enter", plan.task("drop", "Vraag het aan tafel"));
  await expect(plan.actions()).toHaveCount(0);
  await keyboard.presses("Enter", team.notice().getByRole("button", { name: say("notice.undo") }));
  await plan.shows("Vraag het aan tafel");

  await keyboard.presses("Enter", page.getByRole("link", { name: say("plan.toTakeaway") }));
  await arrivesIn(say("takeaway.title"));
  const made = page.waitForEvent("download");
  await keyboard.presses("Enter", team.maker("plan", "pdf"));
  expect((await readPlan((await savedFile(await made)).bytes)).text).toContain("Vraag het aan tafel");
  const saved = page.waitForEvent("download");
  await keyboard.presses("Enter", page.getByRole("button", { name: say("takeaway.save"), exact: true }));
  const { document } = await savedSession(await saved);
  expect(document.rounds[0].answers["2d"]).toEqual({ level: 1, note: "De burgemeester weet er nog niets van." });
});

test("the focus is never lost when what had it goes away", async ({ team, page }) => {
  const keepsPlace = (after: string) => expect.soft(page.locator(":focus"), after).toHaveCount(1, { timeout: 2_000 });
  await team.arrives();
  await team.opensExample("halfway");
  await team.goesToStep("2");
  await team
    .question("2a")
    .getByRole("button", { name: team.say("step.clear") })
    .press("Enter");
  await keepsPlace("after clearing an answer");

  await team.goesTo("plan");
  const { plan } = team;
  const first = (await plan.actions().first().getByRole("heading").textContent()) ?? "";
  await plan.task("down", first).press("Enter");
  await keepsPlace("after moving an action");
  await plan.task("drop", first).press("Enter");
  await keepsPlace("after dropping an action");
  await team
    .notice()
    .getByRole("button", { name: team.say("notice.undo") })
    .press("Enter");
  await keepsPlace("after undoing");
  await page
    .getByRole("button", { name: beginningWith(`${team.say("plan.take")} `) })
    .first()
    .press("Enter");
  await keepsPlace("after taking over a suggestion");
  await page.getByRole("button", { name: team.say("plan.own"), exact: true }).press("Enter");
  await keepsPlace("after opening a form");
  await page.getByRole("button", { name: team.say("plan.cancel"), exact: true }).press("Enter");
  await keepsPlace("after closing a form");
});
