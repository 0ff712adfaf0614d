import { PDFDict } from "pdf-lib";
import type { CheckedDocument } from "../checkedDocument.ts";
import { has, nameAt, numberAt, textAt } from "../checkedDocument.ts";
import type { Condition } from "../condition.ts";
import { parentOfAnnotation } from "./content.ts";

/*
 * Links are the only annotations that we have; any other is a failure.
 */

export const annotationConditions: readonly Condition[] = [
  {
    id: "28-002",
    says: "Every annotation is a link.",
    check: (document) =>
      annotations(document).flatMap((one) => (nameAt(one, "Subtype") === "Link" ? [] : ["an annotation"])),
  },
  {
    id: "28-009",
    says: "The tab key follows the order of reading.",
    check: ({ pages }) =>
      pages.flatMap(({ dict }, index) => (nameAt(dict, "Tabs") === "S" ? [] : [`page ${index + 1}`])),
  },
  {
    id: "28-011",
    says: "Every link stands in the tree as a link, and leads back to it.",
    check: ({ pages, elements, root }) =>
      pages.flatMap((page) =>
        page.annotations.flatMap((one) => {
          const holder = elements.find(({ type, objects }) => type === "Link" && objects.includes(one));
          const back = parentOfAnnotation(root, numberAt(one, "StructParent") ?? -1);
          return holder !== undefined && back === holder.dict ? [] : ["a link"];
        }),
      ),
  },
  {
    id: "28-012",
    says: "Every link says in words where it leads.",
    check: (document) =>
      annotations(document).flatMap((one) => ((textAt(one, "Contents") ?? "") === "" ? ["a link"] : [])),
  },
  {
    id: "30-001",
    says: "No page is borrowed from another file, and nothing tagged is painted twice.",
    check: ({ pdf }) =>
      pdf.context.enumerateIndirectObjects().flatMap(([ref, object]) => {
        const dict = object instanceof PDFDict ? object : Reflect.get(object, "dict");
        return dict instanceof PDFDict &&
          nameAt(dict, "Subtype") === "Form" &&
          (has(dict, "Ref") || has(dict, "StructParents"))
          ? [ref.toString()]
          : [];
      }),
  },
];

function annotations({ pages }: CheckedDocument): readonly PDFDict[] {
  return pages.flatMap((page) => page.annotations);
}
