// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assessment/model.ts";
import { currentRound } from "../../src/assessment/model.ts";
import { openApp, wordsIn, wordsOn } from "../support/desk.tsx";
import { blankSession } from "../support/journey.ts";

const say = await wordsIn("nl");
const word = (id: string, path: string) => say(`worksheets/${id}:${path}`);

/** The page of a step scrolls to what comes near: here everything is near. */
beforeEach(() => {
  Reflect.deleteProperty(globalThis, "IntersectionObserver");
});

const sessionWith = (worksheets: Assessment["worksheets"] = {}) => blankSession({ depth: "volledig", worksheets });

/** Opens a worksheet on the page of its step. */
async function open(id: string, step: string, session: Assessment = sessionWith()) {
  const app = await openApp({ room: "step", session: "s1", step }, session);
  const title = say("worksheet.title", { title: word(id, "title") });
  const heading = await screen.findByRole("heading", { name: title });
  const element = heading.closest("section");
  if (element === null) throw new Error(`no card of ${id}`);
  const card = { element, ...within(element) };
  await app.user.click(card.getByText(say("worksheet.fill")));
  await card.findByText(say("worksheet.sources"));
  const values = () => app.kept().worksheets[id] ?? {};
  return { ...app, card, values };
}

describe("the worksheets of a step", () => {
  it("stand after its questions, each with what it decides and how far it is", async () => {
    const { card } = await open("W9", "6", sessionWith({ W9: { months: 12, form: "employed" } }));
    expect(wordsOn(card.element)).toContain(word("W9", "intro"));
    expect(wordsOn(card.element)).toContain(say("worksheet.progress", { filled: 2, of: 4 }));
    expect(screen.getByRole("heading", { name: say("worksheet.title", { title: word("W8", "title") }) })).toBeTruthy();
  });

  it("of the plan stand on the page of the plan", async () => {
    await openApp({ room: "plan", session: "s1" }, sessionWith());
    expect(
      await screen.findByRole("heading", { name: say("worksheet.title", { title: word("W12", "title") }) }),
    ).toBeTruthy();
  });
});

describe("a field of a worksheet", () => {
  it("keeps a text at once, and nothing when it is emptied", async () => {
    const { user, card, values } = await open("W7", "5");
    const field = card.getByRole("textbox", { name: word("W7", "parts.contact.label") });
    await user.type(field, "procesregisseur");
    await waitFor(() => expect(values()).toEqual({ contact: "procesregisseur" }));
    await user.clear(field);
    await waitFor(() => expect(values()).toEqual({}));
  });

  it("keeps a choice, and lets it be taken back", async () => {
    const { user, card, values } = await open("W9", "6");
    await user.click(card.getByRole("radio", { name: word("W9", "parts.form.options.volunteer") }));
    await waitFor(() => expect(values()).toEqual({ form: "volunteer" }));
    await user.click(card.getByRole("button", { name: new RegExp(`^${say("worksheet.clear")}`) }));
    await waitFor(() => expect(values()).toEqual({}));
  });

  it("keeps ticked options in the order of the list", async () => {
    const { user, card, values } = await open("W7", "5");
    const tick = (key: string) =>
      user.click(card.getByRole("checkbox", { name: word("W7", `parts.intervisionWith.options.${key}`) }));
    await tick("experts");
    await tick("team");
    await waitFor(() => expect(values()).toEqual({ intervisionWith: ["team", "experts"] }));
  });

  it("of money reads 1.250 and p.m. when it is left, rounds nothing, and says so", async () => {
    const { user, card, values } = await open("W9", "6");
    const [field] = card.getAllByRole("textbox", { name: word("W9", "parts.costs.columns.perYear.label") });
    if (field === undefined) throw new Error("no amount");
    await user.type(field, "1.250");
    expect(values()).toEqual({});
    await user.tab();
    await waitFor(() => expect(values()).toMatchObject({ costs: [{ cells: { perYear: 1250 } }] }));
    await user.type(field, ",5");
    await user.tab();
    const cents = say("worksheet.amount.cents", { below: "1.250", above: "1.251" });
    expect(card.getByText(`${cents} ${say("worksheet.stays", { value: "1.250" })}`)).toBeTruthy();
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(values()).toMatchObject({ costs: [{ cells: { perYear: 1250 } }] });
    await user.clear(field);
    await user.type(field, "p.m.");
    await user.tab();
    await waitFor(() => expect(values()).toMatchObject({ costs: [{ cells: { perYear: "p.m." } }] }));
    await user.clear(field);
    await user.type(field, "3000,00");
    await user.tab();
    expect(field.getAttribute("aria-invalid")).toBe("false");
    expect((field as HTMLInputElement).value).toBe("3.000");
  });

  it("of a number refuses what lies outside its limits", async () => {
    const { user, card, values } = await open("W9", "6");
    const field = card.getByRole("textbox", { name: word("W9", "parts.months.label") });
    await user.type(field, "61");
    await user.tab();
    const refused = say("worksheet.numberError", { min: 1, max: 60 });
    expect(card.getByText(`${refused} ${say("worksheet.countsNot")}`)).toBeTruthy();
    expect(values()).toEqual({});
  });
});

