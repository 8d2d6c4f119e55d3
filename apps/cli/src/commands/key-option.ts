import { Option } from "commander";

/** A key as an option that the environment may give as well, out of sight of other processes and of histories. */
export function keyOption(whose: string): Option {
  return new Option("--key <key>", `${whose}, or set PLUMBLINE_KEY`)
    .env("PLUMBLINE_KEY")
    .makeOptionMandatory();
}
