// @vitest-environment node
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inOne } from "../../tools/build/oneFilePlugin.ts";

const html = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <link rel="manifest" href="./manifest.json" />
    <script type="module" crossorigin src="./assets/index.js"></script>
  </head>
  <body>
    <div id="app"></div>
    <script defer src="./overlay.js"></script>
  </body>
</html>`;

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("the app as one file", () => {
  const page = inOne(html, 'const a = "</script><!--$&";', ".a{content:'</style>'}");
  const [, script = ""] = /<script type="module">(.*?)<\/script>/s.exec(page) ?? [];
  const [, style = ""] = /<style>(.*?)<\/style>/s.exec(page) ?? [];

  it("asks for nothing beside it", () => {
    expect(page).not.toMatch(/\bsrc="|href="\.|manifest/);
  });

  it("holds a script and styles that can't end before they end, as they were", () => {
    expect(script).toBe('const a = "<\\/script><\\!--$&";');
    expect(style).toBe(".a{content:'<\\/style>'}");
  });

  it("allows those two by their hashes and no others", () => {
    expect(page).toContain(`script-src ${hashOf(script)};`);
    expect(page).toContain(`style-src ${hashOf(style)};`);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain("trusted-types 'none'");
  });
});
