import { existsSync } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Two copies of graphql refuse each other's schemas: whoever asks for it here gets the copy that the gateway's schema is made of. */
const gateway = createRequire(join(import.meta.dirname, "../../../apps/gateway/package.json"));
const folder = dirname(gateway.resolve("graphql/package.json"));

function findFile(specifier: string): string {
  const place = join(folder, specifier.slice("graphql".length));
  const candidates = [place, `${place}.js`, join(place, "index.js")];
  return candidates.find((each) => each.endsWith(".js") && existsSync(each)) ?? place;
}

registerHooks({
  resolve: (specifier, context, next) =>
    /^graphql(\/|$)/.test(specifier)
      ? { url: pathToFileURL(findFile(specifier)).href, format: "commonjs", shortCircuit: true }
      : next(specifier, context),
});
