import type { PaperColours, PaperTheme } from "../../theme/kansenwijzer/paper.ts";
import { cleanLine, withoutJoiners } from "../pdf/cleanText.ts";
import type { Weight } from "../pdf/fonts.ts";
import type { Path, Pen, Spot, Stroke } from "../pdf/pen.ts";
import { arcPath } from "../pdf/pen.ts";
import type { Command, Picture, Shape } from "./path.ts";
import type { Typeface } from "./typeface.ts";

/** The typefaces of a picture: the first of a weight that has a character draws it. */
export type Typefaces = Readonly<Record<Weight, readonly Typeface[]>>;

export interface TextLook {
  size: number;
  weight: Weight;
  colour: keyof PaperColours;
  /** Which part of the text stands at its spot; the left end when it isn't said. */
  align?: "left" | "center" | "right";
  /** Wider, it ends in "…". */
  width?: number;
}

type Letters = Pick<TextLook, "size" | "weight">;

/** Draws a picture: shapes as the pen of the PDF does, and text as outlines. */
export interface Easel extends Pen {
  /** Writes one line; the spot is on its baseline. */
  text(text: string, spot: Spot, look: TextLook): void;
  widthOf(text: string, letters: Letters): number;
  /** The lines in which a text fits a width. */
  lines(text: string, width: number, letters: Letters): readonly string[];
  finish(words: Pick<Picture, "title" | "description">): Picture;
}

const box = "\u25A1";

/** An easel for a picture of this size, on a ground in the colour of the sheet. */
export function createEasel(theme: PaperTheme, typefaces: Typefaces, size: Pick<Picture, "width" | "height">): Easel {
  const shapes: Shape[] = [];
  const replaced = new Set<string>();
  const fill = (commands: readonly Command[], colour: keyof PaperColours): void => {
    shapes.push({ commands, fill: theme.colours[colour] });
  };
  const stroke = (commands: readonly Command[], { colour, width, round = false, dash = [] }: Stroke): void => {
    shapes.push({ commands, stroke: theme.colours[colour], width, round, dash });
  };

  const glyphOf = (character: string, weight: Weight) => {
    const found = (sought: string) =>
      typefaces[weight].map((typeface) => typeface.glyph(sought)).find((glyph) => glyph !== undefined);
    const glyph = found(character);
    if (glyph === undefined) replaced.add(character);
    return glyph ?? found(box);
  };
  const clean = (text: string) => withoutJoiners(cleanLine(text));
  const widthOf = (text: string, { size: letters, weight }: Letters) =>
    [...text].reduce((sum, character) => sum + (glyphOf(character, weight)?.advance ?? 0) * letters, 0);
  const shortened = (text: string, look: TextLook): string => {
    if (look.width === undefined || widthOf(text, look) <= look.width) return text;
    const signs = [...text];
    while (signs.length > 0 && widthOf(`${signs.join("")}…`, look) > look.width) signs.pop();
    return `${signs.join("").trimEnd()}…`;
  };

  const easel: Easel = {
    box: (x, y, width, height, colour, radius = 0) => fill(rectangle(x, y, width, height, radius), colour),
    disc: (centre, radius, colour) => fill([...trace(arcPath(centre, radius, 0, 1)), ["Z"]], colour),
    circle: (centre, radius, look) => stroke([...trace(arcPath(centre, radius, 0, 1)), ["Z"]], look),
    arc: (centre, radius, start, turn, look) => stroke(trace(arcPath(centre, radius, start, turn)), look),
    slice: (centre, radius, start, turn, colour) =>
      fill([...trace(arcPath(centre, radius, start, turn)), ["L", centre.x, centre.y], ["Z"]], colour),
    line([first, ...rest], look) {
      if (first === undefined) return;
      stroke([["M", first.x, first.y], ...rest.map(({ x, y }): Command => ["L", x, y])], look);
    },
    curve: (path, look) => stroke(trace(path), look),
    arch(x, y, width, height, colour, look) {
      const radius = width / 2;
      const top = trace(arcPath({ x: x + radius, y: y + radius }, radius, -0.25, 0.5)).slice(1);
      const foot = y + height;
      const path: Command[] = [["M", x, foot], ["L", x, y + radius], ...top, ["L", x + width, foot]];
      fill([...path, ["Z"]], colour);
      stroke(path, look);
    },
    text(typed, { x, y }, look) {
      const text = shortened(clean(typed), look);
      const room = look.align === "center" ? 0.5 : look.align === "right" ? 1 : 0;
      let at = x - widthOf(text, look) * room;
      const commands: Command[] = [];
      for (const character of text) {
        const glyph = glyphOf(character, look.weight);
        if (glyph === undefined) continue;
        for (const command of glyph.commands) commands.push(placed(command, { x: at, y }, look.size));
        at += glyph.advance * look.size;
      }
      if (commands.length > 0) fill(commands, look.colour);
    },
    widthOf: (text, letters) => widthOf(clean(text), letters),
    lines(typed, most, letters) {
      const found: string[] = [];
      for (const word of clean(typed).split(" ")) {
        const longer = [...found.slice(-1), word].join(" ");
        if (found.length > 0 && widthOf(longer, letters) <= most) found.splice(-1, 1, longer);
        else found.push(word);
      }
      return found;
    },
    finish: ({ title, description }) => ({
      ...size,
      title: clean(title),
      description: clean(description),
      shapes,
      replaced: [...replaced],
    }),
  };
  easel.box(0, 0, size.width, size.height, "sheet");
  return easel;
}

function trace({ from, curves }: Path): readonly Command[] {
  return [["M", from.x, from.y], ...curves.map(({ c1, c2, to }): Command => ["C", c1.x, c1.y, c2.x, c2.y, to.x, to.y])];
}

function rectangle(x: number, y: number, width: number, height: number, rounding: number): readonly Command[] {
  const [right, bottom] = [x + width, y + height];
  const radius = Math.min(rounding, width / 2, height / 2);
  if (radius <= 0) return [["M", x, y], ["L", right, y], ["L", right, bottom], ["L", x, bottom], ["Z"]];
  const corner = (centreX: number, centreY: number, start: number): readonly Command[] => {
    const [first, ...curves] = trace(arcPath({ x: centreX, y: centreY }, radius, start, 0.25));
    return first?.[0] === "M" ? [["L", first[1], first[2]], ...curves] : curves;
  };
  return [
    ["M", x + radius, y],
    ...corner(right - radius, y + radius, 0),
    ...corner(right - radius, bottom - radius, 0.25),
    ...corner(x + radius, bottom - radius, 0.5),
    ...corner(x + radius, y + radius, 0.75),
    ["Z"],
  ];
}

/** A stroke of a letter at its place on the line. */
function placed(command: Command, { x, y }: Spot, size: number): Command {
  switch (command[0]) {
    case "M":
    case "L":
      return [command[0], x + command[1] * size, y + command[2] * size];
    case "Q":
      return ["Q", x + command[1] * size, y + command[2] * size, x + command[3] * size, y + command[4] * size];
    case "C":
    case "Z":
      return command;
  }
}
