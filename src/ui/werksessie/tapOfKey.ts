import { levels } from "../../assessment/model.ts";
import type { TapAnswer } from "../../machine/room/taps.ts";

/** The answer that a key stands for: 0 to 3, and ? for "weten we niet". */
export function tapOfKey(key: string): TapAnswer | undefined {
  if (key === "?" || key === "/") return "unknown";
  return levels.find((level) => `${level}` === key);
}
