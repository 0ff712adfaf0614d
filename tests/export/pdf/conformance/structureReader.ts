import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/*
 * The tags as pdf.js reads them: a reader that is neither the writer nor the checker.
 */

/** An element with what it says, in reading order; a picture says its alternative text. */
export interface ReadElement {
  role: string;
  text: string;
}

interface TreeNode {
  role?: string;
  type?: string;
  id?: string;
  alt?: string;
  children?: TreeNode[];
}

/** The elements of all pages that have content of their own. An element that goes on over a page is there once for each. */
export async function readStructure(bytes: Uint8Array): Promise<readonly ReadElement[]> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const doc = await task.promise;
  const found: ReadElement[] = [];
  for (let number = 1; number <= doc.numPages; number += 1) {
    const page = await doc.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = textsOf(items);
    const tree: TreeNode | null = await page.getStructTree();
    if (tree !== null) collect(tree, texts, found);
  }
  await task.destroy();
  return found;
}

function collect(node: TreeNode, texts: ReadonlyMap<string, string>, found: ReadElement[]): void {
  const children = node.children ?? [];
  const own = children.filter(({ type }) => type === "content");
  const role = node.role ?? "";
  if (own.length > 0) found.push({ role, text: node.alt ?? own.map(({ id = "" }) => texts.get(id) ?? "").join("") });
  for (const child of children) if (child.type !== "content") collect(child, texts, found);
}

/** Per mark the text that stands in it. */
function textsOf(items: readonly object[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ("str" in item) {
      const id = open.findLast((one) => one !== undefined);
      if (id !== undefined) {
        // pdf.js says where a line ends instead of giving the space that stands there.
        const end = "hasEOL" in item && item.hasEOL === true ? " " : "";
        texts.set(id, (texts.get(id) ?? "") + String(item.str) + end);
      }
    } else if ("type" in item && item.type === "endMarkedContent") {
      open.pop();
    } else {
      open.push("id" in item && item.id !== null ? String(item.id) : undefined);
    }
  }
  return texts;
}
