// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import fc from "fast-check";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { partsOf } from "../../src/assessment/dateParts.ts";
import { readDate } from "../../src/assessment/writtenDate.ts";
import { DateField } from "../../src/ui/kit/DateField.tsx";
import { TypedContext, typedShelf } from "../../src/ui/kit/typing.ts";

const today = "2026-03-14";
const words = {
  day: "Dag",
  month: "Maand",
  year: "Jaar",
  wrong: (reason: string, stored: string | undefined) => `${reason} ${stored ?? "niets"}`,
  date: (date: string) => `op ${date}`,
};
const parts = ["day", "month", "year"] as const;
type Part = (typeof parts)[number];

/** A date field with what is stored around it, as a session has it. */
class Field {
  told: (string | undefined)[] = [];
  stored: string | undefined;
  private set: (date: string | undefined) => void = () => {};
  private show: (shown: boolean) => void = () => {};
  private inside: Part | undefined;

  constructor(first?: string, isRequired = false) {
    this.stored = first;
    const shelf = typedShelf();
    const Around = () => {
      const [date, setDate] = useState(first);
      const [isShown, setShown] = useState(true);
      this.set = (changed) => {
        this.stored = changed;
        setDate(changed);
      };
      this.show = setShown;
      return isShown ? (
        <DateField
          name="date"
          label="Datum"
          words={words}
          value={date}
          today={today}
          isRequired={isRequired}
          onChange={(changed) => {
            this.told.push(changed);
            this.set(changed);
          }}
        />
      ) : null;
    };
    cleanup();
    render(
      <TypedContext value={{ shelf, session: "s1" }}>
        <Around />
      </TypedContext>,
    );
  }

  box(part: Part) {
    return screen.getByRole<HTMLInputElement>("textbox", { name: words[part] });
  }

  shown() {
    return { day: this.box("day").value, month: this.box("month").value, year: this.box("year").value };
  }

  says() {
    return screen.getByRole("group").querySelector("[aria-live]")?.textContent ?? "";
  }

  enter(part: Part) {
    if (this.inside === part) return;
    if (this.inside !== undefined) fireEvent.blur(this.box(this.inside), { relatedTarget: this.box(part) });
    fireEvent.focus(this.box(part));
    this.inside = part;
  }

  leave() {
    if (this.inside !== undefined) fireEvent.blur(this.box(this.inside));
    this.inside = undefined;
  }

  /** What stands in the part after one keystroke, or after a browser or a tool filled it in. */
  put(part: Part, text: string) {
    this.enter(part);
    fireEvent.change(this.box(part), { target: { value: text } });
  }

  type(part: Part, text: string) {
    for (const sign of text) this.put(part, this.box(part).value + sign);
  }

  erase(part: Part, times = 99) {
    for (let left = times; left > 0 && this.box(part).value !== ""; left -= 1) {
      this.put(part, this.box(part).value.slice(0, -1));
    }
  }

  retype(part: Part, text: string) {
    this.enter(part);
    // The first key replaces what was selected.
    for (let length = 1; length <= text.length; length += 1) this.put(part, text.slice(0, length));
  }

  paste(part: Part, text: string) {
    this.enter(part);
    const isTaken = !fireEvent.paste(this.box(part), { clipboardData: { getData: () => text } });
    if (!isTaken) this.put(part, this.box(part).value + text);
  }

  storeElsewhere(date: string | undefined) {
    act(() => this.set(date));
  }

  /** Off the screen without being left, and back. */
  comeBack() {
    act(() => this.show(false));
    this.inside = undefined;
    act(() => this.show(true));
  }
}

afterEach(cleanup);

describe("a date that is changed", () => {
  it("is stored once, when it is left: never the half-way states", () => {
    const field = new Field("2026-10-08");
    field.retype("day", "15");
    field.retype("month", "2");
    field.retype("year", "27");
    expect(field.told).toEqual([]);
    field.leave();
    expect(field.told).toEqual(["2027-02-15"]);
    expect(field.shown()).toEqual({ day: "15", month: "2", year: "2027" });
    expect(field.says()).toBe("op 2027-02-15");
  });

  it("is stored when its year is complete, and never with a part of it", () => {
    const field = new Field("2026-10-08");
    field.retype("year", "2027");
    expect(field.told).toEqual(["2027-10-08"]);
    field.erase("year", 2);
    field.type("year", "31");
    expect(field.told).toEqual(["2027-10-08", "2031-10-08"]);
  });

  it("may be typed in any order and corrected backwards", () => {
    const field = new Field();
    field.type("year", "2027");
    field.type("month", "12");
    field.erase("month");
    field.type("day", "3");
    field.type("month", "6");
    field.erase("day");
    field.type("day", "15");
    expect(field.told).toEqual([]);
    field.leave();
    expect(field.told).toEqual(["2027-06-15"]);
  });

  it("is emptied by emptying it, but not where a date is needed", () => {
    const free = new Field("2026-10-08");
    for (const part of parts) free.erase(part);
    expect(free.told).toEqual([]);
    free.leave();
    expect(free.told).toEqual([undefined]);
    const needed = new Field("2026-10-08", true);
    for (const part of parts) needed.erase(part);
    needed.leave();
    expect(needed.told).toEqual([]);
    expect(needed.says()).toBe("missing 2026-10-08");
  });

  it("is stored by Enter too", () => {
    const field = new Field("2026-10-08");
    field.retype("day", "15");
    fireEvent.keyDown(field.box("day"), { key: "Enter" });
    expect(field.told).toEqual(["2026-10-15"]);
  });
});

