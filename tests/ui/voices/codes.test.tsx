// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openApp, wordsIn, wordsOn } from "../../support/desk.tsx";
import { blankSession } from "../../support/journey.ts";

const say = await wordsIn("nl");
const field = () => screen.findByRole<HTMLInputElement>("textbox", { name: say("voices:intake.code") });
const read = () => screen.getByRole("button", { name: say("voices:intake.read") });

describe("a code that is typed or pasted", () => {
  it("stays in its field when it is refused, with what is wrong beside it, until somebody goes on typing", async () => {
    const { user } = await openApp({ room: "voices", session: "s1" }, blankSession());
    await user.type(await field(), "Tot straks");
    await user.click(read());
    await waitFor(async () => expect((await field()).getAttribute("aria-invalid")).toBe("true"));
    expect((await field()).value).toBe("Tot straks");
    expect(wordsOn(document.body)).toContain(say("voices:intake.refused.foreign"));
    await user.type(await field(), "!");
    await waitFor(() => expect(wordsOn(document.body)).not.toContain(say("voices:intake.refused.foreign")));
  });
});
