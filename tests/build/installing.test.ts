import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const project = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(project, path), "utf8");

/** Packages that come with a script for when they are installed, each with why the app is built and tested without it. */
const withScripts: Readonly<Record<string, string>> = {
  "core-js": "asks for money; an optional part of jsPDF that nothing imports",
  esbuild: "checks its own program, and makes it start a little faster",
};

test("whoever installs in this folder runs no script of a package", () => {
  const said = execFileSync("npm", ["config", "get", "ignore-scripts"], {
    cwd: project,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  expect(said.trim()).toBe("true");
});

test("each command of ours that installs says so too", () => {
  const tools = readdirSync(join(project, "tools"), { recursive: true, encoding: "utf8" });
  const installing = tools
    .filter((path) => /\.(?:mjs|ts)$/.test(path))
    .flatMap((path) => read(join("tools", path)).split("\n"))
    .filter((line) => /"(?:ci|install)",.*--no-audit/.test(line));
  expect(installing.length).toBeGreaterThanOrEqual(2);
  for (const line of installing) expect(line).toContain('"--ignore-scripts"');
});

test("a package that comes with such a script is known, with why it can do without", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    packages: Readonly<Record<string, { hasInstallScript?: boolean; os?: readonly string[] }>>;
  };
  const found = Object.entries(packages)
    .filter(([, { hasInstallScript, os }]) => hasInstallScript === true && os === undefined)
    .map(([path]) => path.slice(path.lastIndexOf("node_modules/") + 13));
  expect([...new Set(found)].toSorted()).toEqual(Object.keys(withScripts).toSorted());
});
