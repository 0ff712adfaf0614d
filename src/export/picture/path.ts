/*
 * Paths as data, in units with y down: what a picture is drawn with, in whatever file it ends up.
 */

/** One stroke of a path, as SVG names them: move, line, quadratic and cubic curve, close. Numbers are x and y in turn. */
export type Command =
  | readonly ["M" | "L", number, number]
  | readonly ["Q", number, number, number, number]
  | readonly ["C", number, number, number, number, number, number]
  | readonly ["Z"];

/** A path that is filled with a colour, or drawn with a line of a width. Colours are "#RRGGBB". */
export type Shape = { commands: readonly Command[] } & (
  | { fill: string }
  | { stroke: string; width: number; round: boolean; dash: readonly number[] }
);

/** A picture ready to be written. `title` and `description` say in words what it is and what it shows. */
export interface Picture {
  width: number;
  height: number;
  title: string;
  description: string;
  shapes: readonly Shape[];
  /** Characters that no typeface has. */
  replaced: readonly string[];
}
