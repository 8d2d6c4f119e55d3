import { Command } from "commander";
import type { CommandContext } from "../command-context.js";
import { expireCommand } from "./keys/expire-command.js";
import { issueCommand } from "./keys/issue-command.js";
import { listCommand } from "./keys/list-command.js";
import { revokeCommand } from "./keys/revoke-command.js";

const help = `
A running gateway takes up a key, or its end, within two seconds. It holds the embedded store by itself: stop it
first there, or let both use a PostgreSQL server (DATABASE_URL).

Examples:
  plumbline keys issue --role reader --label "A university" > university.key
  plumbline keys list
  plumbline keys revoke 1f0c5e77aa02`;

export function keysCommand(context: CommandContext): Command {
  const command = new Command("keys")
    .description("Issue, list, expire and revoke the keys of the API")
    .addHelpText("after", help);
  for (const create of [issueCommand, listCommand, expireCommand, revokeCommand]) {
    command.addCommand(create(context));
  }
  return command;
}
