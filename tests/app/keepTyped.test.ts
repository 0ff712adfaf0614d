import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepTyped } from "../../src/app/keepTyped.ts";
import { localShelf } from "../../src/app/localShelf.ts";
import type { Typed } from "../../src/ui/kit/typing.ts";
import { typedShelf } from "../../src/ui/kit/typing.ts";
import { keys } from "../support/shelf.ts";

/** A page over the storage that all pages of a test share. */
function opens(storage: ReturnType<typeof keys>) {
  const shelf = localShelf(() => storage);
  const typed = typedShelf();
  return { shelf, typed, takeIn: keepTyped(typed, shelf) };
}

const action: Typed = { what: "Bel de wijkagent", question: "2d" };

describe("a form that is half filled in", () => {
  it("is there again after the page was opened anew, until it is done or let go of", () => {
    const storage = keys();
    opens(storage).typed.put("s1/own-action", action, true);
    const later = opens(storage);
    expect(later.typed.get("s1/own-action")).toEqual(action);
    expect(later.typed.get("s2/own-action")).toBeUndefined();
    later.typed.put("s1/own-action", undefined, true);
    expect(opens(storage).typed.get("s1/own-action")).toBeUndefined();
    expect([...storage.texts]).toEqual([]);
  });

  it("is kept without a session too, and before one is begun", () => {
    const storage = keys();
    opens(storage).typed.put("/new", { title: "Werksessie" }, true);
    expect(opens(storage).typed.get("/new")).toEqual({ title: "Werksessie" });
  });

  it("is the same in every window: what one adds to it or lets go of, the other sees", () => {
    const storage = keys();
    const [here, there] = [opens(storage), opens(storage)];
    here.typed.put("s1/own-action", action, true);
    there.takeIn();
    expect(there.typed.get("s1/own-action")).toEqual(action);
    there.typed.put("s1/own-action", { ...action, owner: "Wijkteam" }, true);
    here.takeIn();
    expect(here.typed.get("s1/own-action")).toEqual({ ...action, owner: "Wijkteam" });
    here.typed.put("s1/own-action", undefined, true);
    there.takeIn();
    expect(there.typed.get("s1/own-action")).toBeUndefined();
  });

  it("does not come back after this computer was wiped, also not from a window that had it on its screen", () => {
    const storage = keys();
    const [here, there] = [opens(storage), opens(storage)];
    there.typed.put("s1/own-action", action, true);
    here.shelf.wipe("gewist");
    there.typed.put("s1/own-action", { ...action, owner: "Wijkteam" }, true);
    there.typed.put("s1/later", { text: "Nog iets" }, true);
    const later = opens(storage);
    expect(later.typed.get("s1/own-action")).toBeUndefined();
    expect(later.typed.get("s1/later")).toBeUndefined();
    expect([...storage.texts.keys()].filter((key) => !key.endsWith("wiped"))).toEqual([]);
  });

  it("leaves a field alone that is on its way to be stored: no other window stores it half-way", () => {
    const storage = keys();
    const [here, there] = [opens(storage), opens(storage)];
    here.typed.put("s1/date", { day: "15", over: "2026-10-08" });
    there.takeIn();
    expect(there.typed.get("s1/date")).toBeUndefined();
    expect(opens(storage).typed.get("s1/date")).toBeUndefined();
  });

  it("that can't be read is no form, and nothing throws where the browser keeps nothing", () => {
    for (const text of ["", "{", "null", "3", '{"what":{}}', "[1]"]) {
      expect(opens(keys({ "kansenwijzer:typed:s1/own-action": text })).typed.get("s1/own-action")).toBeUndefined();
    }
    const typed = typedShelf();
    keepTyped(
      typed,
      localShelf(() => {
        throw new DOMException("", "SecurityError");
      }),
    );
    typed.put("s1/own-action", action, true);
    expect(typed.get("s1/own-action")).toEqual(action);
  });

  it("holds for any order of typing, letting go, refreshing and other windows", () => {
    const forms = ["s1/own-action", "s1/later", "s2/own-action", "/new"];
    const doing = fc.record({
      window: fc.constantFrom(0, 1),
      form: fc.constantFrom(...forms),
      what: fc.constantFrom("type", "let go", "refresh", "wipe"),
      text: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 30 }), (doings) => {
        const storage = keys();
        const windows = [opens(storage), opens(storage)];
        const expected = new Map<string, Typed>();
        doings.forEach(({ window, form, what, text }, index) => {
          if (what === "type") expected.set(form, { text });
          if (what === "let go") expected.delete(form);
          if (what === "type" || what === "let go") windows[window]?.typed.put(form, expected.get(form), true);
          if (what === "refresh") windows[window] = opens(storage);
          if (what === "wipe") {
            windows[window]?.shelf.wipe(`${index}`);
            expected.clear();
            // Every window is opened anew.
            windows.forEach((_, one) => {
              windows[one] = opens(storage);
            });
          }
          for (const one of windows) {
            one.takeIn();
            expect(forms.map((name) => one.typed.get(name))).toEqual(forms.map((name) => expected.get(name)));
          }
        });
      }),
    );
  });
});
