import type { Plugin } from "vite";
import { headersFor, inPage, pagePolicy, policyText } from "../../src/app/policy.ts";
import { hostFiles } from "./hostFiles.ts";

/** Puts the policy into the built page, before anything that it speaks of, and the files for hosts beside it; a preview sends its headers. */
export function policyPlugin(): Plugin {
  return {
    name: "kansenwijzer:policy",
    transformIndexHtml: {
      order: "post",
      handler: (html, { server }) => (server === undefined ? withPolicy(html, policyText(inPage(pagePolicy))) : html),
    },
    generateBundle() {
      for (const [fileName, source] of Object.entries(hostFiles())) {
        this.emitFile({ type: "asset", fileName, source });
      }
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
        next();
      });
    },
  };
}

/** The page with this policy as the first thing after its character set. */
export function withPolicy(html: string, policy: string): string {
  const charset = '<meta charset="utf-8" />';
  if (!html.includes(charset)) throw new Error(`The page must begin with ${charset}`);
  return html.replace(
    charset,
    () => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}
