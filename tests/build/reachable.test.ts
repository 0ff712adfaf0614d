import { describe, expect, it } from "vitest";
import { reachableFrom } from "../../tools/build/reachable.ts";

/** Modules by id, with what they import plainly. */
function modules(imports: Readonly<Record<string, readonly string[]>>) {
  return {
    getModuleInfo: (id: string) => {
      const importedIds = imports[id];
      return importedIds === undefined ? null : { importedIds };
    },
  };
}

describe("what the first script holds", () => {
  const app = modules({
    main: ["board", "shared"],
    board: ["shared", "main"],
    shared: [],
    plan: ["shared", "path"],
    path: [],
  });

  it("is what the entry reaches by plain imports, whatever else is imported on demand", () => {
    const isFirst = reachableFrom("main");
    expect(["main", "board", "shared", "plan", "path"].filter((id) => isFirst(id, app))).toEqual([
      "main",
      "board",
      "shared",
    ]);
  });

  it("is nothing at all without its entry: the build ends", () => {
    expect(() => reachableFrom("gone")("main", app)).toThrow("There is no module gone");
  });
});
