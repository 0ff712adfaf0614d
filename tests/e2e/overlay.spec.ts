import { exampleOverlay, handbookText, overlayWith } from "../support/overlays.ts";
import { Keyboard } from "./support/keyboard.ts";
import { Scope } from "./support/scope.ts";
import { Sheet } from "./support/sheet.ts";
import { expect, test } from "./support/test.ts";

const example = exampleOverlay();
const [own] = example.questions ?? [];
const [extra] = example.actions ?? [];
if (own === undefined || extra === undefined)
  throw new Error("The example in docs/content.md has no question or no action");

test("an organisation lays its own question and action on the board, and takes them away", async ({ team, page }) => {
  const { say } = team;
  const scope = new Scope(team);
  await team.arrives();
  await scope.begins("Werksessie met aanvulling", { depth: "volledig" });
  await scope.opensDetails();
  await scope.choosesOverlay("aanvulling.json", handbookText);
  await expect(scope.overlay()).toContainText(`${say("overlay.preview")} ${example.name}`);
  await expect(scope.overlay().getByRole("listitem")).toHaveText([
    say("overlay.names", { names: "“team Samen Sterk”" }),
    say("overlay.changed", { count: 1, questions: "6b" }),
    say("overlay.added", { count: 1, questions: `${own.id} “${own.words.nl.title}”` }),
    say("overlay.actions", { count: 1, questions: "2d" }),
    say("overlay.hidden", { count: 1, sheets: "W9" }),
    say("overlay.contact", { contact: example.contact?.text.nl ?? "" }),
  ]);
  await scope.overlayTask("cancel").click();
  await expect(scope.overlay()).toContainText(say("overlay.about"));
  await scope.choosesOverlay("aanvulling.json", handbookText);
  await scope.overlayTask("use").click();
  await expect(scope.overlay()).toBeFocused();
  await expect(scope.overlay()).toContainText(say("overlay.inUse"));
  await expect(page.getByRole("contentinfo")).toContainText(example.contact?.text.nl ?? "");

  await team.goesToStep(own.step);
  await expect(team.question(own.id)).toContainText(own.words.nl.title);
  await expect(team.question(own.id)).toContainText(say("overlay.mark"));
  await expect(team.question("3a")).not.toContainText(say("overlay.mark"));
  await team.answers(own.id, "0");
  await team.notes(own.id, "De wijkagent is net begonnen.");
  await team.question(own.id).getByText(say("step.help")).click();
  await expect(team.question(own.id)).toContainText(own.words.nl.pitfall);
  await expect(team.question(own.id)).toContainText(say("overlay.addedBy", { name: example.name }));
  await team.goesToStep("2");
  await team.answers("2d", "0");
  await team.goesToStep("6");
  await new Sheet(team, "W8").comesNear();
  await expect(new Sheet(team, "W9").card()).toHaveCount(0);

  await team.goesTo("plan");
  const suggested = page.getByRole("listitem").filter({ hasText: extra.nl.what });
  await expect(suggested).toContainText(say("overlay.mark"));
  await expect(page.getByRole("listitem").filter({ hasText: own.words.nl.actions[0]?.what ?? "" })).toBeVisible();

  await team.goesTo("board");
  await scope.opensDetails();
  await scope.overlayTask("remove").click();
  await expect(scope.overlay()).toBeFocused();
  const parked = await scope.opensParked(1);
  await expect(parked).toContainText(own.id);
  await expect(parked).toContainText("De wijkagent is net begonnen.");
  await team.goesTo("plan");
  await expect(page.getByRole("listitem").filter({ hasText: "2d" }).first()).toBeVisible();
  await expect(suggested).toHaveCount(0);
  await team.goesTo("board");
  await scope.opensDetails();
  await scope.choosesOverlay("aanvulling.json", handbookText);
  await scope.overlayTask("use").click();
  await team.goesToStep(own.step);
  await expect(team.answerTo(own.id, "0")).toBeChecked();
  await expect(team.note(own.id)).toHaveValue("De wijkagent is net begonnen.");
});

test("an overlay with a mistake is refused in a sentence that says where to look", async ({ team }) => {
  const { say } = team;
  const scope = new Scope(team);
  await team.arrives();
  await team.beginsSession("Werksessie met een fout");
  await scope.opensDetails();
  const misnamed = JSON.stringify(overlayWith("words.nl.questions.2z", { title: "Wie is er?" }));
  const refusals = [
    [misnamed, say("overlay.refused.unknown-question", { given: "2z", path: "words.nl.questions.2z" })],
    [JSON.stringify(overlayWith("variant", "sport")), say("overlay.refused.unknown-variant", { given: "sport" })],
    [
      JSON.stringify(overlayWith("questions.0.step", "9")),
      say("overlay.refused.invalid", { path: "questions.0.step" }),
    ],
    ["{}", say("overlay.refused.not-ours")],
    ["Beste collega,", say("overlay.refused.unreadable")],
  ] as const;
  for (const [text, sentence] of refusals) {
    await scope.choosesOverlay("fout.json", text);
    await expect(scope.overlay().getByRole("status")).toHaveText(
      `${say("refused.title", { name: "fout.json" })} ${sentence}`,
    );
    await expect(scope.overlayTask("use")).toHaveCount(0);
  }
  await scope.choosesOverlay("aanvulling.json", handbookText);
  await expect(scope.overlay()).toContainText(say("overlay.preview"));
  await expect(scope.overlay()).toContainText(say("overlay.deep"));
});

test("a term in the help opens and closes with the keyboard, and has a page of its own", async ({ team, page }) => {
  const { say } = team;
  const keyboard = new Keyboard(page);
  await team.arrives();
  await team.beginsSession("Werksessie met begrippen");
  await team.goesToStep("2");
  await keyboard.presses("Enter", team.question("2d").getByText(say("step.help")));
  const term = team.question("2d").getByRole("button", { name: "draagvlak" });
  const meaning = say("glossary:terms.draagvlak.meaning");
  await expect(page.getByText(meaning)).toHaveCount(0);
  await keyboard.presses("Enter", term);
  await expect(term).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByText(meaning)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText(meaning)).toHaveCount(0);
  await expect(term).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.getByText(meaning)).toBeVisible();
  await page.keyboard.press("Space");
  await expect(term).toHaveAttribute("aria-expanded", "false");

  await keyboard.presses("Enter", page.getByRole("contentinfo").getByRole("link", { name: say("nav.glossary") }));
  await team.seesHeading(say("glossary:title"));
  await expect(page).toHaveURL(/#\/begrippen$/);
  const names = await page.getByRole("term").allTextContents();
  expect(names).toContain(say("glossary:terms.draagvlak.term"));
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "nl")));
  await expect(page.getByRole("definition").filter({ hasText: meaning })).toBeVisible();
  await keyboard.presses("Enter", page.getByRole("link", { name: say("glossary:back") }));
  await team.seesBoard();
});
