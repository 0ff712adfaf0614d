// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { currentRound } from "../../../src/assessment/model.ts";
import { openApp, wordsIn, wordsOn } from "../../support/desk.tsx";
import { blankSession } from "../../support/journey.ts";

const say = await wordsIn("nl");
const voices = { room: "voices", session: "s1" } as const;

/** Somebody answered 1a and 2d beforehand; the team settled 1a and 3a. */
function halfway() {
  const session = blankSession();
  const answers = { "1a": { level: 1 }, "2d": { level: 0 } } as const;
  const round = {
    ...currentRound(session),
    contributions: [{ participant: "p1", role: "zorg" as const, answers }],
    answers: { "1a": { level: 2 }, "3a": { level: 3 } } as const,
  };
  return { ...session, rounds: [round] as const };
}

const part = async () => {
  const element = (await screen.findByRole("heading", { name: say("voices:feedback.title") })).closest("section");
  if (element === null) throw new Error("no part");
  return { element, ...within(element) };
};

describe("what the team tells those who took part", () => {
  it("is asked of each question that people answered and the team settled, and of no other", async () => {
    const { user } = await openApp(voices, halfway());
    const { element, ...found } = await part();
    await user.click(found.getByText(say("voices:feedback.open")));
    expect(await found.findAllByRole("radio")).toHaveLength(3);
    expect(wordsOn(element)).toContain(say("voices:feedback.decided", { answer: say("rules:answers.2") }));
  });

  it("is kept as it is chosen, with the reason, and can be cleared", async () => {
    const { user, kept } = await openApp(voices, halfway());
    const { element: _, ...found } = await part();
    await user.click(found.getByText(say("voices:feedback.open")));
    await user.click(await found.findByRole("radio", { name: say("voices:feedback.outcomes.not") }));
    await user.type(found.getByLabelText(say("voices:feedback.because")), "het geld is op");
    await waitFor(() =>
      expect(currentRound(kept()).feedback).toEqual({ "1a": { outcome: "not", because: "het geld is op" } }),
    );
    expect(found.getByRole("link", { name: say("voices:feedback.make") })).toBeTruthy();
    await user.click(found.getByRole("button", { name: new RegExp(`^${say("voices:feedback.clear")}`) }));
    await waitFor(() => expect(currentRound(kept()).feedback).toBeUndefined());
  });

  it("waits for the first answer of the team, and is not there when nobody took part", async () => {
    const session = halfway();
    const [round] = session.rounds;
    const { visit } = await openApp(voices, { ...session, rounds: [{ ...round, answers: {} }] });
    expect(wordsOn((await part()).element)).toContain(say("voices:feedback.early"));
    await visit({ room: "board", session: "s1" });
    expect(screen.queryByRole("heading", { name: say("voices:feedback.title") })).toBeNull();
  });
});
