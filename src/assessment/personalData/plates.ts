import type { Stretch } from "./stretch.ts";
import { search } from "./stretch.ts";

const part = "(?:[A-Z]{1,3}|\\d{1,3})";
const hyphened = new RegExp(`(?<![\\p{L}\\p{N}-])${part} ?- ?${part} ?- ?${part}(?![\\p{L}\\p{N}-])`, "giu");
const spaced =
  /(?<![\p{L}\p{N}-])(?=[^AEIOU ]{1,3} [^AEIOU ]{1,3} [^AEIOU ]{1,3}(?![\p{L}\p{N}-]))[A-Z\d]{1,3} [A-Z\d]{1,3} [A-Z\d]{1,3}/gu;
/** Without hyphens in capitals only; two letters and four digits are a year or a postcode as often. */
const inOne = /(?<![\p{L}\p{N}-])(?=[A-Z\d]{6}(?![\p{L}\p{N}-]))[A-Z\d]{6}/gu;
const named =
  /(?<!\p{L})(?:kenteken(?:nummer|plaat)?|nummerbord|nummerplaat)[^\d\n]{0,20}?(?<![\p{L}\p{N}])(?<it>(?=(?:[ -]?[A-Z\d]){6}(?![\p{L}\p{N}]))(?=[A-Z -]{0,5}\d)(?:[A-Z]{1,3}|\d{1,3})[ -]?(?:[A-Z]{1,3}|\d{1,3})[ -]?(?:[A-Z]{1,3}|\d{1,3}))(?![\p{L}\p{N}])/giu;

/** Number plates of cars: six signs in three groups, and any six behind the word for one. */
export function findPlates(text: string): readonly Stretch[] {
  return [
    ...search(text, hyphened, isPlate),
    ...search(text, spaced, isPlate),
    ...search(text, inOne, isPlateInOne),
    ...search(text, named, (found) => bareShapes.has(shapeOf(found).replaceAll("-", ""))),
  ];
}

/** How plates are made up, with "X" for a letter and "9" for a digit. */
const shapes = new Set(
  "XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX 9-XX-999 999-XX-9".split(
    " ",
  ),
);
const bareShapes = new Set([...shapes].map((shape) => shape.replaceAll("-", "")));
/** "3-op-100", "1-mrt-26". */
const word =
  /(?<!\p{L})(?:op|en|in|of|om|te|na|per|tot|van|uur|jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)(?!\p{L})/iu;

function shapeOf(found: string): string {
  return found
    .replace(/ ?- ?| /g, "-")
    .replace(/\p{L}/gu, "X")
    .replace(/\d/g, "9");
}

function isPlate(found: string): boolean {
  return shapes.has(shapeOf(found)) && !word.test(found);
}

function isPlateInOne(found: string): boolean {
  const shape = shapeOf(found);
  return shape !== "XX9999" && shape !== "9999XX" && bareShapes.has(shape);
}
