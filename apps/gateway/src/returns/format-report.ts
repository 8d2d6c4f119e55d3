import type { SubmissionReport } from "@plumbline/data";
import type { ReturnProblem } from "@plumbline/domain";

function formatProblem({ row, column, message }: ReturnProblem): string {
  const place = [row === undefined ? "the file" : `line ${row}`, column].filter(Boolean).join(", ");
  return `${place}: ${message}`;
}

/** What became of a file, a line each, for people at a command line. */
export function formatSubmissionReport(report: SubmissionReport): string {
  if (report.accepted) {
    const rows = `${report.rows} ${report.rows === 1 ? "row" : "rows"}, sha256 ${report.sha256}`;
    return report.sameAs === undefined
      ? `Accepted as submission ${report.submission}: ${rows}.\n`
      : `The same as submission ${report.submission} of ${report.sameAs.submittedAt}: nothing changed. ${rows}.\n`;
  }
  const count = report.problems.length;
  const lines = report.problems.map(formatProblem);
  const end = `Nothing was accepted: ${count} ${count === 1 ? "problem" : "problems"}. Mend them and send the whole file again.`;
  return [...lines, end, ""].join("\n");
}
