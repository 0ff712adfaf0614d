import { expect, test } from "./support/test.ts";

// What a screen reader reads, where the eye has a picture. Axe doesn't see a nameless choice; this does.

test("the board is an ordered list of steps, each with its number, name, score and kansen", async ({ team, page }) => {
  await team.arrives();
  await team.opensExample("begun");
  await expect(page.getByRole("list", { name: team.say("board.steps") })).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - link /^Stap 1. Wat weten we\\?, score 17, 2 kansen$/
      - listitem:
        - link /^Stap 2. Waarom willen we dit\\?, score 11, 3 van 4 beantwoord, 3 kansen$/
      - listitem:
        - link /^Stap 3. Draagvlak en rol, ${team.say("board.notYet")}$/
      - listitem:
        - link /^Stap 4. Wie zoeken we\\?,/
      - listitem:
        - link /^Stap 5. Voorbereiding & Begeleiding,/
      - listitem:
        - link /^Stap 6. Praktische Afspraken,/
      - listitem:
        - link /^Stap 7. Communicatie,/
      - listitem:
        - link /^Stap 8. Effectmeting,/
  `);
});

test("a question is a named group of six choices, with a note and help", async ({ team }) => {
  await team.arrives();
  await team.opensExample("begun");
  await team.goesToStep("2");
  await expect(team.question("2d")).toMatchAriaSnapshot(`
    - region /^Vraag 2d Is er draagvlak bij collega’s, managers en onze eigen burgemeester\\?/:
      - heading /^Vraag 2d / [level=2]
      - group /^Vraag 2d /:
        - radio "nog niet" [checked]
        - radio "besproken"
        - radio "deels geregeld"
        - radio "geregeld"
        - radio "weten we niet"
        - radio "niet van toepassing"
        - button "Wis antwoord 2d"
      - textbox "${team.say("step.note")}"
      - group: ${team.say("step.help")}
  `);
});

test("an item of the checklist is a named group of two choices", async ({ team }) => {
  await team.arrives();
  await team.opensExample("begun");
  await team.goesTo("checklist");
  await expect(team.item("1")).toMatchAriaSnapshot(`
    - listitem:
      - heading "1. Doel en meerwaarde helder" [level=2]
      - group "${team.say("checklist.team")} Doel en meerwaarde helder":
        - radio "ja"
        - radio "nog niet" [checked]
  `);
});
