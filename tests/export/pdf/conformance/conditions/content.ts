import { PDFArray, PDFBool, PDFDict, PDFName, PDFNumber } from "pdf-lib";
import type { CheckedDocument } from "../checkedDocument.ts";
import { at, nameAt, numberAt } from "../checkedDocument.ts";
import type { Condition } from "../condition.ts";

/*
 * What is painted, and the marks around it.
 */

export const contentConditions: readonly Condition[] = [
  {
    id: "01-003",
    says: "No artifact stands inside tagged content.",
    check: (document) => perPage(document, ({ marks }) => marks.artifactsInTagged > 0),
  },
  {
    id: "01-004",
    says: "No tagged content stands inside an artifact.",
    check: (document) => perPage(document, ({ marks }) => marks.taggedInArtifacts > 0),
  },
  {
    id: "01-005",
    says: "All that is painted is tagged or an artifact, and every mark is closed.",
    check: (document) => perPage(document, ({ marks }) => marks.loose.length + marks.unbalanced > 0),
  },
  {
    id: "01-006",
    says: "Every mark belongs to one element, and the way back from mark to element leads to the same one.",
    check: marksWithoutElement,
  },
  {
    id: "01-007",
    says: "The file says that it is tagged, and doesn't say that its tags are suspect.",
    check({ catalog }) {
      const info = at(catalog, "MarkInfo", PDFDict);
      const said = (key: string) => at(info, key, PDFBool)?.asBoolean() === true;
      return said("Marked") && !said("Suspects") ? [] : ["MarkInfo"];
    },
  },
];

function perPage(
  { pages }: CheckedDocument,
  fails: (page: CheckedDocument["pages"][number]) => boolean,
): readonly string[] {
  return pages.flatMap((page, index) => (fails(page) ? [`page ${index + 1}`] : []));
}

/** Each mark once on its page, once in the tree, and in the parent tree at its number with the element that holds it. */
function marksWithoutElement({ pages, elements, root }: CheckedDocument): readonly string[] {
  const parents = parentTree(root);
  return pages.flatMap(({ ref, dict, marks }, index) => {
    const back = parents.get(numberAt(dict, "StructParents") ?? -1);
    const inTree = elements.flatMap((element) =>
      element.marks.filter(({ page }) => page === ref).map(({ mcid }) => ({ mcid, element })),
    );
    const failures = [...marks.mcids].flatMap(([mcid, times]) => {
      const holders = inTree.filter((one) => one.mcid === mcid);
      const [holder] = holders;
      const sound = times === 1 && holders.length === 1 && back?.get(mcid) === holder?.element.dict;
      const sameType = holder === undefined || nameAt(holder.element.dict, "S") === marks.tags.get(mcid);
      return sound && sameType ? [] : [`page ${index + 1}, mark ${mcid}`];
    });
    const lost = inTree.filter(({ mcid }) => !marks.mcids.has(mcid));
    return [...failures, ...lost.map(({ mcid }) => `page ${index + 1}: the tree speaks of mark ${mcid}`)];
  });
}

/** Per number of the parent tree what it leads to: per mark its element. Reads one level, as these files have it. */
function parentTree(root: PDFDict | undefined): ReadonlyMap<number, { get(mcid: number): unknown }> {
  const found = new Map<number, { get(mcid: number): unknown }>();
  const numbers = at(at(root, "ParentTree", PDFDict), "Nums", PDFArray);
  for (let index = 0; numbers !== undefined && index + 1 < numbers.size(); index += 2) {
    const key = numbers.lookup(index, PDFNumber).asNumber();
    const value = numbers.lookup(index + 1);
    found.set(key, {
      get: (mcid) => (value instanceof PDFArray && mcid < value.size() ? value.lookup(mcid) : undefined),
    });
  }
  return found;
}

/** What the parent tree says of an annotation. */
export function parentOfAnnotation(root: PDFDict | undefined, key: number): unknown {
  const numbers = at(at(root, "ParentTree", PDFDict), "Nums", PDFArray);
  for (let index = 0; numbers !== undefined && index + 1 < numbers.size(); index += 2) {
    if (numbers.lookup(index, PDFNumber).asNumber() === key) return numbers.lookup(index + 1);
  }
  return undefined;
}

export function roleMap(root: PDFDict | undefined): ReadonlyMap<string, string> {
  const map = at(root, "RoleMap", PDFDict);
  const entries = map?.entries() ?? [];
  return new Map(
    entries.flatMap(([key, value]) => (value instanceof PDFName ? [[key.decodeText(), value.decodeText()]] : [])),
  );
}
