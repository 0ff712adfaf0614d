import { describe, expect, it } from "vitest";
import { className } from "../../tools/build/classNames.ts";

describe("the name of a class in the built app", () => {
  it("is that of its file and its own, wherever the project lies", () => {
    expect(className("road", "/een/plek/src/ui/board/Proef.module.css?used")).toBe("Proef-road");
  });

  it("is never that of another file", () => {
    className("road", "/src/ui/board/Dubbel.module.css");
    expect(() => className("road", "/src/ui/steps/Dubbel.module.css")).toThrow("Two files with styles have one name");
  });
});
