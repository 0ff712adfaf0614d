import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin, ResolvedConfig } from "vite";
import { billOfMaterials, components, licenceList } from "./components.ts";
import { seal } from "./seal.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The app as package.json names it, with the commit that it is built from; without git, or with changes since, that is said. */
export function appOf() {
  const { name, version, license } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return { name: String(name), version: String(version), licence: String(license), commit: commit() };
}

function commit(): string {
  const git = (...given: string[]) => spawnSync("git", given, { cwd: root, encoding: "utf8" });
  const head = git("rev-parse", "HEAD");
  if (head.status !== 0) return "unknown";
  return git("status", "--porcelain").stdout === "" ? head.stdout.trim() : `${head.stdout.trim()} with changes`;
}

/** Adds the bill of materials and the licences to the built app, and closes it with the hashes of its files (seal.ts). */
export function sealPlugin(): Plugin {
  let config: ResolvedConfig;
  let failed = false;
  const app = appOf();
  return {
    name: "kansenwijzer:seal",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    buildEnd(error) {
      failed = error !== undefined;
    },
    renderError() {
      failed = true;
    },
    generateBundle() {
      const parts = components(root);
      this.emitFile({ type: "asset", fileName: "sbom.json", source: billOfMaterials(app, parts) });
      this.emitFile({ type: "asset", fileName: "licences.txt", source: licenceList(app, parts) });
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        // There is nothing to close, and a second fault would hide the first.
        if (failed) return;
        const folder = resolve(config.root, config.build.outDir);
        const what = `${app.name} ${app.version}, commit ${app.commit}`;
        const { id } = await seal(folder, join(root, "src/app/sw.ts"), what);
        config.logger.info(`${what}, build ${id}`);
      },
    },
  };
}
