import type { Desk } from "./desk.ts";
import { writeAt } from "./figureText.ts";
import { pageFoot, pageHead } from "./parts.ts";

/** What stands in the margins beside the name of the app and the page's number. `cover`: the first page has none of it. */
export interface RunningHead {
  name: string;
  /** The day that the document was made, written out. */
  madeOn: string;
  cover: boolean;
}

/** Running head and page number, for the `margins` of a document. */
export function runningHead({ name, madeOn, cover }: RunningHead) {
  return ({ sheet, t }: Desk, page: number, pages: number): void => {
    if (cover && page === 1) return;
    const { left, width, right } = sheet.frame;
    const rule = [left, right].map((x) => ({ x, y: 54 }));
    sheet.draw(pageHead, (pen) => pen.line(rule, { colour: "road", width: 0.75 }));
    writeAt(sheet, pageHead, "figure", name, { x: left, y: 38, width: width - 90, lines: 1 });
    writeAt(sheet, pageHead, "figure", t("brand"), { x: left, y: 38, width, align: "right" });
    const foot = sheet.page.height - 46;
    const made = t("cover.made", { date: madeOn });
    writeAt(sheet, pageFoot, "figure", made, { x: left, y: foot, width: width - 110, lines: 1 });
    writeAt(sheet, pageFoot, "figure", t("page", { page, pages }), { x: left, y: foot, width, align: "right" });
  };
}
