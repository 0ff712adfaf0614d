import type { Marking } from "./marking.ts";
import type { Mark, Structure, StructureElement } from "./structure.ts";
import { array, decimal, dictionary, hexText, reference } from "./syntax.ts";

/**
 * Writes the structure tree (ISO 32000-1, 14.7) with `put`, and what leads back from a mark to its element; gives the number of its
 * root. `take` gives the number of an object that is put later.
 */
export function writeTree(
  { root }: Structure,
  marking: Marking,
  pages: number,
  pageId: (page: number) => number,
  take: () => number,
  put: (id: number, text: string) => void,
): number {
  const treeId = take();
  const ids = new Map<StructureElement, number>();
  let notes = 0;

  const number = (element: StructureElement) => {
    ids.set(element, take());
    for (const kid of element.kids) if ("type" in kid) number(kid);
  };
  const idOf = (element: StructureElement): number => {
    const id = ids.get(element);
    if (id === undefined) throw new Error(`A mark belongs to a ${element.type} that isn't in the tree`);
    return id;
  };
  const kidOf = (kid: StructureElement | Mark, page: number | undefined): string => {
    if ("type" in kid) return reference(idOf(kid));
    if (kid.page === page) return String(kid.mcid);
    return dictionary({ Type: "/MCR", Pg: reference(pageId(kid.page)), MCID: String(kid.mcid) });
  };
  const write = (element: StructureElement) => {
    const page = element.kids.find((kid): kid is Mark => "mcid" in kid)?.page;
    put(
      idOf(element),
      dictionary({
        Type: "/StructElem",
        S: `/${element.type}`,
        P: reference(element.parent === undefined ? treeId : idOf(element.parent)),
        Pg: page === undefined ? undefined : reference(pageId(page)),
        Lang: element.language === undefined ? undefined : hexText(element.language),
        Alt: element.alt === undefined ? undefined : hexText(element.alt),
        ID: element.type === "Note" ? hexText(`note${++notes}`) : undefined,
        A: attributesOf(element),
        K: array(element.kids.map((kid) => kidOf(kid, page))),
      }),
    );
    for (const kid of element.kids) if ("type" in kid) write(kid);
  };

  number(root);
  write(root);
  const parents = Array.from({ length: pages }, (_, index) => {
    const elements = marking.elementsOf(index + 1);
    return `${index} ${array(elements.map((element) => reference(idOf(element))))}`;
  });
  const parentTree = take();
  put(parentTree, dictionary({ Nums: array(parents) }));
  put(
    treeId,
    dictionary({
      Type: "/StructTreeRoot",
      K: reference(idOf(root)),
      ParentTree: reference(parentTree),
      ParentTreeNextKey: String(pages),
    }),
  );
  return treeId;
}

/** Attributes (ISO 32000-1, 14.8.5): the scope of a header, what a figure covers, how the items of a list are numbered. */
function attributesOf({ type, scope, box, numbered, kids }: StructureElement): string | undefined {
  if (scope !== undefined) return dictionary({ O: "/Table", Scope: `/${scope}` });
  if (box !== undefined) {
    const { left, bottom, right, top } = box;
    return dictionary({ O: "/Layout", Placement: "/Block", BBox: array([left, bottom, right, top].map(decimal)) });
  }
  const labelled = kids.some((item) => "type" in item && item.kids.some((kid) => "type" in kid && kid.type === "Lbl"));
  return type === "L" && labelled
    ? dictionary({ O: "/List", ListNumbering: numbered === true ? "/Decimal" : "/Disc" })
    : undefined;
}