describe("a whole date in one part", () => {
  it.each(
    parts.flatMap((part) =>
      ["15-6-27", "15/6/2027", "15 juni 2027", "2027-06-15"].map((text) => [text, part] as const),
    ),
  )("“%s” pasted in “%s” fills all, whatever stood there", (text, part) => {
    for (const first of [undefined, "2026-10-08"]) {
      const field = new Field(first);
      field.paste(part, text);
      expect(field.shown()).toEqual({ day: "15", month: "6", year: "2027" });
      expect(field.told).toEqual(["2027-06-15"]);
    }
  });

  it.each(["15-6-27", "15 juni 2027", "15062027"])("“%s” may be typed", (text) => {
    const field = new Field("2026-10-08");
    field.retype("day", text);
    field.enter("month");
    expect(field.shown()).toEqual({ day: "15", month: "6", year: "2027" });
    field.leave();
    expect(field.told).toEqual(["2027-06-15"]);
  });

  it("without a year is the next such day, and that is said", () => {
    const field = new Field();
    field.retype("day", "15/6");
    field.leave();
    expect(field.told).toEqual(["2026-06-15"]);
    expect(field.says()).toBe("op 2026-06-15");
  });

  it("that is no date stays as it was pasted, and stores nothing", () => {
    const field = new Field("2026-10-08");
    field.put("day", "31-2-2027");
    field.leave();
    expect(field.told).toEqual([]);
    expect(field.box("day").value).toBe("31-2-2027");
    expect(field.says()).toBe("noDate 2026-10-08");
  });
});

describe("what is no date", () => {
  it("is said when it is left, stays said on coming back, and never becomes another date", () => {
    const field = new Field("2026-10-08");
    field.retype("day", "31");
    field.retype("month", "2");
    expect(field.says()).toBe("");
    field.leave();
    expect(field.says()).toBe("noDate 2026-10-08");
    field.comeBack();
    expect(field.says()).toBe("noDate 2026-10-08");
    expect(field.shown()).toEqual({ day: "31", month: "2", year: "2026" });
    field.enter("year");
    expect(field.says()).toBe("noDate 2026-10-08");
    field.leave();
    expect(field.told).toEqual([]);
    field.retype("day", "28");
    expect(field.says()).toBe("");
    field.leave();
    expect(field.told).toEqual(["2026-02-28"]);
  });

  it("misses its year: that is asked", () => {
    const field = new Field();
    field.type("day", "15");
    field.type("month", "6");
    field.leave();
    expect(field.says()).toBe("noYear niets");
    expect(field.told).toEqual([]);
  });
});

describe("what is stored elsewhere", () => {
  it("is shown at once", () => {
    const field = new Field("2026-10-08");
    field.storeElsewhere("2027-01-02");
    expect(field.shown()).toEqual({ day: "2", month: "1", year: "2027" });
    field.storeElsewhere(undefined);
    expect(field.shown()).toEqual({ day: "", month: "", year: "" });
  });

  it("takes the place of what was refused before", () => {
    const field = new Field("2026-10-08");
    field.retype("day", "32");
    field.leave();
    field.storeElsewhere("2027-01-02");
    expect(field.shown()).toEqual({ day: "2", month: "1", year: "2027" });
    field.storeElsewhere("2026-10-08");
    expect(field.shown()).toEqual({ day: "8", month: "10", year: "2026" });
  });

  it("in another part goes together with what is typed here", () => {
    const field = new Field("2026-10-08");
    field.retype("day", "15");
    field.storeElsewhere("2026-11-08");
    expect(field.shown()).toEqual({ day: "15", month: "11", year: "2026" });
    field.leave();
    expect(field.told).toEqual(["2026-11-15"]);
  });
});

describe("whatever people do with a date", () => {
  const part = fc.constantFrom(...parts);
  const doing = fc.oneof(
    fc.tuple(fc.constant("type"), part, fc.constantFrom(..."0123456789-/. ejun")),
    fc.tuple(fc.constant("retype"), part, fc.constantFrom("1", "2", "15", "31", "2", "20", "2027", "27", "juni")),
    fc.tuple(fc.constant("erase"), part, fc.constant("")),
    fc.tuple(
      fc.constant("paste"),
      part,
      fc.constantFrom("15-6-27", "15/6", "31-2-2027", "15 juni 2027", "2027-06-15", "12", "x", "29-2-27"),
    ),
    fc.tuple(fc.constant("enter"), part, fc.constant("")),
    fc.tuple(fc.constant("leave"), part, fc.constant("")),
    fc.tuple(fc.constant("elsewhere"), part, fc.constantFrom("", "2026-10-08", "2028-02-29")),
    fc.tuple(fc.constant("comeBack"), part, fc.constant("")),
  );

  it("stores only what stands whole in the field, and shows what is stored unless it says why not", () => {
    fc.assert(
      fc.property(fc.constantFrom(undefined, "2026-10-08"), fc.array(doing, { maxLength: 14 }), (first, doings) => {
        const field = new Field(first);
        for (const [what, at, text] of doings) {
          const before = field.told.length;
          if (what === "type") field.type(at, text);
          else if (what === "retype") field.retype(at, text);
          else if (what === "erase") field.erase(at, 1);
          else if (what === "paste") field.paste(at, text);
          else if (what === "enter") field.enter(at);
          else if (what === "leave") field.leave();
          else if (what === "elsewhere") field.storeElsewhere(text || undefined);
          else field.comeBack();
          for (const date of field.told.slice(before)) expect(date === undefined || readDate(date, today)).toBeTruthy();
          // The last thing stored stands whole in the field at that moment.
          if (field.told.length > before) expect(field.shown()).toEqual(partsOf(field.stored));
        }
        field.leave();
        const isSaid = field.says().startsWith("no") || field.says().startsWith("missing");
        if (!isSaid) expect(field.shown()).toEqual(partsOf(field.stored));
      }),
      { numRuns: 150 },
    );
  });
});