describe("the order of ticked options", () => {
  it("follows the buttons, says it aloud, and keeps the person where they were", async () => {
    const { user, card, values } = await open(
      "W6",
      "4",
      sessionWith({ W6: { experience: ["bring", "helped", "today"] } }),
    );
    const option = (key: string) => word("W6", `parts.experience.options.${key}`);
    const button = (task: "up" | "down", key: string) =>
      card.getByRole("button", { name: `${say(`worksheet.${task}`)} ${option(key)}` });
    await user.click(button("up", "today"));
    await waitFor(() => expect(values()).toEqual({ experience: ["bring", "today", "helped"] }));
    expect(document.activeElement).toBe(button("up", "today"));
    expect(card.getByText(say("worksheet.moved", { what: option("today"), place: 2, of: 3 }))).toBeTruthy();
    await user.click(button("up", "today"));
    await waitFor(() => expect(values()).toEqual({ experience: ["today", "bring", "helped"] }));
    // At the top there is no further up.
    expect(document.activeElement).toBe(button("down", "today"));
  });
});

describe("a table of a worksheet", () => {
  const add = word("W9", "parts.costs.add");

  it("gets rows of the team's own, begins in them, and gives a filled one back", async () => {
    const { user, card, values } = await open("W9", "6");
    await user.click(card.getByRole("button", { name: add }));
    const name = card.getByRole("textbox", { name: say("worksheet.rowName") });
    expect(document.activeElement).toBe(name);
    await user.type(name, "Onderzoek");
    await waitFor(() =>
      expect(values()).toEqual({ costs: [{ id: expect.any(String), cells: { rowTitle: "Onderzoek" } }] }),
    );
    await user.click(card.getByRole("button", { name: `${say("worksheet.removeRow")} Onderzoek` }));
    await waitFor(() => expect(values()).toEqual({}));
    expect(document.activeElement).toBe(card.getByRole("button", { name: add }));
    await user.click(await screen.findByRole("button", { name: say("notice.undo") }));
    await waitFor(() =>
      expect(values()).toEqual({ costs: [{ id: expect.any(String), cells: { rowTitle: "Onderzoek" } }] }),
    );
  });

  it("lets an empty row go without a word", async () => {
    const { user, card, values } = await open("W9", "6");
    await user.click(card.getByRole("button", { name: add }));
    await user.click(card.getByRole("button", { name: new RegExp(`^${say("worksheet.removeRow")}`) }));
    await waitFor(() => expect(values()).toEqual({}));
    expect(screen.queryByRole("button", { name: say("notice.undo") })).toBeNull();
  });
});

describe("what follows from a worksheet", () => {
  it("grows while it is filled in", async () => {
    const { user, card } = await open("W12", "8");
    expect(card.getByText(say("worksheet.waiting.timeline"))).toBeTruthy();
    for (const [part, typed] of [
      ["day", "1"],
      ["month", "1"],
      ["year", "2026"],
    ] as const) {
      await user.type(card.getByRole("textbox", { name: say(`date.${part}`) }), typed);
    }
    expect(await card.findByRole("table", { name: say("report:worksheet.timeline.table") })).toBeTruthy();
    expect(wordsOn(card.element)).toContain("1 januari 2028");
  });

  it("as a text can be made the team's own, and taken from the worksheet again", async () => {
    const { user, card, values } = await open("W5", "4", sessionWith({ W5: { role: "peersupportwerker" } }));
    const field = card.getByRole("textbox", {
      name: say("report:worksheet.title.vacancy-text"),
    }) as HTMLTextAreaElement;
    const draft = field.value;
    expect(draft).toContain("peersupportwerker");
    await user.type(field, " Kom je ook?");
    await waitFor(() => expect(values()).toMatchObject({ ownVacancy: `${draft} Kom je ook?` }));
    await user.click(card.getByRole("button", { name: say("worksheet.takeDraft") }));
    await waitFor(() => expect(values()).toEqual({ role: "peersupportwerker" }));
    expect(field.value).toBe(draft);
    await user.click(await screen.findByRole("button", { name: say("notice.undo") }));
    await waitFor(() => expect(values()).toMatchObject({ ownVacancy: `${draft} Kom je ook?` }));
  });
});

describe("a text that follows from a worksheet", () => {
  it("stays empty under the hands of who empties it, and is the draft again when it is left empty", async () => {
    const { user, card, values } = await open("W5", "4", sessionWith({ W5: { role: "peersupportwerker" } }));
    const field = card.getByRole("textbox", {
      name: say("report:worksheet.title.vacancy-text"),
    }) as HTMLTextAreaElement;
    const draft = field.value;
    await user.clear(field);
    expect(field.value).toBe("");
    await user.type(field, "Kom erbij");
    await waitFor(() => expect(values()).toMatchObject({ ownVacancy: "Kom erbij" }));
    await user.clear(field);
    await user.tab();
    expect(field.value).toBe(draft);
  });
});

describe("what a worksheet proposes", () => {
  it("is taken over by a person only, and then is no proposal any more", async () => {
    const { user, card, kept } = await open("W7", "5", sessionWith({ W7: { contact: "procesregisseur" } }));
    expect(currentRound(kept()).answers).toEqual({});
    await user.click(card.getByRole("button", { name: new RegExp(`^${say("worksheet.take")}`) }));
    await waitFor(() => expect(currentRound(kept()).answers).toEqual({ "5a": { level: 2 } }));
    expect(card.queryByText(say("worksheet.proposals"))).toBeNull();
    expect(document.activeElement).toBe(card.getByText(say("worksheet.taken", { id: "5a" })));
  });
});
