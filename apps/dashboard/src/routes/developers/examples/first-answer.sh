# Turnover of children's social workers in England, the latest year.
curl --silent --fail --get "${PLUMBLINE_API:-http://localhost:4000/graphql}" \
  --data-urlencode 'query={
    release {
      version
      area(code: "E92000001") {
        name
        observation(indicator: "turnover-rate-fte") { value period { label } source { name licence } }
      }
    }
  }'
