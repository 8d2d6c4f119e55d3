// Turnover in every region against England, with the verdict in words. Node 18 or later, or any browser.
const address = globalThis.process?.env.PLUMBLINE_API ?? "http://localhost:4000/graphql";

const query = `query Regions($indicator: String!) {
  release {
    version
    comparison(indicator: $indicator) {
      rows {
        observation { area { name } value }
        verdict { outcome sentence }
      }
      excluded { area { name } missing { explanation } }
    }
  }
}`;

const response = await fetch(address, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query, variables: { indicator: "turnover-rate-fte" } }),
});
const { data, errors } = await response.json();
if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));

console.log(`Release ${data.release.version}`);
for (const { observation, verdict } of data.release.comparison.rows) {
  console.log(`${observation.area.name}: ${observation.value}%. ${verdict.sentence}`);
}
