import type { Assessment } from "../assessment/model.ts";

/** Offers bytes or text as a file to save. The browser asks or puts it with the downloads, as the person has set it. */
export function saveAs(name: string, parts: readonly BlobPart[], mimeType: string): void {
  const address = URL.createObjectURL(new Blob([...parts], { type: mimeType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download reads the address after this turn; a minute is ample and the blob is then freed.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file name of a session; one to practise with says so. */
export function sessionFileName({ title, werksessie }: Assessment, extension: string, end?: string): string {
  return fileName(werksessie.practice === true ? `oefening ${title}` : title, extension, end);
}

/** A file name from a title: letters, digits and hyphens of any script, at most 60 of them, and what it ends in. */
export function fileName(title: string, extension: string, end = ""): string {
  const words = title.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
  const signs = [...words.join("-").toLowerCase()];
  const stem = signs.slice(0, 60).join("").replace(/-+$/, "");
  return `${stem === "" ? "kansenwijzer" : stem}${end}.${extension}`;
}
