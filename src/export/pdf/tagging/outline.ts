import { array, dictionary, hexText, reference } from "./syntax.ts";

/** A line of the bookmarks: level 1 is a chapter, level 2 stands in the chapter before it. `page` is counted from 1. */
export interface Bookmark {
  level: 1 | 2;
  title: string;
  page: number;
  /** Height on its page, from below. */
  y: number;
}

interface Node extends Bookmark {
  id: number;
  kids: Node[];
}

/** Writes the bookmarks (ISO 32000-1, 12.3.3) by `write`; gives the number of their root, or undefined when there are none. */
export function writeOutline(
  bookmarks: readonly Bookmark[],
  pageId: (page: number) => number,
  take: () => number,
  write: (id: number, text: string) => void,
): number | undefined {
  if (bookmarks.length === 0) return undefined;
  const root = take();
  const chapters: Node[] = [];
  for (const bookmark of bookmarks) {
    const node = { ...bookmark, id: take(), kids: [] };
    const chapter = chapters.at(-1);
    if (bookmark.level === 1 || chapter === undefined) chapters.push(node);
    else chapter.kids.push(node);
  }
  const writeAll = (nodes: readonly Node[], parent: number) => {
    nodes.forEach(({ id, title, page, y, kids }, index) => {
      const linked = (node: Node | undefined) => (node === undefined ? undefined : reference(node.id));
      write(
        id,
        dictionary({
          Title: hexText(title),
          Parent: reference(parent),
          Prev: linked(nodes[index - 1]),
          Next: linked(nodes[index + 1]),
          First: linked(kids[0]),
          Last: linked(kids.at(-1)),
          // Closed: its kids come into view when a person opens it.
          Count: kids.length > 0 ? String(-kids.length) : undefined,
          Dest: array([reference(pageId(page)), "/XYZ", "null", String(Math.round(y)), "null"]),
        }),
      );
      writeAll(kids, id);
    });
  };
  writeAll(chapters, root);
  write(
    root,
    dictionary({
      Type: "/Outlines",
      First: reference(chapters[0]?.id ?? root),
      Last: reference(chapters.at(-1)?.id ?? root),
      Count: String(chapters.length),
    }),
  );
  return root;
}
