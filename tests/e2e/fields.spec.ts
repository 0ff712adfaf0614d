import type { Content } from "../../src/assessment/model.ts";
import { questionsOf } from "../../src/assessment/model.ts";
import { composeContent } from "../../src/content/compose.ts";
import type { FieldId } from "../../src/content/fields.ts";
import { fieldIds } from "../../src/content/fields.ts";
import { readPlan } from "../export/pdf/readPdf.ts";
import { Scope } from "./support/scope.ts";
import { expect, test } from "./support/test.ts";
import { beginningWith } from "./support/words.ts";

for (const field of fieldIds) {
  test(`a team walks every question of its field: ${field}`, async ({ team, page }) => {
    const { say } = team;
    const content = allQuestionsOf(field);
    const all = questionsOf(content);
    await team.arrives();
    await new Scope(team).begins("Werksessie in ons veld", { field, depth: "volledig" });
    await expect(page.getByRole("main")).toContainText(say("nav.progress", { answered: 0, of: all.length }));

    for (const { id, questions } of content.steps) {
      await team.goesToStep(id);
      const asked = [...questions.filter(({ board }) => board), ...questions.filter(({ board }) => !board)];
      await expect(
        page.getByRole("heading", { level: 2, name: beginningWith(say("step.question", { id: "" })) }),
      ).toHaveText(asked.map((question) => beginningWith(say("step.question", { id: question.id }))));
      await team.answers(asked.at(-1)?.id ?? "", "3");
    }

    await team.goesTo("outcome");
    const { length: answered } = content.steps;
    await expect(page.getByRole("main")).toContainText(say("report:coverage.sentence", { answered, of: all.length }));
    // One question of each step was answered, at geregeld; the others were not asked.
    await expect(page.getByRole("img", { name: beginningWith("Score 100;") })).toBeVisible();
    await team.goesTo("takeaway");
    const { text } = await readPlan((await team.makesPlan()).bytes);
    expect(text).toContain(say(`fields:${field}.name`));
    expect(all.filter(({ id }) => !text.includes(id))).toEqual([]);
  });
}

test("answers that don't fit another field or depth are parked, shown, and come back", async ({ team, page }) => {
  const { say } = team;
  const scope = new Scope(team);
  await team.arrives();
  await scope.begins("Werksessie die wisselt", { field: "jeugd", depth: "volledig" });
  await team.goesToStep("2");
  await team.answers("2a", "2");
  await team.answers("2e", "1");
  await team.answers("2ja", "0");
  await team.notes("2ja", "Vraag het de jongerenraad.");
  await team.goesTo("board");
  await scope.opensDetails();

  await scope.chooses({ field: "pga" });
  const inField = await scope.opensParked(1);
  await expect(inField).toContainText("2ja");
  await expect(inField).toContainText("Vraag het de jongerenraad.");
  await expect(page.getByRole("main")).toContainText(
    say("nav.progress", { answered: 2, of: questionsOf(allQuestionsOf("pga")).length }),
  );
  await scope.chooses({ depth: "bord" });
  await expect(inField.getByRole("listitem")).toHaveText([/^2e/, /^2ja/]);
  await expect(page.getByRole("main")).toContainText(say("nav.progress", { answered: 1, of: 25 }));
  await team.goesToStep("2");
  await expect(team.question("2a")).toBeVisible();
  await expect(team.question("2e")).toHaveCount(0);
  await team.seesKept();
  await page.reload();

  await team.goesTo("board");
  await scope.opensDetails();
  await scope.opensParked(2);
  await scope.chooses({ field: "jeugd", depth: "volledig" });
  await expect(page.getByText(say("parked.body"))).toHaveCount(0);
  await team.goesToStep("2");
  await expect(team.answerTo("2e", "1")).toBeChecked();
  await expect(team.answerTo("2ja", "0")).toBeChecked();
  await expect(team.note("2ja")).toHaveValue("Vraag het de jongerenraad.");
});

function allQuestionsOf(field: FieldId): Content {
  const composed = composeContent(field, "volledig");
  if (!composed.ok) throw new Error(composed.reason);
  return composed.content;
}
