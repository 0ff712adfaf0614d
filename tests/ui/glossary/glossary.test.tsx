// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { glossary } from "../../../src/content/glossary.ts";
import { card, openApp, wordsIn, wordsOn } from "../../support/desk.tsx";
import { blankSession } from "../../support/journey.ts";

const say = await wordsIn("nl");

describe("the page of the terms", () => {
  it("shows every term with its meaning and what it rests on, in the order of the alphabet", async () => {
    await openApp({ room: "glossary" });
    const names = screen.getAllByRole("term").map(wordsOn);
    expect(names).toHaveLength(glossary.length);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "nl")));
    for (const { id } of glossary) expect(screen.getByText(say(`glossary:terms.${id}.meaning`))).toBeTruthy();
    const own = glossary.filter(({ sources }) => sources.length === 0);
    expect(screen.getAllByText(say("glossary:own"))).toHaveLength(own.length);
  });

  it("can be reached from every screen, and leads back to the session", async () => {
    const { visit } = await openApp({ room: "board", session: "s1" }, blankSession());
    expect(screen.getByRole("link", { name: say("nav.glossary") }).getAttribute("href")).toBe("#/begrippen");
    await visit({ room: "glossary" });
    expect(screen.getByRole("link", { name: say("glossary:back") }).getAttribute("href")).toBe("#/sessie/s1");
  });
});

describe("a term in a text", () => {
  async function termInHelp() {
    const { user } = await openApp({ room: "step", session: "s1", step: "4" }, blankSession());
    const { element, getByText } = await card("4d");
    await user.click(getByText(say("step.help")));
    const term = await waitFor(() => within(element).getAllByRole("button", { name: /VOG/ })[0]);
    if (term === undefined) throw new Error("no term in the help of 4d");
    return { user, element, term };
  }

  it("opens its meaning with the keyboard, and Escape closes it and keeps the place", async () => {
    const { user, element, term } = await termInHelp();
    expect(term.getAttribute("aria-expanded")).toBe("false");
    term.focus();
    await user.keyboard("{Enter}");
    expect(term.getAttribute("aria-expanded")).toBe("true");
    const meaning = document.getElementById(term.getAttribute("aria-controls") ?? "");
    expect(meaning?.getAttribute("role")).toBe("status");
    expect(wordsOn(meaning)).toContain(say("glossary:terms.vog.meaning"));
    await user.keyboard("{Escape}");
    expect(wordsOn(element)).not.toContain(say("glossary:terms.vog.meaning"));
    expect(document.activeElement).toBe(term);
  });

  it("leaves the text as it reads", async () => {
    const { element } = await termInHelp();
    expect(wordsOn(element)).toContain(say("help/4:questions.4d.pitfall"));
  });
});
