import { languages } from "../../src/assessment/model.ts";
import { readPlan } from "../export/pdf/readPdf.ts";
import { Team } from "./support/team.ts";
import { expect, test } from "./support/test.ts";
import { answersEverything, steps, werksessie } from "./support/werksessie.ts";

for (const language of languages) {
  test(`a team walks the board, makes a plan and takes it home (${language})`, async ({ team, browser }) => {
    await team.arrives();
    if (language !== "nl") await team.chooses(language);
    const { say, plan } = team;

    await team.beginsSession("Werksessie voorjaar");
    await team.goesToStep("1");
    await team.opensHelp("1a");
    await answersEverything(team);
    await expect(team.note("8a")).toBeEmpty();

    await team.goesTo("checklist");
    await team.ticks("1", true);
    await expect(team.item("1")).toContainText(say("checklist.contradiction"));
    await expect(team.item("1").getByRole("link", { name: /^2d / })).toBeVisible();
    await team.ticks("2", false);
    await expect(team.item("2")).not.toContainText(say("checklist.contradiction"));

    await team.goesTo("outcome");
    await team.seesHeading(say("rules:advices.eerst-voorbereiden"));

    await team.goesTo("plan");
    const proposed = await plan.takesSuggestionFor("2d");
    await plan.thinksUp("Nodig een ervaringsdeskundige uit", "3b");
    await plan.thinksUp("Maak een vergissing", "2d");
    await plan.edits("Nodig een ervaringsdeskundige uit", { owner: "projectleider", due: ["1", "6", "2027"] });
    await plan.task("up", "Nodig een ervaringsdeskundige uit").click();
    await plan.shows("Nodig een ervaringsdeskundige uit", proposed, "Maak een vergissing");
    await plan.task("drop", proposed).click();
    await plan.shows("Nodig een ervaringsdeskundige uit", "Maak een vergissing");
    await team
      .notice()
      .getByRole("button", { name: say("notice.undo") })
      .click();
    await plan.shows("Nodig een ervaringsdeskundige uit", proposed, "Maak een vergissing");
    await plan.task("drop", "Maak een vergissing").click();
    await plan.marksDone(proposed);

    await team.goesTo("takeaway");
    await team.seesKept();
    const made = await team.makesPlan();
    const title = say("takeaway.items.plan.title");
    await expect(team.notice()).toContainText(say("notice.fileMade", { title, format: "PDF" }));
    expect(made.name).toBe("werksessie-voorjaar-plan.pdf");
    const read = await readPlan(made.bytes);
    expect(read.language).toBe(language);
    expect(read.title).toContain("Werksessie voorjaar");
    expect(
      inOrder(read.text, [
        "Werksessie voorjaar",
        say("export:summary.title"),
        say("rules:advices.eerst-voorbereiden"),
        "Nodig een ervaringsdeskundige uit",
        "De burgemeester weet er nog niets van.",
        werksessie.notApplicable["4d"],
      ]),
    ).toEqual([]);
    for (const { id } of steps) expect(read.text).toContain(say(`steps/${id}:title`));

    const saved = await team.savesSession();
    expect(Object.keys(saved.document.rounds[0].answers)).toEqual(steps.flatMap(({ questions }) => questions));

    const elsewhere = new Team(await (await browser.newContext()).newPage());
    await elsewhere.arrives();
    await elsewhere.opensFile({ name: saved.name, text: saved.text });
    await elsewhere.seesBoard();
    await elsewhere.goesTo("takeaway");
    expect((await elsewhere.savesSession()).document).toEqual(saved.document);
  });
}

/** The texts that do not come after the one before them; none when all stand in this order. */
function inOrder(text: string, expected: readonly string[]): string[] {
  let from = 0;
  return expected.filter((one) => {
    const found = text.indexOf(one, from);
    if (found >= 0) from = found;
    return found < 0;
  });
}
