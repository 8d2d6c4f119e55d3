import { packFormats, writePackFile, type PackInput } from "@plumbline/documents/pack";
import { error } from "@sveltejs/kit";
import { keepWhile } from "../server/keep-while.js";

/** A file of a pack to take away; another ending than those there are ends in a page that names them. */
export async function packResponse(
  input: PackInput,
  ending: string,
  pinned: string | undefined,
): Promise<Response> {
  const format = packFormats.find((each) => each === ending);
  if (format === undefined) {
    error(404, `A pack comes as ${packFormats.join(", ")}, and not as ${ending}.`);
  }
  const { name, mediaType, bytes } = await writePackFile(input, format);
  return new Response(Buffer.from(bytes), {
    headers: {
      "content-type": mediaType,
      "content-disposition": `attachment; filename="${name}"`,
      ...keepWhile(pinned),
    },
  });
}
