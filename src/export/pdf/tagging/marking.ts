import type { Part } from "../parts.ts";
import type { Internals } from "./jsPdfInternals.ts";
import type { Box, Structure, StructureElement } from "./structure.ts";
import { dictionary, hexText } from "./syntax.ts";

/*
 * Marks on the pages: everything that is painted stands between a beginning and an end that say to which element it belongs, or
 * that it is an artifact (ISO 32000-1, 14.6 to 14.8).
 */

/** How a stretch inside a mark is to be read: in its own language, or as other text than its glyphs say. */
export interface Reading {
  language?: string;
  actualText?: string;
}

export interface Marking {
  /** What is written until the next call belongs to this part; tells whether that part has content already. */
  begin(part: Part): boolean;
  /** Ends the mark of now: marks don't go on over a page. */
  end(): void;
  /** Writes a stretch with its own reading inside the mark of now. */
  reading(reading: Reading, write: () => void): void;
  /** Adds to what a figure covers. */
  cover(part: Part, box: Box): void;
  /** Per page, in order of their number: the elements of its marks. */
  elementsOf(page: number): readonly StructureElement[];
}

const pagination = {
  pageHead: dictionary({ Type: "/Pagination", Attached: "[/Top]", Subtype: "/Header" }),
  tableHead: dictionary({ Type: "/Pagination" }),
  pageFoot: dictionary({ Type: "/Pagination", Attached: "[/Bottom]", Subtype: "/Footer" }),
};

/** `pageNow` is the page that is written to, counted from 1. */
export function createMarking(
  internals: Pick<Internals, "write">,
  structure: Structure,
  pageNow: () => number,
): Marking {
  const pages: StructureElement[][] = [];
  /** What is open: an element, or an artifact with its kind. */
  let open: StructureElement | string | undefined;

  const end = () => {
    if (open === undefined) return;
    internals.write("EMC");
    open = undefined;
  };

  /** The next mark of the page of now, for this element; gives its number. */
  const mark = (element: StructureElement): number => {
    const page = pageNow();
    const elements = pages[page] ?? [];
    pages[page] = elements;
    element.kids.push({ page, mcid: elements.length });
    return elements.push(element) - 1;
  };

  return {
    begin(part) {
      const element = structure.elementOf(part);
      const kind = (part.role === "artifact" ? part.kind : undefined) ?? "layout";
      const goesOn = element?.kids.some((kid) => "mcid" in kid) ?? false;
      if ((element ?? kind) === open) return goesOn;
      end();
      open = element ?? kind;
      if (element !== undefined) internals.write(`/${element.type} ${dictionary({ MCID: String(mark(element)) })} BDC`);
      else if (kind === "layout") internals.write("/Artifact BMC");
      else internals.write(`/Artifact ${pagination[kind]} BDC`);
      return goesOn;
    },
    end,
    reading({ language, actualText }, write) {
      const properties = {
        Lang: language === undefined ? undefined : `(${language})`,
        ActualText: actualText === undefined ? undefined : hexText(actualText),
      };
      internals.write(`/Span ${dictionary(properties)} BDC`);
      write();
      internals.write("EMC");
    },
    cover(part, box) {
      const element = structure.elementOf(part);
      if (element?.type !== "Figure") return;
      const before = element.box ?? box;
      element.box = {
        left: Math.min(before.left, box.left),
        bottom: Math.min(before.bottom, box.bottom),
        right: Math.max(before.right, box.right),
        top: Math.max(before.top, box.top),
      };
    },
    elementsOf: (page) => pages[page] ?? [],
  };
}
