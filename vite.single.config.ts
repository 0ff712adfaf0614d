import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { oneFilePlugin } from "./tools/build/oneFilePlugin.ts";
import { shared } from "./vite.config.ts";

const makerHere = fileURLToPath(new URL("./src/app/makerHere.ts", import.meta.url));

/** The app as one file, for a USB stick or a share: `npm run build:single` makes dist-single/kansenwijzer.html. */
export default defineConfig({
  define: shared.define,
  base: shared.base,
  json: shared.json,
  css: shared.css,
  plugins: [react(), oneFilePlugin()],
  resolve: { alias: [...shared.resolve.alias, { find: /^\.\/makerAway\.ts$/, replacement: makerHere }] },
  build: {
    target: shared.target,
    outDir: "dist-single",
    copyPublicDir: false,
    assetsInlineLimit: () => true,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
