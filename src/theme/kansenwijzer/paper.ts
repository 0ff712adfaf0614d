/*
 * What the plan looks like on paper, as tokens: colours, letters and margins. Another theme is another object of this type;
 * no exporter has a colour or a size of its own. Lengths are points (1/72 inch), colours are "#RRGGBB".
 */

/** The colours by what they are for. State is never told by colour alone, so each of them may change. */
export interface PaperColours {
  /** Tint of the cover and of quiet panels. */
  paper: string;
  /** The sheet itself, and what lies on it such as a place's disc. */
  sheet: string;
  ink: string;
  /** Second voice: captions, labels, running head. */
  soft: string;
  /** Scores and structure. */
  strong: string;
  /** Kansen; the text on it is in ink. */
  chance: string;
  /** What asks for attention. */
  attention: string;
  /** The road, rings without score, rules. */
  road: string;
  /** Zebra of tables, the gate. */
  pale: string;
}

/** One way to set text. */
export interface TextToken {
  size: number;
  leading: number;
  weight: "regular" | "bold";
  colour: keyof PaperColours;
}

export const textStyles = [
  "title",
  "heading1",
  "heading2",
  "heading3",
  "lead",
  "body",
  "strong",
  "label",
  "small",
  "cell",
  "headerCell",
  "number",
  "figure",
  "figureStrong",
  "posterTitle",
  "posterHeading",
  "posterLead",
  "posterText",
  "posterSmall",
  "posterNumber",
  "posterCode",
  "cardCode",
  "cardTitle",
] as const;
export type TextStyle = (typeof textStyles)[number];

export interface PaperTheme {
  colours: PaperColours;
  text: Readonly<Record<TextStyle, TextToken>>;
  margin: { top: number; right: number; bottom: number; left: number };
}

export const paper: PaperTheme = {
  colours: {
    paper: "#FBF6EF",
    sheet: "#FFFFFF",
    ink: "#1C2B3A",
    soft: "#4E5B67",
    strong: "#1F6F6B",
    chance: "#E0A73A",
    attention: "#B0432B",
    road: "#D8CFBF",
    pale: "#F0E9DC",
  },
  text: {
    title: { size: 34, leading: 41, weight: "bold", colour: "ink" },
    heading1: { size: 23, leading: 29, weight: "bold", colour: "ink" },
    heading2: { size: 15, leading: 20, weight: "bold", colour: "ink" },
    heading3: { size: 11.5, leading: 16, weight: "bold", colour: "ink" },
    lead: { size: 12.5, leading: 18.5, weight: "regular", colour: "ink" },
    body: { size: 10.5, leading: 15.5, weight: "regular", colour: "ink" },
    strong: { size: 10.5, leading: 15.5, weight: "bold", colour: "ink" },
    label: { size: 9.5, leading: 14, weight: "bold", colour: "attention" },
    small: { size: 9.5, leading: 13.5, weight: "regular", colour: "soft" },
    cell: { size: 10, leading: 14, weight: "regular", colour: "ink" },
    headerCell: { size: 9, leading: 13, weight: "bold", colour: "soft" },
    number: { size: 21, leading: 26, weight: "bold", colour: "strong" },
    figure: { size: 8.5, leading: 10.5, weight: "regular", colour: "soft" },
    figureStrong: { size: 9, leading: 11, weight: "bold", colour: "ink" },
    // Of the board on the wall, which grows to fill its sheet: sizes before that.
    posterTitle: { size: 40, leading: 46, weight: "bold", colour: "ink" },
    posterHeading: { size: 18.5, leading: 22, weight: "bold", colour: "ink" },
    posterLead: { size: 15, leading: 19, weight: "regular", colour: "ink" },
    posterText: { size: 17, leading: 20.5, weight: "regular", colour: "ink" },
    posterSmall: { size: 9.5, leading: 12, weight: "bold", colour: "attention" },
    posterNumber: { size: 24, leading: 30, weight: "bold", colour: "ink" },
    posterCode: { size: 19, leading: 21, weight: "bold", colour: "strong" },
    cardCode: { size: 46, leading: 48, weight: "bold", colour: "strong" },
    cardTitle: { size: 16, leading: 20, weight: "bold", colour: "ink" },
  },
  margin: { top: 76, right: 62, bottom: 72, left: 62 },
};
