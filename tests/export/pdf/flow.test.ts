// @vitest-environment node
import { describe, expect, test } from "vitest";
import type { Row } from "../../../src/export/pdf/flow.ts";
import { createFlow } from "../../../src/export/pdf/flow.ts";

/** Pages of 100 high; each row leaves its name on the page it came to. */
function paperOf(): {
  pages: string[][];
  row: (name: string, height: number, rest?: Partial<Row>) => Row;
  flow: ReturnType<typeof createFlow>;
} {
  const pages: string[][] = [[]];
  const frame = { left: 0, right: 100, top: 0, bottom: 100, width: 100 };
  const flow = createFlow({ frame, addPage: () => pages.push([]) });
  const row = (name: string, height: number, rest: Partial<Row> = {}): Row => ({
    before: 0,
    height,
    draw: (top) => {
      expect(top + height).toBeLessThanOrEqual(100);
      pages.at(-1)?.push(name);
    },
    ...rest,
  });
  return { pages, row, flow };
}

describe("rows on pages", () => {
  test("a heading goes to the next page with what follows it", () => {
    const { pages, row, flow } = paperOf();
    flow.add([row("text", 80)]);
    flow.add([row("heading", 10, { keep: "always" })]);
    flow.add([row("first line", 20)]);
    expect(pages).toEqual([["text"], ["heading", "first line"]]);
  });

  test("a block that fits on one page stays together", () => {
    const { pages, row, flow } = paperOf();
    flow.add([row("text", 40)]);
    flow.add([row("a", 30, { keep: "ifFits" }), row("b", 30, { keep: "ifFits" }), row("c", 30)]);
    expect(pages).toEqual([["text"], ["a", "b", "c"]]);
  });

  test("a block longer than a page begins where it is and still takes its heading along", () => {
    const { pages, row, flow } = paperOf();
    const lines = Array.from({ length: 7 }, (_, index) => row(`line ${index}`, 20, { keep: "ifFits" }));
    flow.add([row("text", 50)]);
    flow.add([row("title", 20, { keep: "always" }), ...lines, row("end", 20)]);
    expect(pages).toEqual([
      ["text", "title", "line 0"],
      ["line 1", "line 2", "line 3", "line 4", "line 5"],
      ["line 6", "end"],
    ]);
  });

  test("a table that goes on to a page begins there with its header, and one that begins there doesn't double it", () => {
    const { pages, row, flow } = paperOf();
    const head = row("header again", 10);
    const body = ["1", "2", "3", "4"].map((name) => row(name, 30, { head }));
    flow.add([row("text", 70)]);
    flow.add([row("heading", 10, { keep: "always" }), row("header", 10, { keep: "always" }), ...body]);
    expect(pages).toEqual([["text"], ["heading", "header", "1", "2"], ["header again", "3", "4"]]);
  });

  test("what holds on to nothing more is placed at the end all the same", () => {
    const { pages, row, flow } = paperOf();
    flow.add([row("last", 10, { keep: "always" })]);
    expect(pages).toEqual([[]]);
    flow.finish();
    expect(pages).toEqual([["last"]]);
  });

  test("space above a row is left out at the top of a page", () => {
    const { pages, row, flow } = paperOf();
    flow.add([row("text", 90)]);
    flow.add([row("whole page", 100, { before: 30 })]);
    expect(pages).toEqual([["text"], ["whole page"]]);
  });
});
