import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { bareContent } from "./src/content/bare.ts";
import { composeContent } from "./src/content/compose.ts";
import { className } from "./tools/build/classNames.ts";
import { policyPlugin } from "./tools/build/policyPlugin.ts";
import { reachableFrom } from "./tools/build/reachable.ts";
import { appOf, sealPlugin } from "./tools/build/sealPlugin.ts";
import { smallestFirst } from "./tools/build/smallestFirst.ts";

const reactsOwn = fileURLToPath(new URL("./src/app/externalStore.ts", import.meta.url));
const nothing = fileURLToPath(new URL("./src/app/nothing.ts", import.meta.url));

const isFirst = reachableFrom(fileURLToPath(new URL("./src/app/main.tsx", import.meta.url)));

/** The first question is one of the board: its questions are composed here, all others when they are asked for. */
const board = composeContent("pga", "bord");

const app = appOf();

/** What the app in many files and the app in one (vite.single.config.ts) have in common. */
export const shared = {
  define: {
    BOARD_CONTENT: JSON.stringify(board.ok ? bareContent(board.content) : null),
    BUILT_FROM: JSON.stringify({ version: app.version, commit: app.commit }),
  },
  // Relative addresses: the app works from any folder of any host.
  base: "./",
  resolve: {
    // Optional parts of jsPDF for drawing HTML and SVG, which we never ask for.
    alias: [
      ...["html2canvas", "canvg", "dompurify"].map((find) => ({ find, replacement: nothing })),
      { find: /^use-sync-external-store\/shim(\/with-selector)?(\.js)?$/, replacement: reactsOwn },
    ],
  },
  worker: { format: "es" as const },
  // Words are loaded as a whole: a name for each of their sections would be bytes that nobody asks for.
  json: { namedExports: false },
  css: { modules: { generateScopedName: className } },
  target: "es2023",
};

export default defineConfig({
  define: shared.define,
  base: shared.base,
  resolve: shared.resolve,
  worker: shared.worker,
  json: shared.json,
  css: shared.css,
  plugins: [react(), policyPlugin(), smallestFirst(), sealPlugin()],
  build: {
    target: shared.target,
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // Each name of a file weighs on the first one. A part's styles have to be there when it is; its own imports it asks for itself.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === "html" ? files : files.filter((file) => file.endsWith(".css")),
    },
    rolldownOptions: {
      output: {
        // The first script names all parts that come later: their hashes tell them apart, words would only weigh.
        chunkFileNames: "assets/[hash:7].js",
        assetFileNames: "assets/[hash:7][extname]",
        // What the first question needs in one file: it compresses better than its parts, and asks one request.
        codeSplitting: {
          groups: [
            { name: (id, chunking) => (id.includes("rolldown/runtime") || isFirst(id, chunking) ? "first" : null) },
            { name: "words-nl", test: /i18n\/words\/nl\.|locales\/nl\/(ui|rules|board|variants\/pga|steps\/1)\.json/ },
            { name: "words-en", test: /i18n\/words\/en\.|locales\/en\/(ui|rules|board|variants\/pga|steps\/1)\.json/ },
          ],
        },
      },
    },
  },
});
