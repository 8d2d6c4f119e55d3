// Every turnover rate of every authority and year, page by page, of a release that never changes.
const address = globalThis.process?.env.PLUMBLINE_API ?? "http://localhost:4000/graphql";

const query = `query Page($after: String) {
  release(version: "2025.0") {
    observations(first: 500, after: $after, indicators: ["turnover-rate-fte"]) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { area { code name } period { code } value missing { symbol explanation } }
    }
  }
}`;

async function readPage(after) {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables: { after } }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
  return data.release.observations;
}

const observations = [];
let page = await readPage(null);
observations.push(...page.nodes);
while (page.pageInfo.hasNextPage) {
  page = await readPage(page.pageInfo.endCursor);
  observations.push(...page.nodes);
}

const missing = observations.filter(({ value }) => value === null);
console.log(`${observations.length} of ${page.totalCount} observations read`);
console.log(
  `${missing.length} without a figure, such as ${missing[0].area.name}: ${missing[0].missing.explanation}`,
);
