import type { Translate } from "./desk.ts";

/** How the kansen of a step stand on a drawn board. */
export interface ChancesOnBoard {
  /** What stands in the pill of a step. */
  say: (count: number) => string;
  /** The word has no room in the pills, and stands in the legend. */
  isInLegend: boolean;
}

/** With their word where the longest that can be fits, on every board of a language alike; else the number alone. */
export function chancesOnBoard(t: Translate, fits: (pill: string) => boolean): ChancesOnBoard {
  const whole = (count: number) => t("score.chances", { count });
  return fits(whole(12)) ? { say: whole, isInLegend: false } : { say: String, isInLegend: true };
}
