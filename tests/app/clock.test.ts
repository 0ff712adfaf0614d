// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { newId } from "../../src/app/clock.ts";

describe("an id by chance", () => {
  it("is a UUID of version 4, on an address without https as well", () => {
    vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const ids = Array.from({ length: 500 }, newId);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(ids.length);
    vi.unstubAllGlobals();
  });

  it("uses all of its signs", () => {
    const signs = new Set(Array.from({ length: 200 }, newId).join("").replaceAll("-", ""));
    expect([...signs].sort().join("")).toBe("0123456789abcdef");
  });
});
