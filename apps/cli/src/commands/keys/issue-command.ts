import { issueKey, keyRoles, parseKeyRole, type KeyRole } from "@plumbline/data";
import { Command, InvalidArgumentError } from "commander";
import type { CommandContext } from "../../command-context.js";
import { writeJson, writeLine } from "../../output/console-output.js";
import { parseInstant } from "../../parse-instant.js";
import { withStore } from "../../with-store.js";

interface IssueOptions {
  readonly role: KeyRole;
  readonly label: string;
  readonly area: readonly string[];
  readonly expires?: string;
  readonly json?: boolean;
}

const help = `
Roles:
  reader              asks more often than anyone may without a key
  submitter           sends the returns and comments of the authorities named with --area
  statistician        publishes returns, enters notes, and sees what is under embargo
  pre-release-reader  sees what is under embargo
  administrator       enters notes, sees what is under embargo, and the audit log

The key alone goes to standard output, once. The store keeps a hash of it: who loses it is issued another.

Examples:
  plumbline keys issue --role reader --label "A university" > university.key
  plumbline keys issue --role submitter --label "Leeds" --area E08000035 --expires 2027-09-30`;

function parseRole(word: string): KeyRole {
  const role = parseKeyRole(word);
  if (role !== undefined) return role;
  throw new InvalidArgumentError(`The roles are ${keyRoles.join(", ")}.`);
}

/** The first moment of the same day a year on, in UTC. */
function inAYear(now: Date): string {
  return new Date(Date.UTC(now.getUTCFullYear() + 1, now.getUTCMonth(), now.getUTCDate())).toISOString();
}

async function runIssue(options: IssueOptions, context: CommandContext): Promise<void> {
  const { output, now } = context;
  const { role, label, area: areas, json } = options;
  const issuedAt = now();
  const expiresAt = options.expires ?? inAYear(issuedAt);
  const { key, text } = await withStore(context, (store) =>
    issueKey(store, { role, label, areas, expiresAt, now: issuedAt.toISOString() }),
  );
  if (json) return writeJson(output.out, { ...key, text });
  writeLine(output.out, text);
  const ofAreas = key.areas.length === 0 ? "" : ` for ${key.areas.join(", ")}`;
  writeLine(
    output.err,
    `Issued ${role} key ${key.id}${ofAreas}: ${key.label}. It works until ${key.expiresAt}. Keep the line on standard output: it is not shown again.`,
  );
}

export function issueCommand(context: CommandContext): Command {
  return new Command("issue")
    .description("Issue a key and print it, once")
    .requiredOption("--role <role>", "what its holder may do; see below", parseRole)
    .requiredOption("--label <text>", "whose it is")
    .option(
      "--area <code>",
      "an authority that a submitter sends returns for; give it once for each",
      (code: string, codes: readonly string[]) => [...codes, code],
      [],
    )
    .option("--expires <day>", "when it stops working, like 2028-03-31 (in a year)", parseInstant)
    .option("--json", "print the key with its particulars as JSON")
    .addHelpText("after", help)
    .action((options: IssueOptions) => runIssue(options, context));
}
