// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../../src/assessment/model.ts";
import { card, openApp, wordsIn, wordsOn } from "../../support/desk.tsx";
import { blankSession } from "../../support/journey.ts";
import { exampleOverlay, handbookText, overlayWith } from "../../support/overlays.ts";

const say = await wordsIn("nl");
const board = { room: "board", session: "s1" } as const;
const whole = (more: Partial<Assessment> = {}) => blankSession({ depth: "volledig", ...more });
const fileOf = (text: string) => new File([text], "voorbeeldstad.json", { type: "application/json" });

async function openDetails(session: Assessment) {
  const opened = await openApp(board, session);
  await opened.user.click(await screen.findByText(say("board.describe")));
  const heading = await screen.findByRole("heading", { name: say("overlay.title") });
  const part = heading.closest("section");
  if (part === null) throw new Error("no part for the overlay");
  return { ...opened, part, input: await screen.findByLabelText<HTMLInputElement>(say("overlay.choose")) };
}

describe("choosing an overlay", () => {
  it("shows what it changes before it is used, and marks what comes from it", async () => {
    const { user, part, input, kept, visit } = await openDetails(whole());
    await user.upload(input, fileOf(handbookText));
    await within(part).findByRole("button", { name: say("overlay.use") });
    expect(wordsOn(part)).toContain("Gemeente Voorbeeldstad");
    for (const shown of ["team Samen Sterk", "6b", "3o1", "2d", "W9"]) expect(wordsOn(part)).toContain(shown);
    expect(screen.queryByText(exampleOverlay().contact?.text.nl ?? "")).toBeNull();

    await user.click(within(part).getByRole("button", { name: say("overlay.use") }));
    await waitFor(() => expect(kept().overlay).toEqual(exampleOverlay()));
    expect(wordsOn(screen.getByRole("contentinfo"))).toContain(exampleOverlay().contact?.text.nl);

    await visit({ room: "step", session: "s1", step: "3" });
    const { element, findByText } = await card("3o1");
    expect(await findByText(say("overlay.mark"))).toBeTruthy();
    expect(wordsOn(element)).toContain("Weet de wijkagent wat de ervaringsdeskundige doet?");
  });

  it("says no to a file that is not right, with the place for its maker", async () => {
    const { user, part, input, kept } = await openDetails(whole());
    await user.upload(input, fileOf(JSON.stringify(overlayWith("questions.0.level", "bestuur"))));
    await waitFor(() => expect(wordsOn(part)).toContain("questions.0.level"));
    expect(within(part).queryByRole("button", { name: say("overlay.use") })).toBeNull();
    expect(kept()).not.toHaveProperty("overlay");
  });

  it("can be left", async () => {
    const { user, part, input } = await openDetails(whole());
    await user.upload(input, fileOf(handbookText));
    await user.click(await within(part).findByRole("button", { name: say("overlay.cancel") }));
    expect(wordsOn(part)).not.toContain("Gemeente Voorbeeldstad");
  });
});

describe("a session with an overlay", () => {
  const [round] = blankSession().rounds;
  const answered = whole({ overlay: exampleOverlay(), rounds: [{ ...round, answers: { "3o1": { level: 2 } } }] });

  it("parks the answers to its questions when it is taken away", async () => {
    const { user, part, kept } = await openDetails(answered);
    await user.click(within(part).getByRole("button", { name: say("overlay.remove") }));
    await waitFor(() => expect(kept()).not.toHaveProperty("overlay"));
    expect(kept().rounds[0].answers).toEqual({ "3o1": { level: 2 } });
    expect(await screen.findByText(say("rooms:parked.title", { count: 1 }))).toBeTruthy();
    expect(document.activeElement).toBe(part);

    await user.click(await screen.findByRole("button", { name: say("notice.undo") }));
    await waitFor(() => expect(kept().overlay).toEqual(exampleOverlay()));
  });

  it("shows Dutch as Dutch to who reads English", async () => {
    const { send } = await openApp({ room: "step", session: "s1", step: "3" }, answered);
    send({ type: "language.chosen", language: "en" });
    const { element } = await card("3o1");
    const title = await within(element).findByText("Weet de wijkagent wat de ervaringsdeskundige doet?");
    await waitFor(() => expect(title.getAttribute("lang")).toBe("nl"));
  });
});
