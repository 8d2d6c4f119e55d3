/** What the explorer opens with: one question a tab, from the first to the bulk read. */
export const exampleQueries = [
  {
    name: "First answer",
    query: `# Turnover of children's social workers in England, with its source.
{
  release {
    version
    area(code: "E92000001") {
      name
      observation(indicator: "turnover-rate-fte") {
        value
        period { label }
        source { name publisher licence }
      }
    }
  }
}
`,
  },
  {
    name: "Compare regions",
    query: `# Each region against England: the figure, the verdict and the rule behind the word.
{
  release {
    comparison(indicator: "turnover-rate-fte") {
      benchmark { value }
      rows {
        observation { area { name } value interval { lower upper } }
        verdict { outcome sentence rule { name url } }
        rank { lower upper of }
      }
      excluded { area { name } missing { symbol explanation } }
    }
  }
}
`,
  },
  {
    name: "How many are above",
    query: `# How many authorities use more than 25% agency staff, which, and who is not counted?
{
  release {
    threshold(indicator: "agency-rate-fte", above: 25) {
      sentence
      rows { area { name } value }
      excluded { area { name } missing { symbol explanation } }
    }
  }
}
`,
  },
  {
    name: "An authority over time",
    query: `# One authority, year by year, with breaks and notes. A null value always says why.
{
  release {
    area(code: "E08000035") {
      name
      series(indicator: "vacancy-rate-fte") {
        observations { period { code label } value missing { symbol explanation } notes { text } }
        breaks { period { code } reason }
        trend { sentence }
      }
    }
  }
}
`,
  },
  {
    name: "Everything, page by page",
    query: `# The bulk read: ask again with after: endCursor until hasNextPage is false.
{
  release {
    version
    observations(first: 500, indicators: ["turnover-rate-fte"]) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { area { code } period { code } value missing { reason } }
    }
  }
}
`,
  },
  {
    name: "A scenario",
    query: `# Mandatory and fully funded: how many, at what cost, how sure, and what it hangs on. A scenario, not a statistic.
{
  release {
    scenario(input: { mode: MANDATORY, fundedShare: 1, levels: [PRACTITIONER, SUPERVISOR] }) {
      caveat
      sentence
      projection {
        accredited { p10 p50 p90 }
        cost { p10 p50 p90 }
        fifths { poorest { accreditedShare { p50 } } richest { accreditedShare { p50 } } }
      }
      base { accredited { p10 p50 p90 } }
      swings { assumption { name } low { accreditedShare } high { accreditedShare } }
      assumptions { name unit low mode high standing basis }
      permalink
      digest
    }
  }
}
`,
  },
] as const;
