// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { languageNames } from "../../src/i18n/languages.ts";
import type { Place } from "../../src/machine/places.ts";
import { sessionRooms } from "../../src/machine/places.ts";
import { card, openApp, wordsIn, wordsOn } from "../support/desk.tsx";
import { blankSession } from "../support/journey.ts";

const say = await wordsIn("nl");
const sayEnglish = await wordsIn("en");
const board = { room: "board", session: "s1" } as const;
const firstStep = { room: "step", session: "s1", step: "1" } as const;
const [round] = blankSession().rounds;
const begun = blankSession({ rounds: [{ ...round, answers: { "1a": { level: 2, note: "eigen woorden" } } }] });

describe("arriving at a place", () => {
  it.each([
    ...sessionRooms.filter((room) => room !== "board").map((room): Place => ({ room, session: "s1" })),
    firstStep,
    { room: "welcome" } as const,
    { room: "sources" } as const,
    { room: "board", session: "gone" } as const,
  ])("puts the focus on its content: %o", async (place) => {
    const { visit } = await openApp(board, begun);
    await visit(place);
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });

  it("from one step to the next does so too", async () => {
    const { visit } = await openApp(firstStep, begun);
    await visit({ ...firstStep, step: "2" });
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });

  it("does not take the focus from someone who is answering", async () => {
    const { user } = await openApp(firstStep, begun);
    const { getByRole } = await card("1a");
    const radio = getByRole("radio", { name: say("rules:answers.3") });
    await user.click(radio);
    expect(document.activeElement).toBe(radio);
  });

  it("has exactly one heading of the first rank everywhere", async () => {
    const { visit } = await openApp(board, begun);
    for (const room of ["checklist", "outcome", "plan", "takeaway"] as const) {
      await visit({ room, session: "s1" });
      expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    }
  });

  it("can skip the header", async () => {
    const { user } = await openApp(board, begun);
    await user.click(screen.getByRole("link", { name: say("app.skip") }));
    expect(document.activeElement).toBe(screen.getByRole("main"));
    expect(window.location.hash).toBe("#/sessie/s1");
  });

  it("of a session that is not here says so and leads home", async () => {
    await openApp({ room: "plan", session: "gone" });
    expect(wordsOn(screen.getByRole("heading", { level: 1 }))).toBe(say("missing.title"));
    expect(screen.getByRole("link", { name: say("missing.home") }).getAttribute("href")).toBe("#/");
  });
});

describe("the header", () => {
  it("marks where we are; a step belongs to the board", async () => {
    const { visit } = await openApp({ room: "plan", session: "s1" }, begun);
    const current = () =>
      within(screen.getByRole("navigation", { name: say("nav.label") }))
        .getAllByRole("link")
        .filter((link) => link.hasAttribute("aria-current"))
        .map((link) => [wordsOn(link), link.getAttribute("aria-current")]);
    expect(current()).toEqual([[say("nav.plan"), "page"]]);
    await visit(firstStep);
    expect(current()).toEqual([[say("nav.board"), "true"]]);
  });

  it("says how much has been discussed", async () => {
    await openApp(board, begun);
    expect(wordsOn(screen.getByRole("banner"))).toContain(say("nav.progress", { answered: 1, of: 25 }));
  });
});

describe("changing the language", () => {
  it("changes every word and keeps everything: place, answers, what people wrote", async () => {
    const { user, kept } = await openApp(firstStep, begun);
    await user.click(screen.getByRole("button", { name: languageNames.en }));
    await waitFor(() =>
      expect(wordsOn(screen.getByRole("heading", { level: 1 }))).toBe(`1 ${sayEnglish("steps/1:title")}`),
    );
    const question = await card("1a");
    expect(question.getByRole<HTMLInputElement>("radio", { name: sayEnglish("rules:answers.2") }).checked).toBe(true);
    expect(question.getByRole<HTMLTextAreaElement>("textbox", { name: sayEnglish("step.note") }).value).toBe(
      "eigen woorden",
    );
    expect(window.location.hash).toBe("#/sessie/s1/stap/1");
    expect(document.documentElement.lang).toBe("en");
    expect(kept()).toEqual(begun);
  });

  it("keeps what is half written", async () => {
    const { user } = await openApp({ room: "welcome" });
    await user.type(screen.getByRole("textbox", { name: say("start.name") }), "Half af");
    await user.click(screen.getByRole("button", { name: languageNames.en }));
    const name = await screen.findByRole<HTMLInputElement>("textbox", { name: sayEnglish("start.name") });
    expect(name.value).toBe("Half af");
  });

  it("can be done in every room, and back", async () => {
    const { user, visit } = await openApp(board, begun);
    for (const room of ["checklist", "outcome", "plan", "takeaway"] as const) {
      await visit({ room, session: "s1" });
      const dutch = wordsOn(screen.getByRole("main"));
      await user.click(screen.getByRole("button", { name: languageNames.en }));
      await screen.findByRole("button", { name: languageNames.nl });
      await waitFor(() => expect(wordsOn(screen.getByRole("main"))).not.toBe(dutch));
      await user.click(screen.getByRole("button", { name: languageNames.nl }));
      await waitFor(() => expect(wordsOn(screen.getByRole("main"))).toBe(dutch));
    }
  });
});

