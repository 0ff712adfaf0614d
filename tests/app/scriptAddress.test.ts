// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { scriptAddress } from "../../src/app/scriptAddress.ts";

describe("the address of a script for a worker", () => {
  it.each(["sw.js", "./assets/export.worker-abc.js", "http://localhost:3000/tools/kansenwijzer/sw.js"])(
    "is let through where it lies in the app's own folder: %s",
    (address) => {
      vi.stubGlobal("document", { baseURI: "http://localhost:3000/tools/kansenwijzer/index.html" });
      expect(scriptAddress(address)).toMatch(/^http:\/\/localhost:3000\/tools\/kansenwijzer\//);
    },
  );

  it.each([
    "https://elders.invalid/sw.js",
    "//elders.invalid/sw.js",
    "../sw.js",
    "/tools/kansenwijzer-anders/sw.js",
    "data:text/javascript,alert(1)",
    "blob:http://localhost:3000/1",
    "javascript:alert(1)",
  ])("is refused elsewhere: %s", (address) => {
    vi.stubGlobal("document", { baseURI: "http://localhost:3000/tools/kansenwijzer/index.html" });
    expect(() => scriptAddress(address)).toThrow("Not a script of this app");
  });
});
