import { darkRuns, qrModules } from "../../src/ui/kit/qrModules.ts";
import type { Chance } from "./chance.ts";

/** Points of a picture, four bytes each, as a browser gives them. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray<ArrayBuffer>;
}

/** How a camera sees a drawing. */
export interface View {
  /** Points of a side of one module. */
  scale: number;
  /** In radians. */
  turned: number;
  /** From 0 (black) to 255: ink, and paper. */
  dark: number;
  light: number;
  /** How far a point may be off, to either side. */
  noise: number;
}

/** The drawing of a text as the app puts it on a screen or in a picture, point by point. */
export function pictureOf(text: string, scale: number): Pixels {
  const drawn = drawing(text);
  return painted(drawn.length * scale, (x, y) => {
    const isDark = drawn[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true;
    return isDark ? 0 : 255;
  });
}

/** The same drawing as a camera would see it: turned, in grey light and with noise, on a table that is darker than the paper. */
export function photoOf(text: string, view: View, chance: Chance): Pixels {
  const drawn = drawing(text);
  const side = Math.ceil(drawn.length * view.scale * 1.5);
  const [sine, cosine] = [Math.sin(view.turned), Math.cos(view.turned)];
  const lightAt = (x: number, y: number) => {
    const [right, down] = [x - side / 2, y - side / 2];
    const column = Math.floor((right * cosine + down * sine) / view.scale + drawn.length / 2);
    const row = Math.floor((down * cosine - right * sine) / view.scale + drawn.length / 2);
    const module = drawn[row]?.[column];
    if (module === undefined) return (view.dark + view.light) / 2;
    return module ? view.dark : view.light;
  };
  return painted(side, (x, y) => {
    const quarters = [0.25, 0.75].flatMap((right) => [0.25, 0.75].map((down) => lightAt(x + right, y + down)));
    const light = quarters.reduce((sum, one) => sum + one, 0) / quarters.length;
    return light + (chance.below(2 * view.noise + 1) - view.noise);
  });
}

function painted(side: number, greyAt: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(4 * side * side).fill(255);
  for (let at = 0; at < side * side; at += 1) {
    const grey = greyAt(at % side, Math.floor(at / side));
    data[4 * at] = grey;
    data[4 * at + 1] = grey;
    data[4 * at + 2] = grey;
  }
  return { width: side, height: side, data };
}

/** The path of the app's drawing, filled in: true is dark. */
function drawing(text: string): boolean[][] {
  const modules = qrModules(text);
  const filled = modules.map((row) => row.map(() => false));
  for (const [, x = "", y = "", length = ""] of darkRuns(modules).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    filled[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  return filled;
}