describe("whether the work is kept", () => {
  const answer = async (user: Awaited<ReturnType<typeof openApp>>["user"], level: 0 | 1 | 2 | 3) =>
    user.click((await card("1a")).getByRole("radio", { name: say(`rules:answers.${level}`) }));
  const header = () => wordsOn(screen.getByRole("banner"));
  const keptWords = say("kept.kept", { time: "" }).trim();

  it("is said in the header: kept, busy, kept again", async () => {
    const { user, store } = await openApp(firstStep, begun);
    expect(header()).toContain(keptWords);
    const letGo = store.hold();
    await answer(user, 3);
    expect(header()).toContain(say("kept.busy"));
    expect(header()).not.toContain(keptWords);
    letGo();
    await waitFor(() => expect(header()).toContain(keptWords));
  });

  it.each([
    ["full", "unkept.full"],
    ["forbidden", "unkept.forbidden"],
    ["failed", "unkept.error"],
  ] as const)("is said plainly when it is not (%s), with the way on", async (reason, message) => {
    const { user, store, kept } = await openApp(firstStep, begun);
    store.failWith(reason);
    await answer(user, 3);
    const bar = (await screen.findByText(say(message), { exact: false })).closest<HTMLElement>("[role=status]");
    if (bar === null) throw new Error("not said aloud");
    expect(header()).toContain(say("kept.failed"));
    expect(within(bar).getByRole("button", { name: say("unkept.saveFile") })).toBeTruthy();
    // The work is still on screen, and the team can go on.
    await answer(user, 1);
    expect((await card("1a")).getByRole<HTMLInputElement>("radio", { name: say("rules:answers.1") }).checked).toBe(
      true,
    );
    expect(kept().rounds[0].answers["1a"]).toMatchObject({ level: 2 });
    store.failWith(undefined);
    await user.click(within(bar).getByRole("button", { name: say("unkept.retry") }));
    await waitFor(() => expect(kept().rounds[0].answers["1a"]).toMatchObject({ level: 1 }));
    await waitFor(() => expect(wordsOn(bar)).toBe(""));
    expect(header()).toContain(keptWords);
  });
});

describe("what people typed", () => {
  const nasty = `<img src=x onerror=alert(1)> $t(app.name) {{count}} "'&amp;`;

  it("stands on every screen as it was typed, and is never markup", async () => {
    const session = blankSession({
      title: nasty,
      organisation: nasty,
      rounds: [{ ...round, answers: { "1a": { level: 1, note: nasty }, "1b": { na: nasty } } }],
      actions: [{ id: "a1", question: "1a", what: nasty, owner: nasty, doneWhen: nasty, done: false }],
    });
    const { visit } = await openApp(board, session);
    for (const place of [
      firstStep,
      ...sessionRooms.filter((room) => room !== "board").map((room) => ({ room, session: "s1" })),
    ] as const) {
      await visit(place);
      expect(wordsOn(screen.getByRole("banner"))).toContain(nasty);
      expect(document.querySelector("img")).toBeNull();
    }
    await visit({ room: "plan", session: "s1" });
    expect(screen.getByRole("heading", { name: nasty })).toBeTruthy();
    await visit({ room: "welcome" });
    expect(await screen.findByRole("link", { name: nasty })).toBeTruthy();
  });
});

describe("the sources", () => {
  it("name every document and lead back to the open session", async () => {
    const { visit } = await openApp(board, begun);
    await visit({ room: "sources" });
    for (const key of ["pga", "jeugd", "buurt", "wijkggd", "geweld"]) {
      expect(screen.getByRole("heading", { name: say(`sources:documents.${key}.title`) })).toBeTruthy();
    }
    const back = screen.getByRole("link", { name: new RegExp(say("sources.back")) });
    expect(back.getAttribute("href")).toBe("#/sessie/s1");
  });
});

describe("taking it home", () => {
  const takeaway = { room: "takeaway", session: "s1" } as const;
  const plan = { type: "export.requested", ask: { format: "pdf" } } as const;
  const title = () => say("takeaway.items.plan.title");
  const button = () =>
    screen.getByRole("button", {
      name: `${say("takeaway.make", { format: "PDF" })} ${say("takeaway.makeFor", { title: title() })}`,
    });

  it("shows how far the file is, and can be stopped; the focus goes to where it can begin again", async () => {
    const { send, user } = await openApp(takeaway, begun);
    send(plan);
    send({ type: "export.progressed", progress: { done: 1, of: 4 } });
    const progress = await screen.findByRole<HTMLProgressElement>("progressbar");
    expect(progress.value).toBe(25);
    expect(button().getAttribute("aria-disabled")).toBe("true");
    await user.click(screen.getByRole("button", { name: say("takeaway.cancel") }));
    expect(await screen.findByText(say("takeaway.stopped"))).toBeTruthy();
    expect(document.activeElement).toBe(button());
    expect(button().getAttribute("aria-disabled")).toBe("false");
  });

  it("says when it failed, that the work is safe, and lets it begin again", async () => {
    const { send, user } = await openApp(takeaway, begun);
    send(plan);
    send({ type: "export.failed" });
    expect(await screen.findByText(say("takeaway.failed"))).toBeTruthy();
    await user.click(button());
    expect(await screen.findByRole("progressbar")).toBeTruthy();
  });

  it("says when it is made, and which signs could not be shown", async () => {
    const { send } = await openApp(takeaway, begun);
    send(plan);
    send({ type: "export.made", replaced: ["😀", "中"] });
    const told = `${say("notice.fileMade", { title: title(), format: "PDF" })} ${say("notice.fileReplaced", { count: 2, list: "😀 中" })}`;
    await waitFor(() => expect(wordsOn(screen.getByRole("status"))).toContain(told));
    expect(screen.getByText(say("takeaway.made"))).toBeTruthy();
  });
});
