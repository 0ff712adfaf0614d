import type { Handout } from "../report/handout/model.ts";
import type { Report } from "../report/model.ts";
import type { PaperTheme } from "../theme/kansenwijzer/paper.ts";
import type { Translate } from "./pdf/desk.ts";
import type { PdfFonts } from "./pdf/fonts.ts";

/** How far a file is: `done` of `of` parts. */
export interface ExportProgress {
  done: number;
  of: number;
}

/** What a person chose besides the format. Each exporter knows its own names and lets the others be. */
export type ExportOptions = Readonly<Record<string, string | boolean>>;

/** Everything that an exporter may use; `src/app` and `src/cli` provide it. */
export interface ExportDesk {
  report: Report;
  /** What paper needs, for the formats that are made from it (`isHandout`). */
  handout?: Handout | undefined;
  /** The text of the session file that the report was made from, for a format that can be opened again. */
  session?: string | undefined;
  /** In the language of the report. */
  t: Translate;
  theme: PaperTheme;
  fonts: PdfFonts;
  options: ExportOptions;
  onProgress(progress: ExportProgress): void;
}

/** A file that is ready. `replaced` are the characters that it could not show, as people see them. */
export interface ExportedFile {
  bytes: Uint8Array<ArrayBuffer>;
  replaced: readonly string[];
}

/** Makes a file. The same desk gives the same bytes. Rejects only when something could not be loaded. */
export type Exporter = (desk: ExportDesk) => Promise<ExportedFile>;

/** What a chooser knows of a format before its exporter is loaded. */
export interface FormatMeta {
  id: string;
  mimeType: string;
  extension: string;
}
