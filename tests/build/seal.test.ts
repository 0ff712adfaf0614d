import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { seal } from "../../tools/build/seal.ts";
import { securityText } from "../../tools/build/securityText.ts";

const built = [
  "index.html",
  "assets/first.js",
  "overlay.js",
  ".htaccess",
  "hosting/nginx.conf",
  ".well-known/security.txt",
];

test("the list of hashes holds every file of the build; what is kept on a computer only those that no host may change", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kansenwijzer-seal-"));
  try {
    for (const path of built) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `what stands in ${path}`);
    }
    const { files } = await seal(folder, "src/app/sw.ts", "a build");
    const sums = readFileSync(join(folder, "SHA256SUMS"), "utf8").trimEnd().split("\n").slice(1);
    expect(sums.map((line) => line.slice(66)).toSorted()).toEqual([...built, "sw.js"].toSorted());
    for (const line of sums) {
      const digest = createHash("sha256")
        .update(readFileSync(join(folder, line.slice(66))))
        .digest("hex");
      expect(line.slice(0, 64)).toBe(digest);
    }
    expect(Object.keys(files).toSorted()).toEqual(["assets/first.js", "index.html"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("security.txt names a contact and expires within a year of the commit, the same each time that it is built", () => {
  const text = securityText("mailto:veilig@gemeente.example", new Date("2026-11-28T23:30:00+01:00"));
  expect(text).toBe(securityText("mailto:veilig@gemeente.example", new Date("2026-11-28T22:30:00Z")));
  expect(text).toContain("Contact: mailto:veilig@gemeente.example\n");
  expect(text).toContain("Expires: 2027-11-23T00:00:00Z\n");
});

test.each(["", "veilig@gemeente.example", "http://gemeente.example", "mailto:"])("“%s” is no contact", (contact) => {
  expect(() => securityText(contact, new Date(0))).toThrow("No address");
});
