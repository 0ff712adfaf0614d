import { invitationTo } from "../../src/assessment/invitation.ts";
import type { Role } from "../../src/assessment/roles.ts";
import { writeContribution } from "../../src/storage/contribution.ts";
import { Room } from "./support/room.ts";
import type { Team } from "./support/team.ts";
import { expect, test } from "./support/test.ts";
import { Intake } from "./support/voice.ts";

const notes = ["Zo gaat het bij ons nog niet.", "Eerst de afspraken op papier, dan pas werven."] as const;
const people: readonly (readonly [string, Role, string | undefined])[] = [
  ["M33MWW", "ervaringsdeskundige", notes[0]],
  ["HAX4AC", "bestuur", undefined],
  ["QRT3AC", "zorg", notes[1]],
];

/** The files that these people handed in for the session that is open: the same words at every question of the board's first steps. */
async function handIn(team: Team): Promise<void> {
  await team.goesTo("takeaway");
  const { document } = await team.savesSession();
  const files = people.map(([participant, role, note], level) => {
    const answer = { level: level as 0 | 1 | 2, ...(note === undefined ? {} : { note }) };
    const answers = Object.fromEntries(["1a", "2a", "2d"].map((id) => [id, answer]));
    const text = writeContribution({
      invitation: invitationTo(document),
      handedIn: { participant, role, answers, revision: 0 },
    });
    return { name: `inbreng-${participant}.json`, mimeType: "application/json", buffer: Buffer.from(text) };
  });
  const intake = new Intake(team);
  await team.goesTo("board");
  await intake.enters();
  await intake.chooses(...files);
  await intake.takesAll(people.length);
}

test("what people wrote beforehand is read at its question, taken over, and shown to the room when it is put there", async ({
  team,
}) => {
  const { page } = team;
  await team.arrives();
  await team.beginsSession("Werksessie");
  await handIn(team);
  const title = team.say("voices:notes.title", { count: 2 });
  const row = new Intake(team).question("1a");
  await row.getByText(title).click();
  await expect(row.getByRole("listitem").locator("q")).toHaveText([...notes].sort());
  await expect(row).not.toContainText(/bestuur|zorg|ervaringsdeskundige/i);

  const room = new Room(team);
  await team.goesTo("werksessie");
  await room.begins();
  const wall = await room.opensScreen();
  await room.reachesQuestion();
  await page.getByText(title).click();
  await expect(wall.page.locator("q")).toHaveCount(0);
  await page.getByRole("button", { name: `${room.word("note.show")} “${notes[0]}”` }).click();
  await expect(wall.page.locator("q")).toHaveText(notes[0]);
  expect(await wall.everything()).not.toContain(notes[1]);
  expect(await wall.overflows()).toBe(false);
  await page.getByRole("button", { name: `${room.word("note.hide")} “${notes[0]}”` }).click();
  await expect(wall.page.locator("q")).toHaveCount(0);

  await team.goesTo("board");
  await team.goesToStep("1");
  await team.answers("1a", "1");
  await team.notes("1a", "Wij dachten dit al.");
  const card = page.locator("#vraag-1a");
  await card.getByText(title).click();
  await card
    .getByRole("button", { name: team.say("voices:notes.take") })
    .first()
    .click();
  await expect(team.note("1a")).toHaveValue(`Wij dachten dit al.\n${[...notes].sort()[0]}`);
  await expect(card.getByText(team.say("voices:notes.there"))).toBeVisible();
});
