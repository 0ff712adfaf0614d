import type { Report, ReportBlock } from "../../report/model.ts";
import type { Translate } from "../pdf/desk.ts";
import type { Easel } from "./easel.ts";
import { writeHead } from "./head.ts";
import type { Picture } from "./path.ts";

type Timeline = Extract<ReportBlock, { kind: "timeline" }>;
type Table = Extract<ReportBlock, { kind: "table" }>;

const left = 40;
const lane = { start: 290, end: 910, top: 118, pitch: 56, height: 26 };

/** The size of the picture of the timeline, in its own units: five phases and the money. */
export const timelineSize = { width: 960, height: 520 };

/** The phases as bars on one line of time, or how to come by them when the team has no timeline yet. */
export function paintTimeline(easel: Easel, report: Report, t: Translate): Picture {
  writeHead(easel, report, t, { x: left, y: 46 });
  const blocks = report.worksheets.flatMap((worksheet) => worksheet.blocks);
  const at = blocks.findIndex(({ kind }) => kind === "timeline");
  const timeline = blocks[at];
  if (timeline?.kind !== "timeline") {
    easel.text(
      t("picture.noTimeline"),
      { x: left, y: 150 },
      { size: 18, weight: "regular", colour: "ink", width: 880 },
    );
    return easel.finish({ title: t("picture.timeline"), description: t("picture.noTimeline") });
  }
  paintLanes(easel, timeline);
  return easel.finish({ title: t("picture.timeline"), description: inWords(timeline, blocks[at + 1]) });
}

function paintLanes(easel: Easel, { bars, marks }: Timeline): void {
  const length = lane.end - lane.start;
  const bottom = lane.top + bars.length * lane.pitch;
  for (const { at, label } of marks) {
    const x = lane.start + at * length;
    const ends = [
      { x, y: lane.top },
      { x, y: bottom + 6 },
    ];
    easel.line(ends, { colour: "road", width: 1.5 });
    easel.text(label, { x, y: bottom + 28 }, { size: 15, weight: "regular", colour: "soft", align: "center" });
  }
  bars.forEach(({ label, kind, from, to }, index) => {
    const top = lane.top + index * lane.pitch + (lane.pitch - lane.height) / 2;
    const name = { size: 18, weight: "bold", colour: "ink", width: lane.start - left - 16 } as const;
    const lines = easel.lines(label, name.width, name);
    lines.forEach((line, at) => {
      easel.text(line, { x: left, y: top + lane.height / 2 + 6 + (at - (lines.length - 1) / 2) * 21 }, name);
    });
    const width = Math.max(4, (to - from) * length);
    easel.box(lane.start + from * length, top, width, lane.height, kind === "funding" ? "chance" : "strong", 6);
  });
}

/** The rows of the table that says the same, or the names of the bars. */
function inWords({ label, bars }: Timeline, next: ReportBlock | undefined): string {
  const table: Table | undefined = next?.kind === "table" ? next : undefined;
  const told = table?.rows.map((row) =>
    row.map((cell, index) => `${table.columns[index]?.header}: ${cell}`).join(", "),
  );
  return `${label}. ${(told ?? bars.map((bar) => bar.label)).join(". ")}.`;
}
