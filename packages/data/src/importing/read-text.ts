import { createReadStream } from "node:fs";
import { UnreadableFileError } from "./unreadable-file-error.js";

export interface Progress {
  readonly bytesRead: number;
}

const binary =
  "This is not a text file. Give the CSV file as the publisher offers it: not a ZIP archive, a spreadsheet or a page saved from a browser.";

const notUtf8 =
  "This is not UTF-8 text. Give the file as the publisher offers it, or save it again as “CSV UTF-8”.";

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

/** A file's text in pieces, checked to be UTF-8 without control bytes; a byte order mark is dropped. */
export async function* readText(
  file: string,
  onProgress?: (progress: Progress) => void,
): AsyncGenerator<string, void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let bytesRead = 0;
  let line = 1;
  for await (const chunk of createReadStream(file)) {
    if (!(chunk instanceof Uint8Array)) continue;
    const text = decode(() => decoder.decode(chunk, { stream: true }), line);
    if (text.includes("\0"))
      throw new UnreadableFileError(binary, line + countLines(text.slice(0, text.indexOf("\0"))));
    bytesRead += chunk.byteLength;
    line += countLines(text);
    onProgress?.({ bytesRead });
    yield text;
  }
  decode(() => decoder.decode(), line);
}

function decode(read: () => string, line: number): string {
  try {
    return read();
  } catch {
    throw new UnreadableFileError(notUtf8, line);
  }
}
