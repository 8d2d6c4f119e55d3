import { severities, type Finding, type Issue, type Severity } from "./issue.js";

/** So many issues are told one by one; the rest are counted by check. */
export const mostIssuesListed = 1000;

export interface IssueCount {
  readonly check: string;
  readonly severity: Severity;
  readonly count: number;
}

export interface IssueLog {
  readonly report: (finding: Finding) => void;
  readonly issues: () => readonly Issue[];
  readonly counts: () => readonly IssueCount[];
  readonly hasErrors: () => boolean;
}

/** Collects what the checks find in one file: the first thousand in full, all of them counted. */
export function openIssueLog(file: string): IssueLog {
  const issues: Issue[] = [];
  const counts = new Map<string, IssueCount>();
  const report = ({ message, ...finding }: Finding) => {
    if (issues.length < mostIssuesListed) issues.push({ file, ...finding, message: message() });
    const key = `${finding.severity} ${finding.check}`;
    const { check, severity } = finding;
    counts.set(key, { check, severity, count: (counts.get(key)?.count ?? 0) + 1 });
  };
  return {
    report,
    issues: () => issues,
    counts: () =>
      [...counts.values()].toSorted(
        (a, b) =>
          severities.indexOf(a.severity) - severities.indexOf(b.severity) || (a.check < b.check ? -1 : 1),
      ),
    hasErrors: () => [...counts.values()].some(({ severity }) => severity === "error"),
  };
}
