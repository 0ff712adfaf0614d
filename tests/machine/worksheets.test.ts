import { describe, expect, it } from "vitest";
import type { Event } from "../../src/machine/model.ts";
import { blankSession, inside, paramsOf, tell } from "../support/journey.ts";
import { row } from "../support/worksheets.ts";

const empty = blankSession();
const fill = (part: string, value: unknown, takesAway?: true): Event =>
  ({ type: "worksheet.changed", worksheet: "W9", part, value, ...(takesAway ? { takesAway } : {}) }) as Event;
const rows = [row("r1", { once: 5 }), row("r2", { once: 7 })];

describe("a worksheet in a session", () => {
  it("keeps every part as it is filled in, and the session with it", () => {
    const turn = tell(inside(empty), fill("form", "employed"), fill("months", 18));
    expect(turn.snapshot.context.document?.worksheets).toEqual({ W9: { form: "employed", months: 18 } });
    expect(paramsOf(turn, "keepSession")).toEqual({ document: turn.snapshot.context.document });
  });

  it("is not there any more when its last part is emptied", () => {
    const turn = tell(inside(empty), fill("form", "employed"), fill("form", undefined));
    expect(turn.snapshot.context.document?.worksheets).toEqual({});
    expect(turn.snapshot.context.notice).toBeUndefined();
  });

  it("gives a row back that was taken away", () => {
    const taken = tell(inside(empty), fill("costs", rows), fill("costs", rows.slice(1), true));
    expect(taken.snapshot.context.notice).toMatchObject({ kind: "removed", removed: { kind: "part", value: rows } });
    const back = tell(taken, { type: "removal.undone" });
    expect(back.snapshot.context.document?.worksheets).toEqual({ W9: { costs: rows } });
    expect(back.snapshot.context.notice).toBeUndefined();
    expect(paramsOf(back, "keepSession")).toEqual({ document: back.snapshot.context.document });
  });

  it("gives nothing back once the same part was filled in anew, and still does after another part was", () => {
    const taken = tell(inside(empty), fill("costs", rows), fill("costs", rows.slice(1), true));
    expect(tell(taken, fill("costs", [])).snapshot.context.notice).toBeUndefined();
    expect(tell(taken, fill("months", 3)).snapshot.context.notice?.kind).toBe("removed");
  });
});
