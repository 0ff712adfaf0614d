// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Answers, Assessment, Level } from "../../../src/assessment/model.ts";
import { currentRound } from "../../../src/assessment/model.ts";
import type { Place } from "../../../src/machine/places.ts";
import { openApp, wordsIn, wordsOn } from "../../support/desk.tsx";
import { blankSession } from "../../support/journey.ts";

const say = await wordsIn("nl");

/** A session in which each of these people handed in their answers. */
function handedInBy(...people: readonly Readonly<Record<string, Level>>[]): Assessment {
  const session = blankSession();
  const contributions = people.map((said, index) => ({
    participant: `p${index}`,
    role: "beleid" as const,
    answers: Object.fromEntries(Object.entries(said).map(([id, level]) => [id, { level }])) as Answers,
  }));
  return { ...session, rounds: [{ ...currentRound(session), contributions }] };
}

const three = handedInBy({ "1a": 2, "1b": 0, "2a": 3 }, { "1a": 2, "1b": 3, "2a": 3 }, { "1a": 3, "1b": 1, "2a": 3 });
const board: Place = { room: "board", session: "s1" };
const card = async () => {
  const title = await screen.findByRole("heading", { name: say("voices:before.title") });
  const element = title.closest("section");
  if (element === null) throw new Error("no card");
  return { element, ...within(element) };
};
const isAbsent = () => expect(screen.queryByRole("heading", { name: say("voices:before.title") })).toBeNull();

describe("the picture before the conversation", () => {
  it.each<Place>([board, { room: "outcome", session: "s1" }])(
    "stands on the $room: per question the answer in the middle, and how far apart where that is far",
    async (place) => {
      await openApp(place, three);
      const { element } = await card();
      const words = wordsOn(element);
      expect(words).toContain(say("voices:before.about", { count: 3 }));
      expect(words).toContain(`1a ${say("rules:answers.2")}`.replace(" ", ""));
      expect(words).toContain(`${say("voices:before.apart")} 0–3`);
      expect(words).not.toContain("3a");
    },
  );

  it("is not there before three handed in", async () => {
    const { rounds, ...session } = handedInBy({ "1a": 2 }, { "1a": 2 });
    // Another round, of which nothing was ever shown.
    await openApp(board, { ...session, rounds: [{ ...rounds[0], id: "r2" }] });
    isAbsent();
  });

  it("leaves out where hands were counted since", async () => {
    const round = { ...currentRound(three), hands: { "1b": [{ counts: [0, 3, 0, 0] as const, unknown: 0 }] } };
    await openApp(board, { ...three, rounds: [round] });
    expect(wordsOn((await card()).element)).not.toContain("1b");
  });

  it("gives no answer by itself; one press takes over all on which people agree, and one gives them back", async () => {
    const { user, kept } = await openApp(board, three);
    const { element, ...found } = await card();
    expect(wordsOn(document.body)).toContain(say("nav.progress", { answered: 0, of: 25 }));
    await user.click(found.getByText(say("voices:before.agreed", { count: 2 })));
    await user.click(await found.findByRole("button", { name: say("voices:overview.acceptAll", { count: 2 }) }));
    await waitFor(() => expect(currentRound(kept()).answers).toEqual({ "1a": { level: 2 }, "2a": { level: 3 } }));
    expect(kept().log.map(({ what, about, to }) => [what, about, to])).toEqual([
      ["question.answered", "1a", 2],
      ["question.answered", "2a", 3],
    ]);
    await waitFor(() => expect(wordsOn(element)).toContain(say("voices:before.taken", { count: 2 })));
    await user.click(await found.findByRole("button", { name: say("voices:overview.undo") }));
    await waitFor(() => expect(currentRound(kept()).answers).toEqual({}));
  });
});
