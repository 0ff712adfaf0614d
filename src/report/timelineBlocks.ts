import { addMonths } from "../assessment/results/months.ts";
import type { Timeline } from "../assessment/results/timeline.ts";
import type { ReportBlock } from "./model.ts";
import type { SheetWords } from "./worksheetWords.ts";

/** The phases as bars and as a table, with what they mean for the money. */
export function timelineBlocks({ plan, short }: Timeline, words: SheetWords): readonly ReportBlock[] {
  if (plan === undefined) return [];
  const { shared } = words;
  const { date } = words.words;
  const name = (phase: string) => words.own(`parts.phases.rows.${phase}`);
  const money = shared("timeline.funding");
  const { funding } = plan;
  const stretches = [
    ...plan.phases.map((one) => ({ ...one, label: name(one.phase), kind: "phase" as const })),
    ...(funding === undefined
      ? []
      : [{ ...funding, months: funding.to - funding.from, label: money, kind: "funding" as const }]),
  ];
  const evaluated = plan.phases.find(({ phase }) => phase === "evaluate")?.toDate ?? plan.start;
  const message: readonly ReportBlock[] =
    funding === undefined
      ? []
      : [
          {
            kind: "message",
            tone: short ? "attention" : "good",
            text: shared(short ? "timeline.short" : "timeline.enough", {
              funded: date(funding.toDate),
              evaluated: date(evaluated),
            }),
          },
        ];
  return [
    {
      kind: "timeline",
      label: shared("title.timeline"),
      bars: stretches.map(({ label, kind, from, to }) => ({
        label,
        kind,
        from: from / plan.months,
        to: to / plan.months,
      })),
      marks: marksOf(plan.start, plan.months, words),
    },
    {
      kind: "table",
      label: shared("timeline.table"),
      columns: [
        { header: shared("timeline.phase"), numeric: false },
        { header: shared("timeline.from"), numeric: false },
        { header: shared("timeline.to"), numeric: false },
        { header: shared("timeline.months"), numeric: true },
      ],
      rows: stretches.map(({ label, fromDate, toDate, months }) => [
        label,
        date(fromDate),
        date(toDate),
        String(months),
      ]),
      total: false,
    },
    ...message,
  ];
}

/** A mark at the start and at most four more, whole half years apart. */
function marksOf(start: string, months: number, words: SheetWords): readonly { label: string; at: number }[] {
  const step = 6 * Math.max(1, Math.ceil(months / 24));
  const count = Math.floor(months / step) + 1;
  return Array.from({ length: count }, (_, index) => index * step).flatMap((month) => {
    const at = addMonths(start, month);
    return at === undefined ? [] : [{ label: monthWords(at, words), at: month / months }];
  });
}

/** "2026-03-12" → "mrt 2026". */
function monthWords(date: string, { words }: SheetWords): string {
  const locale = words.language === "en" ? "en-GB" : "nl-NL";
  const format = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${date}T00:00:00Z`));
}
