import type { Report } from "../../report/model.ts";
import type { Translate } from "../pdf/desk.ts";
import type { Spot } from "../pdf/pen.ts";
import { titleOf } from "../pdf/plan/cover.ts";
import type { Easel } from "./easel.ts";

/** Whose picture it is, of which day: a picture goes its own way without the plan. */
export function writeHead(easel: Easel, report: Report, t: Translate, { x, y }: Spot): void {
  const about = [report.organisation, t("cover.session", { date: report.date })].filter((part) => part.trim() !== "");
  easel.text(titleOf(report.title, t), { x, y }, { size: 26, weight: "bold", colour: "ink", width: 860 });
  easel.text(about.join(" · "), { x, y: y + 25 }, { size: 16, weight: "regular", colour: "soft", width: 860 });
}
