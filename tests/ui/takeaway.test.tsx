// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assessment/model.ts";
import type { Prepared } from "../../src/machine/model.ts";
import { openApp, openAppWith, wordsIn } from "../support/desk.tsx";
import { blankSession } from "../support/journey.ts";

const say = await wordsIn("nl");
const takeaway = { room: "takeaway", session: "s1" } as const;
const [round] = blankSession().rounds;
const session = blankSession({
  rounds: [{ ...round, answers: { "1a": { level: 2, note: "Bel mevrouw De Vries op 06-12345678" } } }],
  actions: [{ id: "a1", question: "1a", what: "Uitleg maken", owner: "Fatima el Amrani", done: false }],
});

/** What the machine is asked to make or save, by the events that it got. */
async function open() {
  const app = await openApp(takeaway, session);
  const list = () => screen.queryByRole("list", { name: say("along.list") });
  const choose = (kind: "all" | "shareable") =>
    app.user.click(screen.getByRole("radio", { name: new RegExp(`^${say(`along.${kind}.title`)}`) }));
  return { ...app, list, choose };
}

describe("before anything leaves", () => {
  it("what looks like somebody’s data is listed with its place, and stays in unless the team ticks it", async () => {
    const { list } = await open();
    const ticks = within(list() ?? document.body).getAllByRole("checkbox");
    expect(ticks.map((tick) => tick.closest("label")?.textContent)).toEqual([
      expect.stringMatching(/mevrouw De Vries .*naam.*vraag 1a/),
      expect.stringMatching(/06-12345678 .*telefoonnummer.*vraag 1a/),
      expect.stringMatching(/Fatima el Amrani .*naam.*actie/),
    ]);
    expect(ticks.every((tick) => tick instanceof HTMLInputElement && !tick.checked)).toBe(true);
  });

  it("a copy to share has none of it left, and says that the app may miss something", async () => {
    const { list, choose } = await open();
    await choose("shareable");
    expect(list()).toBeNull();
    expect(screen.getByText(say("along.nothing"))).toBeTruthy();
  });

  it("all that is listed can be left out at once, and put back one by one", async () => {
    const { user, list } = await open();
    await user.click(screen.getByRole("button", { name: say("along.leaveAllOut") }));
    const ticks = within(list() ?? document.body).getAllByRole<HTMLInputElement>("checkbox");
    expect(ticks.map(({ checked }) => checked)).toEqual([true, true, true]);
    await user.click(ticks[1] ?? document.body);
    expect(ticks.map(({ checked }) => checked)).toEqual([true, false, true]);
  });
});

describe("more places than a screen can show", () => {
  const many = 250;
  const crowded = blankSession({ title: Array.from({ length: many }, (_, at) => `naam${at}@voorbeeld.nl`).join(" ") });

  it("are counted, said, and all left out with one press; nothing is passed over in silence", async () => {
    const files: { document: Assessment; prepared: Prepared | undefined }[] = [];
    const saveFile = async (document: Assessment, _: unknown, prepared?: Prepared) => {
      files.push({ document, prepared });
    };
    const { user } = await openAppWith({ saveFile }, takeaway, crowded);
    expect(screen.getAllByRole("checkbox")).toHaveLength(200);
    expect(screen.getByText(say("along.more", { shown: 200, count: many }))).toBeTruthy();
    await user.click(screen.getByRole("button", { name: say("along.leaveAllOut") }));
    expect(screen.getByText(say("along.gone", { count: many }))).toBeTruthy();
    await user.click(screen.getByRole("button", { name: say("takeaway.save") }));
    expect(files[0]?.prepared?.document.title).toBe(Array(many).fill(say("along.leftOut")).join(" "));
    await user.click(screen.getByRole("button", { name: say("along.keepAll") }));
    await user.click(screen.getByRole("button", { name: say("takeaway.save") }));
    expect(files[1]?.prepared).toBeUndefined();
  });
});

describe("saving with a passphrase", () => {
  it("asks for a longer one where it is short, and keeps what was typed", async () => {
    const { user } = await open();
    await user.click(screen.getByText(say("sealed.summary")));
    const field = await screen.findByRole("textbox", { name: say("sealed.phrase") });
    await user.type(field, "kort");
    await user.click(screen.getByRole("button", { name: say("sealed.save") }));
    expect(screen.getByText(say("sealed.short", { count: 12 }))).toBeTruthy();
    expect(field).toHaveProperty("value", "kort");
  });

  it.each([
    ["aaaaaaaaaaaa", "sealed.repeated"],
    ["Wachtwoord2026", "sealed.common"],
  ])("says of “%s” that it is soon found, with the way on", async (phrase, sentence) => {
    const { user } = await open();
    await user.click(screen.getByText(say("sealed.summary")));
    const field = await screen.findByRole("textbox", { name: say("sealed.phrase") });
    await user.type(field, phrase);
    await user.click(screen.getByRole("button", { name: say("sealed.save") }));
    expect(screen.getByText(say(sentence))).toBeTruthy();
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute("aria-invalid")).toBe("true");
  });

  it("asks for it in a field that no checker of spelling, keyboard or list of the browser looks into", async () => {
    const { user } = await open();
    await user.click(screen.getByText(say("sealed.summary")));
    const field = await screen.findByRole("textbox", { name: say("sealed.phrase") });
    expect(field.getAttribute("spellcheck")).toBe("false");
    expect(field.getAttribute("autocapitalize")).toBe("off");
    expect(field.getAttribute("autocomplete")).toBe("new-password");
  });
});
