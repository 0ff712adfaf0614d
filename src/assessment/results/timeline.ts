import type { Worksheet, WorksheetValues } from "../worksheet.ts";
import { asNumber, dateOf, numberOf, rowsIn } from "../worksheetValues.ts";
import { addMonths } from "./months.ts";

/** The phases in order, with the months that each usually takes. Evaluating lies within the end of the run. */
export const usualMonths = { explore: 3, prepare: 4, begin: 5, run: 12, evaluate: 3 } as const;
export type Phase = keyof typeof usualMonths;

/** A stretch of the plan in whole months from its start, and as calendar dates: the first day, and the first day after it. */
export interface Stretch {
  from: number;
  to: number;
  fromDate: string;
  toDate: string;
}

export interface Timeline {
  from: "timeline";
  /** Without a start date, or when it would leave the calendar, there is no plan. */
  plan:
    | {
        start: string;
        phases: readonly (Stretch & { phase: Phase; months: number })[];
        /** The money, from the beginning of `begin`; undefined as long as its months are not known. */
        funding: Stretch | undefined;
        /** Months from the start to the last thing in it. */
        months: number;
      }
    | undefined;
  /** The money ends before the evaluation does. */
  short: boolean;
}

/** The phases from a start date. A phase without months of the team's own takes its usual ones. */
export function timeline(sheet: Worksheet, values: WorksheetValues): Timeline {
  const none: Timeline = { from: "timeline", plan: undefined, short: false };
  const start = dateOf(values, "start");
  if (start === undefined) return none;
  const lengths = monthsOf(sheet, values);
  const offsets = placed(lengths);
  const months = numberOf(values, "funding");
  const funded = months === undefined ? undefined : { from: offsets.begin, to: offsets.begin + months };

  const stretch = (from: number, to: number): Stretch | undefined => {
    const [fromDate, toDate] = [addMonths(start, from), addMonths(start, to)];
    return fromDate === undefined || toDate === undefined ? undefined : { from, to, fromDate, toDate };
  };
  const phases = phaseNames.flatMap((phase) => {
    const found = stretch(offsets[phase], offsets[phase] + lengths[phase]);
    return found === undefined ? [] : [{ ...found, phase, months: lengths[phase] }];
  });
  const funding = funded === undefined ? undefined : stretch(funded.from, funded.to);
  if (phases.length < phaseNames.length || (funded !== undefined && funding === undefined)) return none;
  const evaluated = offsets.evaluate + lengths.evaluate;
  return {
    from: "timeline",
    plan: { start, phases, funding, months: Math.max(...phases.map(({ to }) => to), funding?.to ?? 0) },
    short: funding !== undefined && funding.to < evaluated,
  };
}

const phaseNames = Object.keys(usualMonths) as Phase[];

type Months = Record<Phase, number>;

function monthsOf(sheet: Worksheet, values: WorksheetValues): Months {
  const rows = rowsIn(sheet, "phases", values);
  const own = (phase: Phase) => asNumber(rows.find(({ id }) => id === phase)?.cells["months"]);
  return Object.fromEntries(phaseNames.map((phase) => [phase, own(phase) ?? usualMonths[phase]])) as Months;
}

/** In which month each phase begins. An evaluation that is longer than the run begins with it. */
function placed({ explore, prepare, begin, run, evaluate }: Months): Months {
  const prepares = explore;
  const begins = prepares + prepare;
  const runs = begins + begin;
  return { explore: 0, prepare: prepares, begin: begins, run: runs, evaluate: runs + Math.max(0, run - evaluate) };
}
