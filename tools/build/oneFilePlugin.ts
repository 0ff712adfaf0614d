import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { inPage, oneFilePolicy, policyText } from "../../src/app/policy.ts";
import { withPolicy } from "./policyPlugin.ts";

/** The name of the app as one file. */
export const oneFile = "kansenwijzer.html";

const icon = fileURLToPath(new URL("../../public/favicon.svg", import.meta.url));

/** Puts script, styles and icon into the page, which then needs nothing beside it, with a policy that knows them by their hashes. */
export function oneFilePlugin(): Plugin {
  return {
    name: "kansenwijzer:one-file",
    enforce: "post",
    transformIndexHtml: {
      // Before Vite looks at it: a typeface that the page asks for at once would be a file beside it, for the styles too.
      order: "pre",
      handler: (html) => html.replaceAll(/\s*<link\b[^>]*rel="preload"[^>]*>/g, ""),
    },
    generateBundle: {
      // After Vite has written the page, and has filled in what its own loading of parts leaves open until then.
      order: "post",
      handler(_, bundle) {
        const found = Object.values(bundle);
        const script = found.flatMap((one) => (one.type === "chunk" ? [one.code] : [])).join("\n");
        const style = found.flatMap((one) =>
          one.fileName.endsWith(".css") && "source" in one ? [String(one.source)] : [],
        );
        const page = found.find((one) => one.fileName === "index.html");
        if (page === undefined || !("source" in page)) throw new Error("The build made no page");
        const source = inOne(String(page.source), script, style.join("\n"));
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: "asset", fileName: oneFile, source });
        const sum = createHash("sha256").update(source).digest("hex");
        this.emitFile({ type: "asset", fileName: "SHA256SUMS", source: `${sum}  ${oneFile}\n` });
      },
    },
  };
}

/** The page with its script and style inside. Neither may hold the end of its own element. */
export function inOne(html: string, script: string, style: string): string {
  const code = script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  const rules = style.replaceAll("</style", "<\\/style");
  const drawn = `data:image/svg+xml,${encodeURIComponent(readFileSync(icon, "utf8").trim())}`;
  const bare = html
    .replaceAll(/\s*<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>/g, "")
    .replaceAll(/\s*<link\b[^>]*>/g, "");
  const policy = oneFilePolicy({ scripts: [hash(code)], styles: [hash(rules)] });
  return withPolicy(bare, policyText(inPage(policy)))
    .replace("</head>", () => `  <link rel="icon" href="${drawn}" />\n    <style>${rules}</style>\n  </head>`)
    .replace("</body>", () => `  <script type="module">${code}</script>\n  </body>`);
}

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
