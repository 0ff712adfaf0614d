import type { INumberingOptions, IStylesOptions } from "docx";
import { AlignmentType, LevelFormat, LineRuleType } from "docx";
import type { Language } from "../../assessment/model.ts";
import type { PaperTheme } from "../../theme/kansenwijzer/paper.ts";

/** A typeface that is on nearly every computer of an office: the team writes on in this file. */
const font = "Calibri";

/** A language as Word names it. */
export const tags: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

/** The marks of lists. */
export const bullets = "kansenwijzer-list";
export const numbers = "kansenwijzer-order";

/** "#RRGGBB" as a Word file writes it. */
export function colour(hex: string): string {
  return hex.replace("#", "");
}

/** Points as a Word file counts the size of letters, in halves, and distances, in twentieths. */
export const half = (points: number): number => Math.round(points * 2);
export const twentieths = (points: number): number => Math.round(points * 20);

/** The height of a line, as a multiple of that of its letters. */
function lines(height: number) {
  return { line: Math.round(240 * height), lineRule: LineRuleType.AUTO };
}

/** The styles by their own names in Word, so that a team can change them all at once and find its way by headings. */
export function stylesOf({ colours }: PaperTheme, language: Language): IStylesOptions {
  const ink = colour(colours.ink);
  const strong = colour(colours.strong);
  const heading = (size: number, color: string, before: number, after: number) => ({
    run: { font, size: half(size), bold: true, color },
    paragraph: {
      spacing: { before: twentieths(before), after: twentieths(after), ...lines(1.1) },
      keepNext: true,
      keepLines: true,
    },
  });
  return {
    default: {
      document: {
        run: { font, size: half(11), color: ink, language: { value: tags[language] } },
        paragraph: { spacing: { after: twentieths(6), ...lines(1.15) } },
      },
      title: heading(28, ink, 0, 4),
      heading1: heading(19, strong, 24, 6),
      heading2: heading(14, ink, 16, 4),
      heading3: heading(11.5, ink, 10, 2),
      listParagraph: { paragraph: { spacing: { after: twentieths(3) } } },
    },
    paragraphStyles: [
      {
        id: "Lead",
        name: "Lead",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: half(13) },
        paragraph: { spacing: { after: twentieths(8) } },
      },
      {
        id: "Small",
        name: "Small",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: half(9.5), color: colour(colours.soft) },
      },
      {
        // What stands under a heading and holds on to what the heading is of.
        id: "Byline",
        name: "Byline",
        basedOn: "Small",
        quickFormat: true,
        paragraph: { keepNext: true },
      },
      {
        id: "Kicker",
        name: "Kicker",
        basedOn: "Normal",
        quickFormat: true,
        run: { bold: true, color: colour(colours.attention) },
        paragraph: { spacing: { after: 0 }, keepNext: true },
      },
      {
        id: "Cell",
        name: "Cell",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: half(10) },
        paragraph: { spacing: { after: twentieths(2), ...lines(1.05) } },
      },
      {
        id: "HeaderCell",
        name: "Header cell",
        basedOn: "Cell",
        quickFormat: true,
        run: { bold: true, color: colour(colours.sheet) },
        paragraph: { keepNext: true },
      },
    ],
  };
}

/** A dot for lists, a number for orders; each order begins at one. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: bullets,
      levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.LEFT, style: hanging() }],
    },
    {
      reference: numbers,
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.LEFT, style: hanging() }],
    },
  ],
};

function hanging() {
  return { paragraph: { indent: { left: twentieths(18), hanging: twentieths(14) } } };
}
