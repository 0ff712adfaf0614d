// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { addressOf } from "../../src/machine/places.ts";
import { writeDocument } from "../../src/storage/writeDocument.ts";
import { arrived, openApp, wordsIn, wordsOn } from "../support/desk.tsx";
import { blankSession } from "../support/journey.ts";

const say = await wordsIn("nl");
const welcome = { room: "welcome" } as const;

/** What is said of a field: its hint and its error. */
function descriptionOf(field: HTMLElement): string {
  const ids = field.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => wordsOn(document.getElementById(id))).join(" ");
}

describe("beginning a session", () => {
  it("asks for what is missing at the field itself, and leads to the first", async () => {
    const { user, store } = await openApp(welcome);
    const [name, organisation] = [say("start.name"), say("start.organisation")].map((label) =>
      screen.getByRole("textbox", { name: label }),
    );
    await user.click(screen.getByRole("button", { name: say("start.begin") }));
    expect(name?.getAttribute("aria-invalid")).toBe("true");
    expect(organisation?.getAttribute("aria-invalid")).toBe("true");
    expect(name && descriptionOf(name)).toContain(say("start.nameMissing"));
    expect(organisation && descriptionOf(organisation)).toContain(say("start.organisationMissing"));
    await waitFor(() => expect(document.activeElement).toBe(name));
    expect(store.shelf.size).toBe(0);
  });

  it("takes away what is wrong as soon as it is mended, field by field", async () => {
    const { user } = await openApp(welcome);
    await user.click(screen.getByRole("button", { name: say("start.begin") }));
    const name = screen.getByRole("textbox", { name: say("start.name") });
    await user.type(name, "Werksessie");
    expect(name.getAttribute("aria-invalid")).toBe("false");
    expect(screen.queryByText(say("start.nameMissing"))).toBeNull();
    expect(screen.getByText(say("start.organisationMissing"))).toBeTruthy();
  });

  it("blanks are no name", async () => {
    const { user, store } = await openApp(welcome);
    await user.type(screen.getByRole("textbox", { name: say("start.name") }), "   ");
    await user.type(screen.getByRole("textbox", { name: say("start.organisation") }), "   ");
    await user.click(screen.getByRole("button", { name: say("start.begin") }));
    expect(screen.getByText(say("start.nameMissing"))).toBeTruthy();
    expect(store.shelf.size).toBe(0);
  });

  it("leads to the board of a session that is already kept", async () => {
    const { user, store } = await openApp(welcome);
    await user.type(screen.getByRole("textbox", { name: say("start.name") }), " Werksessie najaar ");
    await user.type(screen.getByRole("textbox", { name: say("start.organisation") }), "Gemeente Voorbeeldstad{Enter}");
    await waitFor(() => expect(wordsOn(screen.getByRole("heading", { level: 1 }))).toBe(say("board:heading")));
    const [session] = [...store.shelf.values()];
    expect(session).toMatchObject({
      title: "Werksessie najaar",
      organisation: "Gemeente Voorbeeldstad",
      rounds: [{ date: "2026-03-14", label: say("start.round") }],
    });
  });

  it("proposes today, and refuses a day that does not exist with a sentence", async () => {
    const { user, store } = await openApp(welcome);
    await user.click(screen.getByText(say("start.dateIs", { date: "zaterdag 14 maart 2026" })));
    const date = await screen.findByRole("group", { name: say("start.date") });
    const [day, month, year] = ["day", "month", "year"].map((part) =>
      within(date).getByRole<HTMLInputElement>("textbox", { name: say(`date.${part}`) }),
    );
    expect([day?.value, month?.value, year?.value]).toEqual(["14", "3", "2026"]);
    if (day === undefined || month === undefined) throw new Error("a date has a day and a month");
    await user.clear(day);
    await user.type(day, "31");
    await user.clear(month);
    await user.type(month, "2");
    expect(descriptionOf(date)).not.toContain(say("date.noDate"));
    await user.tab();
    await user.tab();
    expect(descriptionOf(date)).toContain(say("date.noDate"));
    expect(descriptionOf(date)).toContain(say("date.kept", { date: "zaterdag 14 maart 2026" }));
    await user.type(screen.getByRole("textbox", { name: say("start.name") }), "Werksessie");
    await user.type(screen.getByRole("textbox", { name: say("start.organisation") }), "Voorbeeldstad{Enter}");
    expect(day.value).toBe("31");
    await waitFor(() => expect(document.activeElement).toBe(day));
    expect(store.shelf.size).toBe(0);
  });
});

describe("the sessions on this computer", () => {
  const s1 = blankSession();
  const s2 = blankSession({ id: "s2", title: "Tweede", updated: "2026-03-13T09:00:00Z" });
  const row = (title: string) => {
    const found = screen.getByRole("link", { name: title }).closest("li");
    if (found === null) throw new Error(`no row of ${title}`);
    return within(found);
  };

  it("stand with the last used one first, each a link to its board", async () => {
    await openApp(welcome, s1, s2);
    const links = await screen.findAllByRole("link", { name: /Tweede|Werksessie voorjaar/ });
    expect(links.map(wordsOn)).toEqual(["Tweede", "Werksessie voorjaar"]);
    expect(links[1]?.getAttribute("href")).toBe(`#${addressOf({ room: "board", session: "s1" })}`);
  });

  it("say so when there are none", async () => {
    await openApp(welcome);
    expect(screen.getByText(say("start.none"))).toBeTruthy();
  });

  it("come back after removal, at once and as they were", async () => {
    const { user, kept, store } = await openApp(welcome, s1, s2);
    await screen.findByRole("link", { name: "Werksessie voorjaar" });
    const remove = `${say("session.remove")} ${say("session.for", { title: s1.title })}`;
    await user.click(screen.getByRole("button", { name: remove }));
    expect(await screen.findByText(say("notice.session", { title: s1.title }))).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole("link", { name: s1.title })).toBeNull());
    expect(store.shelf.has("s1")).toBe(false);
    await user.click(screen.getByRole("button", { name: say("notice.undo") }));
    expect(await screen.findByRole("link", { name: s1.title })).toBeTruthy();
    expect(kept()).toEqual(s1);
  });

  it("can be copied and renamed", async () => {
    const { user, store } = await openApp(welcome, s1);
    await screen.findByRole("link", { name: s1.title });
    await user.click(row(s1.title).getByRole("button", { name: new RegExp(say("session.copy")) }));
    const copy = say("session.copyTitle", { title: s1.title });
    expect(await screen.findByRole("link", { name: copy })).toBeTruthy();
    expect(store.shelf.size).toBe(2);
    await user.click(row(s1.title).getByRole("button", { name: new RegExp(say("session.rename")) }));
    const name = row(s1.title).getByRole("textbox", { name: say("start.name") });
    await user.clear(name);
    await user.type(name, "Nieuwe naam");
    await user.click(row(s1.title).getByRole("button", { name: say("session.save") }));
    expect(await screen.findByRole("link", { name: "Nieuwe naam" })).toBeTruthy();
  });

  it("that can't be read are named, not hidden", async () => {
    const { store, visit } = await openApp({ room: "sources" }, s1);
    store.shelf.set("stuk", { format: "kansenwijzer", version: 99 });
    await visit(welcome);
    expect(await screen.findByText(say("session.damaged"))).toBeTruthy();
    expect(screen.getByRole("link", { name: s1.title })).toBeTruthy();
  });
});

describe("opening a file", () => {
  const drop = (send: (event: { type: "file.chosen"; file: File }) => void, content: BlobPart, name = "sessie.json") =>
    send({ type: "file.chosen", file: new File([content], name) });

  it("leads to its board", async () => {
    const { send, kept } = await openApp(welcome);
    drop(send, writeDocument(blankSession()));
    await waitFor(() => expect(wordsOn(screen.getByRole("heading", { level: 1 }))).toBe(say("board:heading")));
    await waitFor(() => expect(kept()).toEqual(blankSession()));
  });

  it("of a session that is said to be missing shows it right there", async () => {
    const { send } = await openApp({ room: "board", session: "s1" });
    expect(wordsOn(await arrived())).toBe(say("missing.title"));
    drop(send, writeDocument(blankSession()));
    await waitFor(() => expect(wordsOn(screen.getByRole("heading", { level: 1 }))).toBe(say("board:heading")));
  });

  it("of a session that is here in another state comes beside it only when somebody chooses so, by a name of its own", async () => {
    const { send, store, kept, user } = await openApp(welcome, blankSession({ title: "Verder gewerkt" }));
    drop(send, writeDocument(blankSession({ title: "Anders" })));
    const apart = await screen.findByRole("button", { name: say("keeping:met.openApart") });
    expect(store.shelf.size).toBe(1);
    await user.click(apart);
    expect(await screen.findByText(say("notice.beside"))).toBeTruthy();
    expect(kept().title).toBe("Verder gewerkt");
    await waitFor(() => expect(store.shelf.size).toBe(2));
    const titles = [...store.shelf.values()].map((value) => (value as { title: string }).title);
    expect(new Set(titles).size).toBe(2);
  });

  it.each([
    ["unreadable", "{]}", {}],
    ["not-ours", `{"format":"anders"}`, {}],
    ["too-new", JSON.stringify({ ...blankSession(), version: 99 }), {}],
    ["too-large", "x".repeat(5_000_001), {}],
    ["invalid", JSON.stringify({ ...blankSession(), depth: "diep" }), { path: "depth" }],
    ["unknown-variant", JSON.stringify({ ...blankSession(), variant: "haven" }), {}],
  ])("that can't be opened is refused with its name and why: %s", async (reason, content, values) => {
    const { send, store, user } = await openApp(welcome);
    drop(send, content, "$t(app.name) <b>.json");
    const bar = screen.getByRole("status");
    await waitFor(() => {
      expect(wordsOn(bar)).toContain(say("refused.title", { name: "$t(app.name) <b>.json" }));
    });
    expect(wordsOn(bar)).toContain(say(`refused.${reason}`, values));
    expect(store.shelf.size).toBe(0);
    await user.click(within(bar).getByRole("button", { name: say("notice.close") }));
    expect(wordsOn(bar)).toBe("");
  });
});
